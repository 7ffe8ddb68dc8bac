"""Practice: an answer is marked at once, kept in the workspace, and taken back by undo."""

import pytest
from pressing import Kit, labels, press, screen_words, words

from kit.content.exercises import load_exercise, load_exercises
from kit.domain.edits.start import start_workspace
from kit.domain.exercises import ExerciseKind, right_answer

ORDER = next(each for each in load_exercises() if each.kind is ExerciseKind.ORDER)
MATCH = next(each for each in load_exercises() if each.kind is ExerciseKind.MATCH)
MAP = next(each for each in load_exercises() if each.kind is ExerciseKind.MAP)
CHOOSE = next(each for each in load_exercises() if each.kind is ExerciseKind.CHOOSE)


@pytest.fixture
def kit():
    made = Kit()
    made.desk.open_workspace(start_workspace("Amarani Covenant Coalition", "AMR", "ccpr"))
    return made


def practice(kit, exercise):
    screen = kit.go("practice")
    screen.show(exercise.id)
    return screen


def scene(screen):
    return screen._view._face.scene


def gesture(screen, name, **values):
    screen._view._face._handlers[name](values)


def put_right(screen, exercise):
    """Do what a person does who knows the answer."""
    right = right_answer(exercise)
    if exercise.kind is ExerciseKind.ORDER:
        for place, id in enumerate(right):
            for _ in range(scene(screen)["order"].index(id) - place):
                gesture(screen, "move", id=id, steps=-1)
    elif exercise.kind is ExerciseKind.MATCH:
        for pair in right:
            left, _, partner = pair.partition("=")
            gesture(screen, "pair", id=left, partner=partner)
    else:
        for id in right:
            gesture(screen, "choose", id=id, on=True)


@pytest.mark.parametrize("exercise", load_exercises(), ids=lambda each: each.id)
def test_each_exercise_can_be_done_and_is_kept(kit, exercise):
    screen = practice(kit, exercise)
    put_right(screen, exercise)
    press(screen.work, "Check")
    assert kit.desk.workspace.answers[exercise.id].right
    assert scene(screen)["verdict"]["tone"] == "right"
    assert exercise.explanation in scene(screen)["verdict"]["reasons"]


def test_the_rows_of_a_wrong_order_say_what_changed_places_and_moving_takes_the_marks_away(kit):
    screen = practice(kit, ORDER)
    first = scene(screen)["order"][0]
    press(screen.work, "Check")
    assert any(row["tone"] == "wrong" for row in scene(screen)["items"].values())
    assert "Try again" in labels(screen.work)
    gesture(screen, "move", id=first, steps=1)
    assert scene(screen)["order"][1] == first
    assert all(not row["tone"] for row in scene(screen)["items"].values())
    assert scene(screen)["verdict"] is None


def test_undo_takes_the_answer_and_its_marks_back(kit):
    screen = practice(kit, ORDER)
    press(screen.work, "Check")
    kit.desk.undo()
    assert ORDER.id not in kit.desk.workspace.answers
    assert scene(screen)["verdict"] is None


def test_the_answer_that_is_told_is_not_called_done(kit):
    screen = practice(kit, ORDER)
    press(screen.work, "Show the order")
    assert scene(screen)["order"] == list(right_answer(ORDER))
    assert ORDER.id not in kit.desk.workspace.answers
    press(screen.work, "Try again")
    assert scene(screen)["order"] != list(right_answer(ORDER))


def test_check_waits_for_a_choice_and_says_so(kit):
    screen = practice(kit, CHOOSE)
    assert "Choose something first." in words(screen.work)
    gesture(screen, "choose", id=CHOOSE.options[0].id, on=True)
    assert "Choose something first." not in words(screen.work)


def test_an_actor_is_chosen_on_the_map_as_in_the_list(kit):
    screen = practice(kit, MAP)
    (actor,) = right_answer(MAP)
    screen._picture._map._face._handlers["choose"]({"id": actor})
    assert scene(screen)["items"][actor]["chosen"]
    assert screen._picture._map._face.scene["chosen"] == actor
    assert scene(screen)["items"][actor]["text"] == next(each.name for each in MAP.actors if each.id == actor)


def test_a_hint_comes_and_goes_and_costs_nothing(kit):
    screen = practice(kit, MATCH)
    press(screen.work, "Hint")
    assert scene(screen)["hint"] == MATCH.hint
    press(screen.work, "Hide the hint")
    assert scene(screen)["hint"] == ""
    assert kit.desk.workspace.answers == {}


def test_the_list_tells_the_state_of_each_and_leads_on(kit):
    screen = practice(kit, CHOOSE)
    put_right(screen, CHOOSE)
    press(screen.work, "Check")
    assert "1 of 6 exercises done" in words(screen.side)
    press(screen.side, load_exercise(ORDER.id).title)
    assert scene(screen)["id"] == ORDER.id


def test_next_exercise_ends_with_the_last(kit):
    screen = practice(kit, load_exercises()[0])
    press(screen.work, "Next exercise")
    assert scene(screen)["id"] == load_exercises()[1].id
    screen.show(load_exercises()[-1].id)
    assert "Next exercise" not in labels(screen.work)


def test_without_a_workspace_the_answers_are_kept_and_it_is_said_how():
    kit = Kit()
    screen = practice(kit, ORDER)
    assert "No workspace is open" in screen_words(screen)
    press(screen.work, "Check")
    assert ORDER.id in kit.desk.workspace.answers
