"""What several tests need: the real input files, a running kit, a browser page that is watched."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright
from probes import write_probes
from serving import ROOT, RunningKit, start_kit, start_probes
from watching import Watch

SHARED_DATA = ROOT.parent / "shared" / "data"
COUNT = "count:"
"""How a count begins that a test puts among its properties."""

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
CHROMIUM_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# No test holds an absolute time, on however busy a machine.
settings.register_profile("kit", deadline=None)
settings.load_profile("kit")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Names no test after bytes: a spreadsheet holds the hour at which it was made, so two processes would differ."""
    return argname if isinstance(val, bytes) else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps browser tests in one process when tests run in parallel; before xdist, which then reads the groups."""
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.xdist_group("browser"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Lists what tests have counted, such as edits made and edits lost."""
    for report in terminalreporter.getreports(""):
        counts = [
            f"{name.removeprefix(COUNT)} {count}"
            for name, count in getattr(report, "user_properties", ())
            if name.startswith(COUNT) and report.when == "teardown"
        ]
        if counts:
            terminalreporter.write_line(f"{report.head_line}: {', '.join(counts)}")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real input files beside the project; tests that need it are skipped where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"The folder of real input files, {SHARED_DATA}, is not on this computer.")
    return SHARED_DATA


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of the real kit, started as a person starts it."""
    kit = start_kit("-m", "kit", "serve", "--no-browser")
    yield kit.address
    kit.stop()


@pytest.fixture(scope="session")
def probes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of small workbooks that try out the server and its page."""
    return write_probes(tmp_path_factory.mktemp("workbooks"))


@pytest.fixture(scope="session")
def probe_server(probes: Path) -> Iterator[str]:
    """The address of a server of the probes."""
    kit = start_probes(probes)
    yield kit.address
    kit.stop()


@pytest.fixture
def own_kit(probes: Path) -> Iterator[RunningKit]:
    """A server of the probes for one test alone, which may freeze or kill it."""
    kit = start_probes(probes)
    yield kit
    kit.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium of this computer."""
    chromium = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if chromium is None:
        pytest.fail("Chromium is not installed, and this test drives a browser. Try: apt-get install chromium")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def unwatched_page(browser: Browser) -> Iterator[Page]:
    """A page of 1280 by 800 for tests that break things on purpose, where errors on the console are expected."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture
def page(unwatched_page: Page) -> Iterator[Page]:
    """A page of 1280 by 800 that must end without a console error and without a request to another host."""
    watch = Watch()
    watch.follow(unwatched_page)
    yield unwatched_page
    assert watch.strange_requests == []
    assert watch.console_errors == []
