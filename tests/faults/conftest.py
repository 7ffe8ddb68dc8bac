"""Counts that a test of a fault tells; they are listed at the end of the run."""

from collections.abc import Callable, Iterator

import pytest
from faults.breaking import RECORDER
from keeping import free_port, serve_at
from playwright.sync_api import Browser, Page
from serving import RunningKit

Tell = Callable[..., None]


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """`tell(edits=12, lost=0)` puts counts on the list."""

    def write(**counts: object) -> None:
        for name, count in counts.items():
            record_property(f"count:{name.replace('_', ' ')}", count)

    return write


@pytest.fixture
def kit() -> Iterator[RunningKit]:
    """A server for one test alone, at a port where it can be started again."""
    running = serve_at(free_port())
    yield running
    running.stop()


@pytest.fixture
def recorded_page(browser: Browser) -> Iterator[Page]:
    """A page that notes what is typed into it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.add_init_script(RECORDER)
    yield context.new_page()
    context.close()
