"""The line is cut for a while: it is said, typing goes on, and all of it arrives once when the line is back."""

from pathlib import Path

import pytest
from faults.breaking import (
    ALL,
    STATUS,
    find,
    has_ended,
    lost,
    open_example,
    seconds_until,
    visits,
    wait_for_recorded,
    wait_in_page,
)
from faults.conftest import Tell
from keeping import about_field, kept, open_description
from playwright.sync_api import Page, expect
from serving import RunningKit

pytestmark = pytest.mark.browser

TOLD_WITHIN = 5.0
BREAK = 60.0 if ALL else 12.0
"""How long (s) the line is cut: longer than every pause after which something is told or tried again."""
TEXTS = 4


def test_what_is_typed_while_the_line_is_cut_arrives_once(
    recorded_page: Page, kit: RunningKit, tmp_path: Path, tell: Tell
) -> None:
    page = recorded_page
    open_example(page, kit.address)
    open_description(page)
    about_field(page).press_sequentially("Before the cut. ")
    about_field(page).blur()
    kept(page)
    kit.freeze()
    told = seconds_until(lambda: expect(page.locator(STATUS)).to_contain_text("No connection", timeout=10_000))
    for number in range(TEXTS):
        about_field(page).press_sequentially(f"Typed while cut, {number}. ")
        about_field(page).blur()
        wait_in_page(page, BREAK / TEXTS)
    about_field(page).press_sequentially("Never left. ")
    kit.thaw()
    expect(page.locator(STATUS)).not_to_contain_text("No connection", timeout=30_000)
    about_field(page).press_sequentially("After the cut. ")
    about_field(page).blur()
    assert not has_ended(page)
    text = about_field(page).input_value()
    wait_for_recorded(page, "After the cut.")
    found = find(page, tmp_path / "after.coalition")
    typed = [each.text for each in visits(page)]
    recorded = [fields["about"] for change in found.log for fields in change.sets.values() if "about" in fields]
    missing, doubled = lost(typed, found.is_recorded), len(recorded) - len(set(recorded))
    tell(cut=f"{BREAK:.0f} s", told_within=f"{told:.1f} s", typed=len(typed), typed_lost=len(missing), doubled=doubled)
    assert told < TOLD_WITHIN
    assert missing == []
    assert doubled == 0
    assert all(text.count(f"Typed while cut, {number}.") == 1 for number in range(TEXTS))
