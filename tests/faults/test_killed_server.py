"""The server is killed with all its kernels, and started again at the same address."""

import os
import signal
from pathlib import Path

import pytest
from faults.breaking import ALL, STATUS, continue_after_end, find, has_ended, lost, open_example, seconds_until, visits
from faults.conftest import Tell
from keeping import about_field, free_port, kept, kernels_of, kill_kernels, open_description, serve_at
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

TOLD_WITHIN = 5.0
ROUNDS = 5 if ALL else 1


def test_nothing_is_lost_when_the_server_is_killed(recorded_page: Page, tmp_path: Path, tell: Tell) -> None:
    page, port, typed, longest = recorded_page, free_port(), [], 0.0
    kit = serve_at(port)
    try:
        name = open_example(page, kit.address)
        for number in range(ROUNDS):
            open_description(page)
            about_field(page).press_sequentially(f"Left {number}. ")
            about_field(page).blur()
            kept(page)
            about_field(page).press_sequentially(f"Not left {number}. ")
            kill_kernels(kit)
            kit.kill()
            longest = max(longest, seconds_until(lambda: expect(page.locator(STATUS)).to_be_visible(timeout=10_000)))
            if not has_ended(page):
                about_field(page).press_sequentially(f"Typed without a server {number}. ")
            kit = serve_at(port)
            expect(page.locator(STATUS)).to_contain_text("The work has stopped", timeout=30_000)
            typed += visits(page)
            continue_after_end(page, name)
        found = find(page, tmp_path / "after.coalition")
    finally:
        kit.stop()
    acknowledged = [each.text for each in typed if each.acknowledged]
    missing = lost([each.text for each in typed], found.is_recorded)
    tell(kills=ROUNDS, acknowledged=len(acknowledged), acknowledged_lost=len(lost(acknowledged, found.is_recorded)))
    tell(typed=len(typed), typed_lost=len(missing), told_within=f"{longest:.1f} s")
    assert len(acknowledged) >= ROUNDS
    assert missing == []
    assert longest < TOLD_WITHIN


def test_a_text_that_never_reached_the_server_is_there_though_its_field_was_visited_again(
    recorded_page: Page, tmp_path: Path, tell: Tell
) -> None:
    page, port, text = recorded_page, free_port(), "Left while the line was cut"
    kit = serve_at(port)
    try:
        name = open_example(page, kit.address)
        open_description(page)
        kernels = kernels_of(kit)
        kit.freeze()
        for kernel in kernels:
            os.kill(kernel, signal.SIGKILL)
        about_field(page).fill(text)
        about_field(page).blur()
        about_field(page).focus()
        page.keyboard.press("End")
        page.keyboard.type("x")
        page.keyboard.press("Backspace")
        about_field(page).blur()
        kit.kill()
        kit = serve_at(port)
        expect(page.locator(STATUS)).to_contain_text("The work has stopped", timeout=30_000)
        continue_after_end(page, name)
        found = find(page, tmp_path / "after.coalition")
    finally:
        kit.stop()
    missing = lost([text], found.is_recorded)
    tell(typed=1, typed_lost=len(missing))
    assert missing == []
