"""Two people in one room type in the same text: nobody's words are overwritten, and both wait to be settled."""

import pytest
from keeping import go
from playwright.sync_api import Locator, Page, expect
from serving import RunningKit
from sharing import bring_together

pytestmark = pytest.mark.browser

MINE = "Judges saw 214 people within a day."
THEIRS = "Nobody saw a judge within a day."


@pytest.fixture
def pages(room_kit: RunningKit, page: Page, other_page: Page) -> tuple[Page, Page]:
    """The pages of two people in one room."""
    bring_together(room_kit.address, page, other_page)
    return page, other_page


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
