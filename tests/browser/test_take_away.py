"""Take away in a real browser: the audience comes first, then every file is made and given one by one."""

from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

ONE_BY_ONE = 8
"""Chromium asks its user before a page hands over more than ten files."""


@pytest.fixture
def example(page: Page, server: str) -> Page:
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Look at the example").click(timeout=60_000)
    expect(page.locator(".kit-top-name")).to_have_text("Amarani Covenant Coalition")
    page.get_by_role("navigation").get_by_role("button", name="Take away").click()
    expect(page.get_by_role("heading", level=1, name="Take away")).to_be_visible()
    return page


def test_another_audience_is_told_another_content(example: Page) -> None:
    held = example.locator(".kit-goes .widget-html-content > div").nth(1)
    expect(example.get_by_role("radio", name="Coalition")).to_be_checked()
    before = held.inner_text()
    example.get_by_role("radio", name="Public").check()
    expect(held).to_contain_text("Stances, scores, tags and notes are taken out.")
    assert held.inner_text() != before


def test_every_file_is_made_and_handed_over(example: Page) -> None:
    example.get_by_role("button", name="For other programs").click()
    ticks = example.locator(".kit-files input[type=checkbox]").all()
    count = len(ticks)
    for tick in ticks:
        tick.check()
    example.get_by_role("button", name=f"Make {count} files").click()
    expect(example.get_by_text(f"{count} files are ready.")).to_be_visible(timeout=120_000)
    saves = example.locator(".kit-made-row button")
    expect(saves).to_have_count(count)
    for save in saves.all()[:ONE_BY_ONE]:
        with example.expect_download() as file:
            save.click()
        assert file.value.path().stat().st_size > 1000
    with example.expect_download() as bundle:
        example.get_by_role("button", name=f"Save all {count} as one .zip").click()
    assert bundle.value.suggested_filename.endswith(".zip")
    with ZipFile(bundle.value.path()) as package:
        assert len(package.namelist()) == count


def test_no_file_chosen_says_so_before_it_is_pressed(example: Page) -> None:
    expect(example.get_by_text("Choose a file first.")).to_be_visible()


def test_blanks_are_there_for_those_who_write_by_hand(example: Page) -> None:
    with example.expect_download() as blank:
        example.get_by_role("button", name="Blank work plan").click()
    assert blank.value.suggested_filename.endswith(".xlsx")


def test_nothing_is_wider_than_a_phone(example: Page) -> None:
    example.set_viewport_size({"width": 360, "height": 740})
    assert example.evaluate("document.documentElement.scrollWidth") <= 360
