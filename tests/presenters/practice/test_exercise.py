import pytest
from sample_exercises import ALL, CHOOSE, MANY, MATCH, ORDER

from kit.domain.attempts import Attempt, answer_told, chooses_one, chosen, first_attempt, moved, paired
from kit.domain.exercises import mark
from kit.i18n.translator import Translator
from kit.presenters.practice.exercise import exercise_page

T = Translator()


def page(exercise, attempt):
    return exercise_page(ALL, exercise, attempt, T)


def checked(*given):
    return Attempt(given, checked=True)


def test_the_crumb_says_where_the_exercise_stands():
    assert page(MANY, Attempt()).crumb == "Module 1, Who is who · exercise 2 of 2 · about 4 minutes"


def test_nothing_is_said_before_a_check():
    shown = page(ORDER, first_attempt(ORDER))
    assert [each.id for each in shown.items] == ["list", "ask", "talk"]
    assert shown.verdict is None
    assert all(each.said is None for each in shown.items)


def test_steps_that_changed_places_name_each_other():
    shown = page(ORDER, checked("list", "ask", "talk"))
    assert [each.said.words for each in shown.items] == ["Comes after step 2", "Comes before step 1", "In place"]
    assert shown.verdict.heading == "1 of 3 are in place."
    assert shown.verdict.reasons == ("By then it is late.",)
    assert shown.verdict.source == "the review cycle"


def test_a_right_order_is_explained():
    shown = page(ORDER, checked("ask", "list", "talk"))
    assert shown.state == "right"
    assert shown.verdict.reasons == ("The list comes first.",)
    assert {each.said.tone for each in shown.items} == {"right"}


def test_a_wrong_choice_says_why_beside_it_and_gives_nothing_away():
    shown = page(CHOOSE, checked("foe"))
    said = {each.id: each.said for each in shown.items}
    assert said["foe"].why == "An opponent rarely opens a door."
    assert said["ally"] is None
    assert "The list comes first." not in shown.verdict.reasons


@pytest.mark.parametrize(
    ("given", "heading"),
    [
        (("ngo", "nhri"), "All of it is right."),
        (("ngo",), "Right so far; 1 is missing."),
        (("ngo", "firm"), "You found 1 of 2, and something stands there that does not belong."),
        (("firm",), "Not yet. Read what is said beside your choice."),
        ((), "Nothing is chosen yet."),
    ],
)
def test_the_heading_says_how_it_went(given, heading):
    assert page(MANY, checked(*given)).verdict.heading == heading


def test_pairs_are_marked_each():
    shown = page(MATCH, checked("upr=experts", "ccpr=experts"))
    assert [(each.partner, each.said.tone) for each in shown.items] == [("experts", "wrong"), ("experts", "right")]
    assert shown.verdict.heading == "1 of 2 pairs are right."


@pytest.mark.parametrize("exercise", ALL)
def test_the_answer_told_is_right_but_is_not_called_done(exercise):
    attempt = answer_told(exercise)
    assert mark(exercise, attempt.given).right
    shown = page(exercise, attempt)
    assert shown.state == "told"
    assert shown.verdict.heading == "This is the answer."
    assert shown.verdict.reasons == ("The list comes first.",)


def test_moving_a_step_takes_the_marks_away_and_stops_at_the_ends():
    attempt = moved(checked("list", "ask", "talk"), "ask", -1)
    assert attempt == Attempt(("ask", "list", "talk"))
    assert moved(attempt, "ask", -1).given == ("ask", "list", "talk")
    assert moved(attempt, "talk", 1).given == ("ask", "list", "talk")


def test_one_choice_lets_go_of_the_other_only_where_one_is_right():
    assert chooses_one(CHOOSE)
    assert not chooses_one(MANY)
    assert chosen(Attempt(("foe",)), "ally", on=True, alone=True).given == ("ally",)
    assert chosen(Attempt(("ngo",)), "nhri", on=True, alone=False).given == ("ngo", "nhri")
    assert chosen(Attempt(("ngo", "nhri")), "ngo", on=False, alone=False).given == ("nhri",)


def test_a_left_side_has_one_right_side_at_most():
    attempt = paired(paired(Attempt(), "upr", "experts"), "upr", "states")
    assert attempt.given == ("upr=states",)
    assert paired(attempt, "upr", "").given == ()


def test_the_hint_stands_there_only_when_asked_for():
    assert page(CHOOSE, Attempt()).hint == ""
    assert page(CHOOSE, Attempt(hinted=True)).hint == "Think of the list."
