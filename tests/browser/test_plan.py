"""The plan in a real browser: made from the review date, walked by keyboard, changed, moved and read on a phone."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def open_example_plan(page: Page, server: str) -> None:
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Look at the example").click(timeout=60_000)
    page.get_by_role("navigation", name="Workbooks").get_by_role("button", name="Plan").locator("visible=true").click()
    expect(page.get_by_role("heading", level=1, name="Plan")).to_be_visible()
    expect(page.locator("button.kit-plan-row").first).to_be_visible()


def rows(page: Page):
    return page.locator("button.kit-plan-row")


def statistics(page: Page):
    return rows(page).filter(has_text=re.compile("Commission.s statistics"))


def test_a_plan_is_made_from_the_review_date(page: Page, server: str) -> None:
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Start a new workspace").click(timeout=60_000)
    page.get_by_label("Name of the coalition").fill("Lake Coalition")
    page.get_by_label("Country").fill("zambia")
    page.get_by_role("button", name="Start the workspace").click()
    page.get_by_role("navigation", name="Workbooks").get_by_role("button", name="Plan").locator("visible=true").click()
    make = page.get_by_role("button", name="Make the plan from the review date")
    make.click()
    expect(page.get_by_text("Choose the first day of the review.")).to_be_visible()
    page.get_by_role("main").get_by_label("First day of the review").locator("visible=true").fill("2031-03-10")
    make.click()
    expect(make).to_be_hidden()
    expect(page.get_by_role("heading", name="Deadlines")).to_be_visible()
    page.get_by_role("button", name="Undo: make the plan").click()
    expect(make).to_be_visible()


def test_rows_are_walked_opened_and_closed_by_keyboard(page: Page, server: str) -> None:
    open_example_plan(page, server)
    first, second = rows(page).first, rows(page).nth(1)
    first.focus()
    page.keyboard.press("ArrowDown")
    expect(second).to_be_focused()
    page.keyboard.press("End")
    expect(rows(page).last).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    close = page.get_by_role("button", name="Close", exact=True)
    expect(close).to_be_focused()
    expect(first).to_have_attribute("aria-current", "true")
    page.keyboard.press("Escape")
    expect(close).to_be_hidden()
    expect(first).to_be_focused()


def test_a_late_task_is_said_in_words_and_done_in_its_card(page: Page, server: str) -> None:
    open_example_plan(page, server)
    row = statistics(page)
    expect(row).to_have_attribute(
        "aria-label", re.compile(r"statistics, Women.s Legal Aid, late by \d+ days, .+ to .+")
    )
    row.click()
    page.get_by_label("Status").select_option(label="Done")
    expect(row.locator(".kit-span-done")).to_be_visible()
    expect(row).not_to_have_attribute("aria-label", re.compile("late by"))
    page.get_by_role("button", name="Undo: change a task").click()
    expect(row.locator(".kit-span-late")).to_be_visible()


def test_moving_the_review_tells_what_moves_before_and_after(page: Page, server: str) -> None:
    open_example_plan(page, server)
    page.locator(".kit-plan-bar").get_by_role("button", name="Change the review date").click()
    form = page.locator(".kit-plan-review").filter(has_text="Change the review date")
    expect(form.get_by_text("Choose another day, or how firm it is.")).to_be_visible()
    form.get_by_label("First day of the review").fill("2032-07-05")
    expect(form.get_by_text(re.compile(r"\d+ dates move"))).to_be_visible()
    form.get_by_role("button", name="Move the review").click()
    banner = page.locator(".kit-plan-banner")
    expect(banner).to_contain_text("to 05 Jul 2032, tentative.")
    banner.get_by_role("button", name="Undo").click()
    expect(banner).not_to_contain_text("05 Jul 2032")


def test_a_name_with_markup_stays_a_name(page: Page, server: str) -> None:
    open_example_plan(page, server)
    statistics(page).click()
    page.get_by_label("Task", exact=True).fill("<img src=x onerror=alert(1)> & more")
    page.keyboard.press("Tab")
    expect(rows(page).filter(has_text="<img src=x onerror=alert(1)> & more")).to_have_count(1)
    assert page.locator(".kit-plan img").count() == 0


def test_on_a_phone_the_plan_is_a_list_by_month_with_room_for_fingers(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    open_example_plan(page, server)
    expect(page.locator(".kit-plan-now")).to_contain_text("Today")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    heights = rows(page).evaluate_all("(found) => found.map((each) => each.getBoundingClientRect().height)")
    assert min(heights) >= 60
    statistics(page).click()
    card = page.locator(".kit-plan-card")
    expect(card).to_be_visible()
    assert card.evaluate("(sheet) => sheet.getBoundingClientRect().bottom") <= 740 - 64
    page.get_by_role("button", name="Close", exact=True).click()
    expect(card).to_be_hidden()


BAR_IN_LANE = """() => {
  const bar = document.querySelector(".kit-span-late");
  const lane = bar.closest(".kit-lane").getBoundingClientRect();
  const { left, right } = bar.getBoundingClientRect();
  return [left - lane.left, lane.right - right];
}"""


def test_the_chart_is_mirrored_where_the_script_runs_the_other_way(page: Page, server: str) -> None:
    open_example_plan(page, server)
    before_start, before_end = page.evaluate(BAR_IN_LANE)
    assert before_start != pytest.approx(before_end, abs=1)
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert page.evaluate(BAR_IN_LANE) == pytest.approx([before_end, before_start], abs=1)


def test_a_row_of_the_chart_is_the_whole_target(page: Page, server: str) -> None:
    open_example_plan(page, server)
    heights = rows(page).evaluate_all("(found) => found.map((each) => each.getBoundingClientRect().height)")
    # A title of two lines is shown whole and has a taller row.
    assert {round(height) for height in heights} <= {28, 41}
    assert sum(round(height) == 28 for height in heights) > len(heights) / 2
