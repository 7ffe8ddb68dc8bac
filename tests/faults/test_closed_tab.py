"""The tab is closed directly after the last key, and two tabs of one browser work on the same workspace."""

from pathlib import Path

import pytest
from faults.breaking import ALL, continue_from_home, find, lost, open_example, save, texts_of, visits, wait_for_recorded
from faults.conftest import Tell
from keeping import about_field, go, kept, open_description, open_home
from playwright.sync_api import Page
from serving import RunningKit

from kit.history.conflicts import conflicts_of

pytestmark = pytest.mark.browser

CLOSED = 10 if ALL else 2


def test_what_was_typed_directly_before_the_tab_closed_is_there(
    recorded_page: Page, kit: RunningKit, tmp_path: Path, tell: Tell
) -> None:
    page, typed = recorded_page, []
    name = open_example(page, kit.address)
    for number in range(CLOSED):
        open_description(page)
        about_field(page).press_sequentially(f"Last key {number}")
        typed.append(f"Last key {number}")
        page.close()
        page = recorded_page.context.new_page()
        open_home(page, kit.address)
        continue_from_home(page, name)
    found = find(page, tmp_path / "after.coalition")
    missing = lost(typed, found.is_recorded)
    tell(closed=CLOSED, typed=len(typed), typed_lost=len(missing))
    assert missing == []


def test_a_form_given_up_by_closing_the_tab_is_offered_also_after_the_next(
    recorded_page: Page, kit: RunningKit, tmp_path: Path, tell: Tell
) -> None:
    page, typed = recorded_page, [f"Delta Council {number}" for number in range(CLOSED)]
    name = open_example(page, kit.address)
    for text in typed:
        go(page, "Home")
        main = page.get_by_role("main")
        main.get_by_role("button", name="Add a member").locator("visible=true").click()
        main.get_by_label("Name of the organisation").locator("visible=true").press_sequentially(text)
        page.close()
        page = recorded_page.context.new_page()
        open_home(page, kit.address)
        continue_from_home(page, name)
    offered = find(page, tmp_path / "after.coalition").offered
    tell(closed=CLOSED, typed=len(typed), typed_lost=len(lost(typed, offered.__contains__)))
    assert sorted(offered) == typed


def describe_by(page: Page, label: str, text: str, *, leave: bool = True) -> None:
    field = page.get_by_label(label).locator("visible=true")
    field.fill(text)
    if leave:
        field.blur()
        wait_for_recorded(page, text)


def test_two_tabs_come_together_and_only_what_was_written_twice_is_in_conflict(
    recorded_page: Page, kit: RunningKit, tmp_path: Path, tell: Tell
) -> None:
    one, two = recorded_page, recorded_page.context.new_page()
    name = open_example(one, kit.address)
    open_description(one)
    describe_by(one, "About the coalition", "Before the second tab.")
    open_home(two, kit.address)
    continue_from_home(two, name)
    open_description(two)
    for page, label, text in ((one, "Since when", "2019"), (two, "About the coalition", "Nine at the lake.")):
        describe_by(page, label, text)
    for page, tab in ((one, "first"), (two, "second")):
        describe_by(page, "Name of the coalition", f"Named in the {tab} tab")
    for page, tab in ((one, "first"), (two, "second")):
        describe_by(page, "Name of the coalition", f"Typed only in the {tab} tab", leave=False)
    typed = [each.text for page in (one, two) for each in visits(page)]
    kept(one), kept(two)
    logs = []
    for page in (one, two):
        page.reload()
        continue_from_home(page, "Typed only in the second tab")
        logs.append(save(page, tmp_path / "after.coalition"))
    recorded = texts_of(logs[-1])
    conflicts = [(each.record.collection, each.field) for each in conflicts_of(logs[-1])]
    missing = lost(typed, recorded.__contains__)
    tell(typed=len(typed), typed_lost=len(missing), conflicts=len(conflicts))
    assert missing == []
    assert conflicts == [("coalition", "name")]
    assert {each.id for each in logs[0]} <= {each.id for each in logs[1]}
