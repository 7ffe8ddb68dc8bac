"""Kept work and the ways of keeping, in words."""

from datetime import UTC, datetime

import pytest

from kit.i18n.translator import Translator
from kit.presenters.saving import Browser, Kept, keeping_ways, kept_row, place_words, state_words

T = Translator()
NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


def sentence(time, count=5, unsaved=3):
    return kept_row(Kept("C-1", "Lake", "UPR", time, count, unsaved), NOW, T).sentence


@pytest.mark.parametrize(
    ("time", "when"),
    [
        (datetime(2026, 11, 22, 14, 2, tzinfo=UTC), "14:02"),
        (datetime(2026, 11, 21, 9, 30, tzinfo=UTC), "yesterday 09:30"),
        (datetime(2026, 10, 3, 9, 30, tzinfo=UTC), "03 Oct 2026 at 09:30"),
    ],
)
def test_the_moment_is_as_short_as_it_can_be(time, when):
    assert sentence(time) == f"Continue where you stopped ({when}, 3 changes after your last saved file)"


def test_the_file_is_told_for_none_for_all_and_for_one():
    assert "nothing newer than your last saved file" in sentence(NOW, unsaved=0)
    assert "never saved as a file" in sentence(NOW, count=4, unsaved=4)
    assert "1 change after" in sentence(NOW, unsaved=1)


def test_strangers_are_never_offered_readable_keeping():
    assert [each.id for each in keeping_ways(Browser("choose", shared=True, can_seal=True), T)] == ["sealed", "none"]
    assert keeping_ways(Browser(), T) == ()
    assert [each.id for each in keeping_ways(Browser("plain", can_seal=True), T)] == ["plain", "sealed", "none"]


def test_where_the_browser_cannot_encrypt_the_screen_says_why():
    refused = {each.id: each.refused for each in keeping_ways(Browser("plain", can_seal=False), T)}
    assert "no https" in refused["sealed"]
    assert not refused["plain"]
    assert not refused["none"]


def test_a_way_that_is_only_chosen_says_that_the_work_is_still_readable():
    ways = {each.id: each.about for each in keeping_ways(Browser("plain", can_seal=True), T, sealing=True)}
    assert ways["sealed"].startswith("Not yet: your work is still readable here.")
    shared = {
        each.id: each.about for each in keeping_ways(Browser("choose", shared=True, can_seal=True), T, sealing=True)
    }
    assert shared["sealed"].startswith("Not yet: nothing is kept here.")
    assert "readable" in state_words(T, sealing=True)["kept"]


def test_every_way_and_every_state_has_its_words():
    said = {place_words(Browser(way=way), T) for way in ("plain", "sealed", "none", "choose")}
    assert len(said) == 4
    assert "passphrase" in place_words(Browser(way="sealed", locked=True), T)
    assert "{time}" in state_words(T)["kept"]
    assert "{why}" in state_words(T)["failed"]
