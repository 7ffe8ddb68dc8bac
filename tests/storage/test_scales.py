import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.storage.scales import Scale, meaning, scale_of, scored


@pytest.mark.parametrize(
    ("heading", "cells", "scale"),
    [
        ("Influencia (1-5)", [3], Scale(1, 5, said=True)),
        ("Influence (0-3)", [3], Scale(0, 3, said=True)),
        ("Power, 1 to 10", [3], Scale(1, 10, said=True)),
        ("Influence %", [80], Scale(0, 100, said=True)),
        ("Influence", [1, 2, 4], Scale(1, 5)),
        ("Influence", ["1", "2", "9"], Scale(1, 10)),
        ("Influence", [0, 3, 1], Scale(0, 3)),
        ("Influence", [1, 2, 3, 3, 1, 2], Scale(1, 3)),
        ("Influence", [0.2, 0.9], Scale(0, 1)),
        ("Influence", [20, 90], Scale(0, 100)),
        ("Influence", ["high"], Scale(1, 5)),
    ],
)
def test_the_scale_of_a_column(heading, cells, scale):
    assert scale_of(heading, cells) == scale


@pytest.mark.parametrize(
    ("cell", "score"),
    [
        (5, 5),
        ("4", 4),
        ("4/5", 4),
        ("8/10", 4),
        ("80%", 4),
        ("High", 4),
        ("alto", 4),
        ("Élevé", 4),
        ("très élevé", 5),
        ("medio", 3),
        ("faible", 2),
        ("Very low", 1),
        ("4 - high", 4),
        ("High (4)", 4),
        ("unknown", None),
        (9, None),
        (True, None),
    ],
)
def test_scores_of_numbers_and_words(cell, score):
    assert scored(cell, Scale(1, 5)) == score


@given(st.integers(0, 100), st.integers(0, 100))
def test_scales_keep_the_order_and_reach_both_ends(one, other):
    scale = Scale(0, 100)
    low, high = sorted((one, other))
    assert 1 <= scale.score(low) <= scale.score(high) <= 5
    assert (scale.score(0), scale.score(100)) == (1, 5)


@pytest.mark.parametrize(
    ("words", "text", "value"),
    [
        ("stance", "En contra", "-2"),
        ("stance", "Supporter", "1"),
        ("stance", "neutre", "0"),
        ("level", "Confidentiel", "protected"),
        ("task_status", "En cours", "in_work"),
        ("task_status", "WIP", "in_work"),
        ("response", "Accepted", "supported"),
        ("response", "Voluntary Pledge", "pledge"),
        ("tie_kind", "Financia", "funds"),
        ("response", "whatever", ""),
    ],
)
def test_words_have_meanings(words, text, value):
    assert meaning(words, text) == value
