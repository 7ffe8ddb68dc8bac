"""Memory of a kernel with the kit open, against a bare kernel."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kit.bench.figures import Figure, in_turn
from kit.bench.pages import BARE, HOME
from kit.bench.tools import ToolMissing

MAP = """
from datetime import date
from kit.app import make_frame
from kit.content.example import example_workspace
from kit.desk import Desk
desk = Desk()
desk.open_workspace(example_workspace(date(2027, 10, 14)))
frame = make_frame(desk)
frame.go("actors")
"""


def memory_figures(rounds: int) -> Iterator[Figure]:
    """Megabytes of a kernel's own memory (resident), after its cell has run."""
    if not Path("/proc/self/status").exists():
        raise ToolMissing("/proc")
    times = in_turn(min(rounds, 3), lambda: _memory(HOME), lambda: _memory("1"))
    yield Figure("memory of a kernel with the home screen", "bare ipykernel", "MB", *times, digits=0)
    times = in_turn(min(rounds, 3), lambda: _memory(HOME), lambda: _memory(BARE))
    yield Figure("memory of a kernel with the home screen", "ipykernel with one button", "MB", *times, digits=0)
    times = in_turn(min(rounds, 3), lambda: _memory(MAP), lambda: _memory("1"))
    yield Figure("memory of a kernel with the example's map", "bare ipykernel", "MB", *times, digits=0)


def _memory(code: str) -> float:
    from jupyter_client.manager import start_new_kernel

    manager, client = start_new_kernel(stderr=subprocess.DEVNULL)
    try:
        answer = client.execute_interactive(code, timeout=60, output_hook=_ignore)["content"]
        if answer["status"] != "ok":
            raise ToolMissing(str(answer.get("evalue", "kernel")))
        process: Any = manager.provisioner
        return _resident(int(process.pid))
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def _ignore(_message: Any) -> None:
    """What the cell shows is of no matter here."""


def _resident(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text("utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise ToolMissing("/proc")
