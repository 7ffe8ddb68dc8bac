from sample_exercises import ALL

from kit.domain.practice import Answer
from kit.i18n.translator import Translator
from kit.presenters.practice.practice import first_unsolved, keeping_words, next_exercise, practice_list

T = Translator()
ANSWERS = {"choose": Answer("choose", ("ally",), right=True, tries=1), "many": Answer("many", ("firm",), tries=2)}


def test_exercises_stand_under_their_modules_with_their_states():
    shown = practice_list(ALL, ANSWERS, T)
    assert [each.title for each in shown.modules] == ["Module 1: Who is who", "Module 2: A review from end to end"]
    assert [(each.id, each.state) for each in shown.modules[0].lines] == [("choose", "right"), ("many", "wrong")]
    assert [each.words for each in shown.modules[0].lines] == ["Done", "2 tries, not right yet"]
    assert {each.state for each in shown.modules[1].lines} == {"new"}
    assert shown.done == "1 of 4 exercises done"


def test_practice_begins_with_the_first_that_is_not_solved():
    assert first_unsolved(ALL, ANSWERS) == "many"
    assert first_unsolved(ALL, {each.id: Answer(each.id, right=True) for each in ALL}) == "choose"
    assert first_unsolved((), {}) == ""


def test_the_last_exercise_has_no_next():
    assert next_exercise(ALL, "many") == "order"
    assert next_exercise(ALL, "match") == ""


def test_without_a_workspace_it_is_said_where_answers_go():
    assert "No workspace is open" in keeping_words(T, is_open=False)
    assert "No workspace is open" not in keeping_words(T, is_open=True)
