"""Two browsers in one room: one shares, one joins by the code, and each sees what the other does."""

import sys
import time
from statistics import median

import pytest
from keeping import go
from playwright.sync_api import Locator, Page, ViewportSize, expect
from serving import RunningKit
from sharing import bring_together

pytestmark = pytest.mark.browser

PROMISED_SECONDS = 2.0
EDITS = 5


@pytest.fixture
def other_size() -> ViewportSize:
    """The second person sits at a phone."""
    return {"width": 360, "height": 740}


def on_map(page: Page, name: str) -> Locator:
    return page.locator(".kit-actor-map").get_by_role("button", name=name)


def open_form(page: Page) -> None:
    go(page, "Actors")
    page.get_by_role("main").get_by_role("button", name="Add an actor").locator("visible=true").first.click()


def add_actor(page: Page, name: str) -> float:
    """Add an actor; the moment at which it was asked for."""
    main = page.get_by_role("main")
    main.get_by_label("Name of the actor").locator("visible=true").fill(name)
    began = time.perf_counter()
    main.get_by_role("button", name="Add the actor").locator("visible=true").click()
    return began


def test_each_sees_what_the_other_does_within_two_seconds(
    room_kit: RunningKit, page: Page, other_page: Page, capsys: pytest.CaptureFixture[str]
) -> None:
    bring_together(room_kit.address, page, other_page)
    expect(page.get_by_text("Here now beside you: Group B.")).to_be_visible(timeout=20_000)
    for each in (page, other_page):
        open_form(each)
    seconds = []
    for number in range(EDITS):
        began = add_actor(page, f"Harbour Union {number}")
        expect(on_map(other_page, f"Harbour Union {number}")).to_be_attached(timeout=20_000)
        seconds.append(time.perf_counter() - began)
    with capsys.disabled():
        sys.stdout.write(f"\nSeen by the other browser after {', '.join(f'{each:.2f}' for each in seconds)} s.\n")
    assert median(seconds) < PROMISED_SECONDS

    add_actor(page, "Delta Radio")
    add_actor(other_page, "Lake Fishers")
    for each in (page, other_page):
        for name in ("Delta Radio", "Lake Fishers"):
            expect(on_map(each, name)).to_be_attached(timeout=20_000)
