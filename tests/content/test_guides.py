"""A short guide for each screen."""

from kit.content.guides import guide, guide_names


def test_each_screen_has_a_guide():
    assert set(guide_names()) >= {"home", "actors", "plan", "report", "practice", "take_away", "together"}
    assert guide("actors").startswith("# ")


def test_untranslated_guides_are_in_english_and_unknown_ones_empty():
    assert guide("plan", "tlh") == guide("plan")
    assert guide("no-such") == ""
