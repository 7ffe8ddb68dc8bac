"""Two people in one room type in the same text: nobody's words are overwritten, and both wait to be settled."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from serving import RunningKit, start_kit
from watching import Watch

pytestmark = pytest.mark.browser

MINE = "Judges saw 214 people within a day."
THEIRS = "Nobody saw a judge within a day."


@pytest.fixture
def room_kit(tmp_path: Path) -> Iterator[RunningKit]:
    """A kit whose room store is a file for this test alone."""
    store = f"sqlite:///{tmp_path}/room.sqlite3"
    kit = start_kit("-m", "kit", "serve", "--no-browser", "--port", "0", "--store", store)
    yield kit
    kit.stop()


@pytest.fixture
def other_page(browser: Browser) -> Iterator[Page]:
    """The page of a second person."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    watch, page = Watch(), context.new_page()
    watch.follow(page)
    yield page
    context.close()
    assert watch.strange_requests == []
    assert watch.console_errors == []


@pytest.fixture
def pages(room_kit: RunningKit, page: Page, other_page: Page) -> tuple[Page, Page]:
    """The pages of two people in one room."""
    for each in (page, other_page):
        each.goto(f"{room_kit.address}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Look at the example").click(timeout=60_000)
    expect(page.locator(".kit-top-name")).to_have_text("Amarani Covenant Coalition")
    go(page, "Together")
    page.get_by_role("button", name="Share this workspace").click()
    code = page.locator(".kit-room-code b").locator("visible=true")
    expect(code).to_have_text(re.compile("[A-Z2-9]{3}-"), timeout=30_000)
    other_page.get_by_role("button", name="Join a workspace in this room").click(timeout=60_000)
    other_page.get_by_label("Code of the workspace").locator("visible=true").fill(code.inner_text())
    other_page.get_by_label("Your name on changes").locator("visible=true").fill("Group B")
    other_page.get_by_role("button", name="Join", exact=True).locator("visible=true").click()
    expect(other_page.locator(".kit-top-name")).to_have_text("Amarani Covenant Coalition", timeout=30_000)
    return page, other_page


def go(page: Page, place: str) -> None:
    page.get_by_role("navigation").get_by_role("button", name=place, exact=True).locator("visible=true").click()


def open_detention(page: Page) -> Locator:
    """The text of one member for the section on detention."""
    go(page, "Report")
    page.locator(".kit-choice-list").get_by_role("button").filter(has_text="etention").first.click()
    return page.get_by_role("main").get_by_label("Lake Paralegals", exact=True).locator("visible=true").first


def type_over(text: Locator, words: str) -> None:
    """Type without leaving the field."""
    text.click()
    text.press("Control+a")
    text.press_sequentially(words)


def rename_section(page: Page, title: str) -> None:
    field = page.get_by_role("main").get_by_label("Title in the outline").locator("visible=true")
    field.fill(title)
    field.blur()


def test_what_one_types_is_not_overwritten_and_waits_beside_the_other_text(pages: tuple[Page, Page]) -> None:
    mine, theirs = (open_detention(each) for each in pages)
    type_over(mine, MINE)
    type_over(theirs, THEIRS)
    theirs.blur()
    rename_section(pages[1], "Detention and judges")
    expect(pages[0].locator(".kit-choice-title", has_text="Detention and judges")).to_be_visible(timeout=20_000)
    expect(mine).to_have_value(MINE)
    mine.blur()
    expect(mine).to_be_disabled()
    pages[0].get_by_role("main").get_by_role("button", name="Settle it").locator("visible=true").first.click()
    card = pages[0].locator(".kit-conflict").locator("visible=true")
    expect(card).to_have_count(1)
    for word in ("214", "Nobody"):
        expect(card).to_contain_text(word)


def test_who_gives_up_what_was_typed_sees_what_the_other_wrote(pages: tuple[Page, Page]) -> None:
    mine, theirs = (open_detention(each) for each in pages)
    mine.click()
    mine.press("End")
    mine.press_sequentially("x")
    type_over(theirs, THEIRS)
    theirs.blur()
    rename_section(pages[1], "Detention and judges")
    expect(pages[0].locator(".kit-choice-title", has_text="Detention and judges")).to_be_visible(timeout=20_000)
    mine.press("Backspace")
    expect(mine).to_have_value(THEIRS)
    mine.blur()
    go(pages[0], "Together")
    expect(pages[0].locator(".kit-conflict").locator("visible=true")).to_have_count(0)
