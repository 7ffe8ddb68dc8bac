"""What the measures in a browser stand on: a browser, a server, a folder of notebooks."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/")


class ToolMissing(Exception):  # noqa: N818 - it names what to install and never leaves the bench
    """Something that a measure needs is not on this machine."""

    def __init__(self, tool: str) -> None:
        super().__init__(tool)
        self.tool = tool


@contextmanager
def browser_page() -> Iterator[Any]:
    """A page of a headless Chromium."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as cause:
        raise ToolMissing("playwright") from cause
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        raise ToolMissing("chromium")
    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser.new_page()
        finally:
            browser.close()


@contextmanager
def kit_server(workbooks: Path) -> Iterator[str]:
    """The address of a kit that serves these workbooks."""
    code = (
        "from pathlib import Path; from kit.serve import serve; "
        f"serve(0, open_browser=False, workbooks=Path({str(workbooks)!r}))"
    )
    with _process([sys.executable, "-u", "-c", code]) as started:
        yield _first_address(started)


@contextmanager
def bare_voila(notebook: Path) -> Iterator[str]:
    """The address of a stock Voilà that serves one notebook."""
    port = _free_port()
    command = [sys.executable, "-m", "voila", str(notebook), f"--port={port}", "--no-browser"]
    with _process(command):
        address = f"http://127.0.0.1:{port}/"
        _wait_for(address)
        yield address


@contextmanager
def _process(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    started = subprocess.Popen(  # noqa: S603 - our own command line
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    )
    try:
        yield started
    finally:
        started.terminate()
        started.wait(10)


def _first_address(started: subprocess.Popen[str]) -> str:
    assert started.stdout is not None
    for line in started.stdout:
        found = _ADDRESS.search(line)
        if found:
            return found.group()
    raise ToolMissing("kit.serve")


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def _wait_for(address: str, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(f"{address}static/voila.js", timeout=2).close()  # noqa: S310 - our own address
        except urllib.error.HTTPError:
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


def write_notebook(path: Path, code: str) -> None:
    """A notebook of one cell."""
    import nbformat

    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, path)
