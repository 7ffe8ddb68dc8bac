"""Code names turn back into what they stood for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.code_names import StandIn
from kit.domain.restoring import restored

CODES = {"Hidden Hand": "[A1]", "HH": "[A1]", "Night Shelter": "[M1]"}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("[A1] and [A1]", "HH and Hidden Hand", "HH and Hidden Hand"),
        ("[A1], [A1] and [A1]", "HH", "HH, HH and HH"),
        ("[M1] now", "", "Night Shelter now"),
        ("[A1] and [A1]", "[A1] and HH", "[A1] and HH"),
        ("[A9] stays", "HH", "[A9] stays"),
        ("nothing", "HH", "nothing"),
    ],
)
def test_each_code_becomes_what_stood_in_its_place(text, before, after):
    assert restored(text, before, CODES) == after


@given(
    st.lists(st.sampled_from(["Hidden Hand", "HH", "hidden-hand", "Night Shelter", "[A1]", "x", "é", "\n"]), max_size=9)
)
def test_an_unchanged_text_comes_back_as_it_was(parts):
    text = " ".join(parts)
    assert restored(StandIn(CODES)(text), text, CODES) == text
