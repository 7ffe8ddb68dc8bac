"""Practice in a real browser: rows that move keep the keyboard, and the feedback is where the eyes are."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def open_exercise(page: Page, server: str, title: str) -> None:
    page.goto(f"{server}voila/render/workbooks/practice.ipynb", wait_until="commit")
    page.get_by_role("button", name=title).click(timeout=60_000)
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def test_another_exercise_begins_at_its_heading(page: Page, server: str) -> None:
    open_exercise(page, server, "The last good moment")
    expect(page.get_by_role("heading", level=1, name="The last good moment")).to_be_focused()


def test_a_step_moves_by_keyboard_and_keeps_it(page: Page, server: str) -> None:
    open_exercise(page, server, "The last good moment")
    steps = page.locator(".kit-exercise-rows li .kit-exercise-text")
    expect(steps.first).to_have_text("The Committee adopts its list of issues")
    down = page.get_by_role("button", name="Move down: The Committee adopts its list of issues")
    down.focus()
    page.keyboard.press("Enter")
    expect(steps.nth(1)).to_have_text("The Committee adopts its list of issues")
    expect(down).to_be_focused()
    page.keyboard.press("Enter")
    expect(steps.nth(2)).to_have_text("The Committee adopts its list of issues")


def test_a_wrong_order_is_explained_and_undone(page: Page, server: str) -> None:
    open_exercise(page, server, "The last good moment")
    page.get_by_role("button", name="Check", exact=True).click()
    verdict = page.locator(".kit-exercise-verdict")
    expect(verdict).to_be_focused()
    expect(verdict).to_contain_text("4 of 6 are in place.")
    expect(page.locator(".kit-exercise-rows li").first).to_contain_text("Comes after step 2")
    page.get_by_role("button", name="Undo").click()
    expect(verdict).to_be_hidden()
    expect(page.locator(".kit-exercise-rows li").first).not_to_contain_text("Comes after")


def test_a_choice_is_made_by_keyboard_and_marked_in_its_row(page: Page, server: str) -> None:
    open_exercise(page, server, "Who may speak, and when")
    page.get_by_role("checkbox", name="The delegation of Amarani").press("Space")
    page.get_by_role("checkbox", name="UPR Info, on behalf of civil society").press("Space")
    page.get_by_role("button", name="Check", exact=True).click()
    rows = page.locator(".kit-exercise-rows li")
    expect(rows.filter(has_text="The delegation of Amarani")).to_contain_text("Right")
    expect(rows.filter(has_text="UPR Info")).to_contain_text("Not this one")


def test_pairs_are_chosen_in_fields_with_names(page: Page, server: str) -> None:
    open_exercise(page, server, "Who does what")
    page.get_by_label("Parliament").select_option(label="Changes laws and votes the money afterwards")
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.locator(".kit-exercise-verdict")).to_contain_text("1 of 4 pairs are right.")


def test_an_actor_is_chosen_on_the_map_or_in_the_list(page: Page, server: str) -> None:
    open_exercise(page, server, "The only bridge")
    page.locator(".kit-node").filter(has_text="Supreme").click()
    expect(page.get_by_role("radio", name="Supreme Court")).to_be_checked()
    page.get_by_role("radio", name="National Human Rights Commission").check()
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.locator(".kit-exercise-verdict")).to_contain_text("That is right.")
    expect(page.get_by_text("1 of 6 exercises done")).to_be_visible()


@pytest.mark.parametrize("title", ["The last good moment", "Who does what", "The only bridge"])
def test_no_exercise_is_wider_than_a_phone(page: Page, server: str, title: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    open_exercise(page, server, title)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
