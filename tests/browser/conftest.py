"""A room of two people: a kit with a store of its own, and the page of the second person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize
from serving import RunningKit, start_kit
from watching import Watch


@pytest.fixture
def room_kit(tmp_path: Path) -> Iterator[RunningKit]:
    """A kit whose room store is a file for this test alone."""
    store = f"sqlite:///{tmp_path}/room.sqlite3"
    kit = start_kit("-m", "kit", "serve", "--no-browser", "--port", "0", "--store", store)
    yield kit
    kit.stop()


@pytest.fixture
def other_size() -> ViewportSize:
    """How large the second page is; a module may say otherwise."""
    return {"width": 1280, "height": 800}


@pytest.fixture
def other_page(browser: Browser, other_size: ViewportSize) -> Iterator[Page]:
    """The page of a second person."""
    context = browser.new_context(viewport=other_size)
    watch, page = Watch(), context.new_page()
    watch.follow(page)
    yield page
    context.close()
    assert watch.strange_requests == []
    assert watch.console_errors == []
