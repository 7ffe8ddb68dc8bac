"""The report in a real browser: chosen by keyboard, written, proved, and read on a phone."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

ISSUE = "Held without trial beyond the legal limit"


def open_example_report(page: Page, server: str) -> None:
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Look at the example").click(timeout=60_000)
    places = page.get_by_role("navigation", name="Workbooks")
    places.get_by_role("button", name="Report").locator("visible=true").click()
    expect(page.get_by_role("heading", level=1, name="Report")).to_be_visible()
    expect(rows(page).first).to_be_attached()


def rows(page: Page):
    return page.get_by_role("navigation", name="Sections").locator(".kit-choice")


def open_detention(page: Page) -> None:
    rows(page).filter(has_text="Liberty and detention").click()
    expect(page.get_by_role("heading", name=ISSUE)).to_be_visible()


def test_sections_are_walked_and_chosen_by_keyboard(page: Page, server: str) -> None:
    open_example_report(page, server)
    rows(page).first.focus()
    page.keyboard.press("ArrowDown")
    expect(rows(page).nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(rows(page).last).to_be_focused()
    page.keyboard.press("Enter")
    expect(rows(page).last).to_have_attribute("aria-current", "true")
    expect(rows(page).last).to_be_focused()


def test_a_text_is_counted_when_its_field_is_left(page: Page, server: str) -> None:
    open_example_report(page, server)
    open_detention(page)
    row = rows(page).filter(has_text="Liberty and detention")
    before = row.locator(".kit-choice-end").inner_text()
    text = page.get_by_label("Lake Paralegals")
    text.fill("They waited.")
    text.blur()
    expect(row.locator(".kit-choice-end")).not_to_have_text(before)
    expect(page.get_by_text("2 words", exact=True).first).to_be_visible()
    page.get_by_role("button", name=re.compile("^Undo: change a text")).click()
    expect(row.locator(".kit-choice-end")).to_have_text(before)


def test_a_missing_source_is_added_where_it_is_missing(page: Page, server: str) -> None:
    open_example_report(page, server)
    open_detention(page)
    page.get_by_role("button", name=re.compile("^Add a source:")).click()
    source = page.get_by_label("Source", exact=True)
    expect(source).to_be_focused()
    source.fill("Registers of four prisons, September")
    page.get_by_role("button", name="Keep it").locator("visible=true").click()
    expect(page.locator(".kit-fact-source", has_text="Registers of four prisons")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Add a source:"))).to_have_count(0)


def test_on_a_phone_the_outline_folds_into_one_line(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    open_example_report(page, server)
    expect(rows(page).first).to_be_hidden()
    folded = page.get_by_role("navigation", name="Sections").locator(".kit-choice-folded")
    folded.click()
    open_detention(page)
    expect(rows(page).first).to_be_hidden()
    expect(folded).to_contain_text("8 Liberty and detention")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 360
