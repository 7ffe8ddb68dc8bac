"""Marking: the right answer is right, every other one is not, and each wrong way is answered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.exercises import (
    Exercise,
    ExerciseKind,
    Option,
    Summary,
    mark,
    option_text,
    right_answer,
    shown_options,
    wrong_ways,
)

WORDS = dict.fromkeys(("title", "goal", "lead", "question", "hint", "explanation"), "words") | {"source": "KIT"}
STEPS = "abcdef"


def exercise(kind: ExerciseKind, **values) -> Exercise:
    made = Exercise("x", kind, module=1, place=1, minutes=4, **WORDS, **values)
    said = tuple((way, f"why not {way}") for way in wrong_ways(made))
    return Exercise("x", kind, module=1, place=1, minutes=4, **WORDS, **{**values, "feedback": said})


ORDER = exercise(ExerciseKind.ORDER, options=tuple(Option(step, step.upper()) for step in STEPS))
CHOOSE = exercise(
    ExerciseKind.CHOOSE, options=(Option("a", "A", right=True), Option("b", "B"), Option("c", "C", right=True))
)
MATCH = exercise(
    ExerciseKind.MATCH,
    options=(Option("a", "A"), Option("b", "B")),
    partners=(Option("x", "X"), Option("y", "Y")),
    pairs=(("a", "x"), ("b", "y")),
)
ALL = (ORDER, CHOOSE, MATCH)


@pytest.mark.parametrize("each", ALL)
def test_right_answer_is_right(each):
    marking = mark(each, right_answer(each))
    assert marking.right
    assert marking.score == marking.of
    assert marking.summary is Summary.ALL_RIGHT


@pytest.mark.parametrize("each", ALL)
def test_nothing_given_is_not_wrong_but_missing(each):
    marking = mark(each, ())
    assert (marking.right, marking.score, marking.summary) == (False, 0, Summary.NOTHING_GIVEN)
    assert marking.missing == marking.of


@given(st.permutations(STEPS))
def test_only_one_order_is_right_and_every_other_says_why(order):
    marking = mark(ORDER, order)
    assert marking.right == (list(order) == list(STEPS))
    assert marking.right != any(item.feedback for item in marking.items)


def test_neighbours_that_changed_places_are_told_so():
    marking = mark(ORDER, "bacdef")
    first, second, *rest = marking.items
    assert (first.after, second.before) == ("a", "b")
    assert first.feedback == "why not b>a"
    assert all(item.right for item in rest)
    assert marking.score == 4


@given(st.sets(st.sampled_from("abc")))
def test_choosing_is_right_only_with_all_right_ones_and_no_other(chosen):
    marking = mark(CHOOSE, sorted(chosen))
    assert marking.right == (chosen == {"a", "c"})
    assert ("why not b" in [item.feedback for item in marking.items]) == ("b" in chosen)


def test_choosing_everything_does_not_pay():
    assert mark(CHOOSE, "abc").score < mark(CHOOSE, "ac").score


def test_choosing_one_of_two_says_only_that_something_is_missing():
    marking = mark(CHOOSE, "a")
    assert (marking.summary, marking.missing) == (Summary.ONLY_MISSING, 1)


def test_wrong_pairs_are_answered_one_by_one():
    marking = mark(MATCH, ("a=y", "b=y"))
    assert [(item.item, item.right, item.feedback) for item in marking.items] == [
        ("a=y", False, "why not a=y"),
        ("b=y", True, ""),
    ]


def test_the_last_partner_given_to_an_option_counts():
    assert mark(MATCH, ("a=y", "b=y", "a=x")).right


@given(st.sampled_from(ALL), st.lists(st.text(max_size=5)))
def test_answers_of_an_older_version_are_left_aside(each, strange):
    given_ids = [*right_answer(each), *(text for text in strange if text not in {*wrong_ways(each), "b"})]
    assert mark(each, given_ids).right


@pytest.mark.parametrize(("each", "ways"), [(ORDER, 15), (CHOOSE, 1), (MATCH, 2)])
def test_wrong_ways_are_counted(each, ways):
    assert len(set(wrong_ways(each))) == ways


def test_options_are_shown_in_their_first_order():
    shuffled = exercise(ExerciseKind.ORDER, options=ORDER.options, shown=("c", "a"))
    assert [option_text(shuffled, option) for option in shown_options(shuffled)] == ["C", "A"]
    assert shown_options(ORDER) == ORDER.options
