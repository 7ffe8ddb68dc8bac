"""Servers in processes of their own, for tests that talk to them over the network."""

import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass
class RunningKit:
    """A server in a process of its own."""

    address: str
    process: subprocess.Popen[str]

    def freeze(self) -> None:
        """Stops the server without closing its connections, as a lost line does."""
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Lets a frozen server go on."""
        self.process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """Ends the server at once, without a farewell."""
        self.process.kill()
        self.process.wait(10)

    def stop(self) -> None:
        """Ends the server and its kernels in an orderly way."""
        if self.process.poll() is None:
            self.thaw()
            self.process.terminate()
            self.process.communicate(timeout=30)


def start_kit(*command: str) -> RunningKit:
    """Runs a server and waits until it has printed its address."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)
    assert process.stdout is not None
    printed = ""
    for line in process.stdout:
        printed += line
        if found := re.search(r"http://\S+", line):
            return RunningKit(found[0], process)
    raise AssertionError(f"The server ended without an address: {printed}")


def start_probes(workbooks: Path, arguments: str = "") -> RunningKit:
    """Serves a folder of workbooks, with further arguments of `serve` as Python source."""
    source = "from pathlib import Path; from kit.serve import serve; "
    source += f"serve(open_browser=False, workbooks=Path({str(workbooks)!r}), {arguments})"
    return start_kit("-c", source)
