"""What tests of the keeper do: servers on a port of their own, work at home, breaks, and what the browser keeps."""

import os
import re
import signal
import socket
import subprocess
from pathlib import Path

from playwright.sync_api import Locator, Page, expect
from serving import RunningKit, start_kit

from kit.history.log import Log
from kit.storage.coalition.file import read_coalition

HOME = "voila/render/workbooks/home.ipynb"
CONTINUE = re.compile("^Continue where you stopped")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])


def serve_at(port: int) -> RunningKit:
    return start_kit("-m", "kit", "serve", "--no-browser", "--port", str(port))


def open_home(page: Page, address: str) -> None:
    page.goto(address + HOME, wait_until="commit")
    expect(page.get_by_role("heading", name="Start, or go on where you stopped")).to_be_visible(timeout=60_000)


def go(page: Page, place: str) -> None:
    page.get_by_role("navigation", name="Workbooks").get_by_role("button", name=place).locator("visible=true").click()


def start(page: Page, name: str) -> None:
    page.get_by_role("button", name="Start a new workspace").click(timeout=60_000)
    page.get_by_label("Name of the coalition").fill(name)
    page.get_by_label("Country").fill("ZMB")
    page.get_by_role("button", name="Start the workspace").click()
    expect(page.locator(".kit-top-name")).to_have_text(name)


def open_description(page: Page) -> None:
    go(page, "Home")
    page.get_by_role("button", name="Change name, country or description").click()
    expect(about_field(page)).to_be_visible()


def describe(page: Page, about: str, *, leave: bool = True) -> None:
    """Types the description of the coalition, and leaves its field or not."""
    field = about_field(page)
    field.fill(about)
    if leave:
        field.blur()


def about_field(page: Page) -> Locator:
    return page.get_by_label("About the coalition").locator("visible=true")


def kept(page: Page) -> None:
    """Waits until the browser says that it keeps all that was done."""
    page.wait_for_function("() => document.kitKeeping?.state === 'kept'")


def lines_kept(page: Page, way: str = "coalition-kit") -> int:
    """How many changes stand in the browser's storage."""
    return int(
        page.evaluate(
            """name => new Promise((done) => {
                const asked = indexedDB.open(name);
                asked.onsuccess = () => {
                    const counted = asked.result.transaction("changes").objectStore("changes").count();
                    counted.onsuccess = () => { asked.result.close(); done(counted.result); };
                };
            })""",
            way,
        )
    )


def until(page: Page, holds: str, arg: object = None) -> None:
    """Waits until a function of the page, which may promise its answer, says yes. Playwright waits for no promise."""
    page.evaluate(
        f"""async (arg) => {{
            const holds = {holds};
            for (const ends = Date.now() + 30_000; !(await holds(arg)); ) {{
                if (Date.now() > ends) throw new Error("It did not come to hold.");
                await new Promise((done) => setTimeout(done, 20));
            }}
        }}""",
        arg,
    )


def wait_for_lines(page: Page, count: int) -> None:
    until(
        page,
        """count => new Promise((done) => {
            const asked = indexedDB.open("coalition-kit");
            asked.onsuccess = () => {
                const counted = asked.result.transaction("changes").objectStore("changes").count();
                counted.onsuccess = () => { asked.result.close(); done(counted.result === count); };
            };
        })""",
        count,
    )


def kernels_of(kit: RunningKit) -> list[int]:
    """The processes of the kernels of a server."""
    found = subprocess.run(["pgrep", "-P", str(kit.process.pid)], capture_output=True, text=True, check=False)
    return [int(each) for each in found.stdout.split()]


def kill_all(kit: RunningKit) -> None:
    kernels = kernels_of(kit)
    kit.kill()
    for process in kernels:
        os.kill(process, signal.SIGKILL)


def kill_kernels(kit: RunningKit) -> None:
    for process in kernels_of(kit):
        os.kill(process, signal.SIGKILL)


def go_on(page: Page) -> None:
    page.get_by_role("button", name=CONTINUE).locator("visible=true").first.click(timeout=60_000)
    expect(page.get_by_role("status").get_by_text("Your work is here again.")).to_have_count(1, timeout=60_000)


def read(file: Path) -> Log:
    log = read_coalition(file.read_bytes(), file.name)
    assert isinstance(log, Log)
    return log
