"""A short guide for each screen."""

import pytest

from kit.content.guides import guide


@pytest.mark.parametrize("name", ["home", "actors", "plan", "report", "practice", "take_away", "together"])
def test_each_screen_has_a_guide(name):
    assert guide(name).startswith("# ")


def test_untranslated_guides_are_in_english_and_unknown_ones_empty():
    assert guide("plan", "tlh") == guide("plan")
    assert guide("no-such") == ""
