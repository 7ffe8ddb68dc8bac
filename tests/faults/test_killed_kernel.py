"""The kernel is killed at any moment while a person types: all that the screen acknowledged and all typed is there."""

import random
from pathlib import Path
from threading import Timer

import pytest
from faults.breaking import (
    ROUNDS,
    STATUS,
    Typist,
    Visit,
    continue_after_end,
    find,
    has_ended,
    lost,
    open_example,
    visits,
)
from faults.conftest import Tell
from keeping import kill_kernels
from playwright.sync_api import Page, expect
from serving import RunningKit

pytestmark = pytest.mark.browser

LATEST = 5.0
"""The latest moment (s after the first letter) at which the kernel is killed."""


def type_until_killed(page: Page, kit: RunningKit, chance: random.Random, typist: Typist) -> list[Visit]:
    """A person types; somewhere in the middle the kernel is gone."""
    killer = Timer(chance.uniform(0.2, LATEST), kill_kernels, [kit])
    killer.start()
    try:
        typist.type_until(lambda: has_ended(page))
    finally:
        killer.join()
    expect(page.locator(STATUS)).to_contain_text("The work has stopped")
    return visits(page)


def test_nothing_is_lost_when_the_kernel_is_killed_at_any_moment(
    recorded_page: Page, kit: RunningKit, tmp_path: Path, tell: Tell
) -> None:
    page, chance = recorded_page, random.Random(20261122)
    name = open_example(page, kit.address)
    typist, typed = Typist(page, chance), list[Visit]()
    for _ in range(ROUNDS):
        typed += type_until_killed(page, kit, chance, typist)
        continue_after_end(page, name)
    found = find(page, tmp_path / "after.coalition")
    acknowledged = [each.text for each in typed if each.acknowledged]
    in_records = [each.text for each in typed if each.bound]
    tell(kills=ROUNDS, acknowledged=len(acknowledged), acknowledged_lost=len(lost(acknowledged, found.is_there)))
    tell(typed=len(typed), typed_lost=len(lost([each.text for each in typed], found.is_there)))
    assert len(typed) >= ROUNDS
    assert acknowledged
    assert lost([each.text for each in typed], found.is_there) == []
    assert lost(in_records, found.is_recorded) == []
