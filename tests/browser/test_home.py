"""Home in a real browser: starting, saving, opening again, and the question before work is put away."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kit.content.mechanisms import load_mechanism

pytestmark = pytest.mark.browser


def open_home(page: Page, server: str) -> None:
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    expect(page.get_by_role("heading", name="Start, or go on where you stopped")).to_be_visible(timeout=60_000)


UPR = load_mechanism("upr").name


def start(page: Page, name: str) -> None:
    page.get_by_role("button", name="Start a new workspace").click()
    page.get_by_label("Name of the coalition").fill(name)
    page.get_by_label("Country").fill("zambia")
    page.get_by_label("Review by").select_option(label=UPR)
    page.get_by_label("First day of the review").fill("2027-11-08")
    page.get_by_role("button", name="Start the workspace").click()


def test_a_workspace_is_started_saved_and_opened_again(page: Page, server: str, tmp_path: Path) -> None:
    open_home(page, server)
    start(page, "Lake <b>Coalition</b>")
    expect(page.locator(".kit-top-name")).to_have_text("Lake <b>Coalition</b>")
    page.get_by_role("navigation").get_by_role("button", name="Home").click()
    expect(page.get_by_text("This workspace is not saved as a file yet.")).to_be_visible()
    with page.expect_download() as saved:
        page.get_by_role("main").get_by_role("button", name="Save a file").click()
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    expect(page.get_by_text("Everything is in your last saved file.")).to_be_visible()

    page.reload()
    expect(page.locator(".kit-top-review")).to_have_text("No workspace open", timeout=60_000)
    page.get_by_role("button", name="Open a saved file").click()
    page.locator("input[type=file]").set_input_files(file)
    expect(page.locator(".kit-top-name")).to_have_text("Lake <b>Coalition</b>")
    expect(page.locator(".kit-top-review")).to_contain_text("UPR, review 08 Nov 2027")


def test_the_question_before_work_is_put_away_stands_on_the_safe_way(page: Page, server: str) -> None:
    open_home(page, server)
    start(page, "Lake Coalition")
    page.get_by_role("navigation").get_by_role("button", name="Home").click()
    page.get_by_role("button", name="Look at the example").click()
    asked = page.get_by_role("dialog")
    expect(asked).to_contain_text("Put away “Lake Coalition”?")
    expect(asked.get_by_role("button", name="Keep it open")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".kit-top-name")).to_have_text("Lake Coalition")
    page.get_by_role("button", name="Look at the example").click()
    asked.get_by_role("button", name="Put it away").click()
    expect(page.locator(".kit-top-name")).to_have_text("Amarani Covenant Coalition")


def test_a_file_that_is_no_workspace_is_told_in_one_sentence(page: Page, server: str, tmp_path: Path) -> None:
    open_home(page, server)
    page.get_by_role("button", name="Open a saved file").click()
    broken = tmp_path / "broken.coalition"
    broken.write_bytes(b"PK\x03\x04 not a package")
    page.locator("input[type=file]").set_input_files(broken)
    expect(page.locator(".kit-open-file .kit-banner").locator("visible=true")).to_contain_text("broken.coalition")
    expect(page.locator(".kit-top-review")).to_have_text("No workspace open")


def test_nothing_on_home_is_wider_than_a_phone(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    open_home(page, server)
    page.get_by_role("button", name="Start a new workspace").click()
    expect(page.get_by_role("button", name="Start the workspace")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
