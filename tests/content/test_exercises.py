"""Six exercises with feedback for every wrong way, found from a checkout."""

from collections import Counter

import pytest

from kit.content.exercises import load_exercise, load_exercises, module_title
from kit.domain.exercises import ExerciseKind, mark, right_answer, shown_options, wrong_ways


def test_six_exercises_of_four_kinds():
    assert Counter(each.kind for each in load_exercises()) == {
        ExerciseKind.CHOOSE: 2,
        ExerciseKind.ORDER: 1,
        ExerciseKind.MATCH: 1,
        ExerciseKind.MAP: 2,
    }


def test_exercises_stand_in_the_order_of_their_modules():
    places = [(each.module, each.place) for each in load_exercises()]
    assert places == sorted(set(places))
    assert all(module_title(module) for module, _ in places)


@pytest.mark.parametrize("each", load_exercises(), ids=lambda each: each.id)
def test_the_right_answer_is_marked_right_and_the_first_sight_is_not(each):
    assert mark(each, right_answer(each)).right
    assert not mark(each, [option.id for option in shown_options(each)]).right


@pytest.mark.parametrize("each", load_exercises(), ids=lambda each: each.id)
def test_each_wrong_way_has_a_sentence_of_its_own(each):
    said = [dict(each.feedback)[way] for way in wrong_ways(each)]
    assert len(said) >= 3
    assert len(set(said)) == len(said)
    assert min(len(sentence.split()) for sentence in said) >= 8


def test_the_last_good_moment_begins_with_two_steps_turned():
    exercise = load_exercise("last-good-moment")
    marking = mark(exercise, [option.id for option in shown_options(exercise)])
    assert (marking.score, marking.of) == (4, 6)


def test_maps_have_places_for_all_their_actors():
    for exercise in load_exercises():
        for actor in exercise.actors:
            assert 0 <= actor.position.x <= 1
            assert 0 <= actor.position.y <= 1
    assert load_exercise("no-such") is None
