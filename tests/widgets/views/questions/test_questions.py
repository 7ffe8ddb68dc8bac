"""The view of the questions: one is answered at a time, and an answer can become a task."""

import re
from datetime import UTC, date, datetime

import pytest
from pressing import field, in_sight, labels, press, words
from small_map import map_of

from kit.content.example import example_workspace
from kit.desk import Desk
from kit.domain.audience import Level
from kit.domain.edits.actors import change_actor, remove_tie
from kit.presenters.answers import questions as presented
from kit.presenters.answers.questions import question_groups
from kit.widgets.views.questions.questions import QuestionsView
from tests.widgets.test_translation import Marking, _left, _texts


class Frame:
    """Keeps what is said."""

    def __init__(self):
        self.said = []

        self.gone = []

    def say(self, sentence):
        self.said.append(sentence)

    def go(self, place, record=""):
        self.gone.append((place, record))


class Asking:
    """A view over a small map in which a knows b and b knows c."""

    def __init__(self, t=None, workspace=None):
        self.desk = Desk(t, clock=lambda: datetime(2027, 1, 5, 14, 2, tzinfo=UTC))
        self.desk.open_workspace(workspace or map_of("abc", "ab", "bc"))
        self.frame, self.chosen = Frame(), []
        self.view = QuestionsView(self.desk, self.frame, self.chosen.append)
        self.view.refresh()

    def ask(self, question):
        self.view._on_question(question)
        return words(self.view.widget)


@pytest.fixture
def asking():
    return Asking()


def test_the_first_question_is_answered_at_once(asking):
    assert "kinds of actors that a coalition usually needs are not on the map" in words(asking.view.widget)


@pytest.mark.parametrize("question", [each.id for group in question_groups(Desk().t) for each in group.questions])
def test_every_question_is_answered_with_its_method(asking, question):
    said = asking.ask(question)
    assert "How this was found" in said
    assert "Source: " in said


def test_only_the_chosen_question_is_computed(asking, monkeypatch):
    asked = []
    monkeypatch.setattr(presented, "_ANSWERS", {id: spy(asked, id, of) for id, of in presented._ANSWERS.items()})
    asking.ask("bridges")
    asking.view.refresh()
    assert asked == ["bridges"]
    asking.desk.apply(change_actor, "b", influence=5)
    asking.view.refresh()
    assert asked == ["bridges", "bridges"]


def spy(asked, id, answer):
    def told(*values):
        asked.append(id)
        return answer(*values)

    return told


def test_a_route_is_asked_to_whom_one_chooses(asking):
    asking.ask("strongest")
    field(asking.view.widget, "Whom do you want to reach?").value = "c"
    assert "Actor c: the coalition reaches it in two steps, through Actor b." in words(asking.view.widget)
    asking.desk.apply(remove_tie, "bc")
    asking.view.refresh()
    assert "No chain of ties leads from the coalition to Actor c." in words(asking.view.widget)


def test_what_is_lost_is_asked_with_whom_and_how(asking):
    asking.ask("losses")
    field(asking.view.widget, "Who?").value = "b"
    field(asking.view.widget, "What happens?").value = "sides"
    assert "Every route to Actor c then passes an opponent." in words(asking.view.widget)


def test_changes_are_asked_since_a_moment(asking):
    asking.desk.apply(remove_tie, "bc")
    assert "No longer reached: Actor c." in asking.ask("map_changes")
    options = field(asking.view.widget, "Since when?")._options_labels
    assert [label.split(",")[0] for label in options] == ["the beginning"]


def test_fields_are_in_sight_only_where_they_are_needed(asking):
    asking.ask("losses")
    asking.ask("alone")
    controls = {getattr(each, "description", "") for each in in_sight(asking.view.widget)}
    assert controls.isdisjoint({"Who?", "What happens?", "Since when?", "Whom do you want to reach?"})


def test_an_actor_is_brought_into_sight(asking):
    asking.ask("bridges")
    press(asking.view.widget, "Actor b")
    assert asking.chosen == ["b"]


def test_an_answer_becomes_a_task_without_owner_or_day_and_can_be_undone(asking):
    asking.ask("bridges")
    press(asking.view.widget, "Make this a task")
    (task,) = asking.desk.workspace.tasks.values()
    assert (task.title, task.owner, task.start, task.end) == ("Find a second route beside Actor b", "", None, None)
    assert task.note.startswith("Actor b bridges most")
    assert asking.frame.said == ["It is in the plan, without an owner or a day yet. You can undo this."]
    assert "This task is in the plan already." in words(asking.view.widget)
    press(asking.view.widget, "Make this a task")
    assert len(asking.desk.workspace.tasks) == 1
    asking.desk.undo()
    asking.view.refresh()
    assert asking.desk.workspace.tasks == {}
    assert "This task is in the plan already." not in words(asking.view.widget)


def test_a_task_that_was_made_is_opened_in_the_plan(asking):
    asking.ask("bridges")
    assert "Open it in the plan" not in labels(asking.view.widget)
    press(asking.view.widget, "Make this a task")
    press(asking.view.widget, "Open it in the plan")
    assert asking.frame.gone == [("plan", *asking.desk.workspace.tasks)]
    asking.ask("alone")
    assert "Open it in the plan" not in labels(asking.view.widget)


@pytest.mark.parametrize("told", ["concerned", "named"])
def test_a_task_about_a_protected_actor_is_as_protected(asking, told):
    """The one on whom the answer turns, or one that it only names."""
    asking.desk.apply(change_actor, "b" if told == "concerned" else "c", level=Level.PROTECTED)
    asking.ask("bridges")
    press(asking.view.widget, "Make this a task")
    (task,) = asking.desk.workspace.tasks.values()
    assert task.level is Level.PROTECTED


def test_a_task_about_others_is_for_the_coalition(asking):
    asking.desk.apply(change_actor, "b", level=Level.PUBLIC)
    asking.ask("bridges")
    press(asking.view.widget, "Make this a task")
    assert [task.level for task in asking.desk.workspace.tasks.values()] == [Level.COALITION]


def test_the_first_question_in_sight_is_one_that_finds_work():
    asking = Asking(workspace=example_workspace(date(2026, 11, 22)))
    assert asking.view._shown.answer.task is not None


def test_what_points_count_stands_above_them(asking):
    assert "Points put the losses in order." in asking.ask("losses")
    assert "Points put" not in asking.ask("alone")


def test_a_task_is_refused_with_the_reason(asking):
    assert "Nobody stands alone, so there is nothing to do." in asking.ask("alone")
    press(asking.view.widget, "Make this a task")
    assert asking.desk.workspace.tasks == {}


def test_long_lists_show_a_few_rows_and_more_on_request():
    asking = Asking()
    asking.desk.open_workspace(map_of("abcdefghijkl"))
    asking.ask("alone")
    assert sum(label.startswith("Actor") for label in labels(asking.view.widget)) == 8
    press(asking.view.widget, "Show 4 more")
    assert sum(label.startswith("Actor") for label in labels(asking.view.widget)) == 12


def test_what_people_typed_is_text_and_no_markup(asking):
    asking.desk.apply(change_actor, "b", name="<b>B</b> & Co", place="<i>Delta</i>")
    for question in presented._ANSWERS:
        asking.ask(question)
        values = [
            each.value for each in in_sight(asking.view.widget) if re.search("kit-markup", str(each._dom_classes))
        ]
        assert not any("<b>B</b>" in value or "<i>Delta" in value for value in values)


@pytest.mark.parametrize("question", list(presented._ANSWERS))
def test_no_answer_says_anything_past_the_translator(question):
    asking = Asking(Marking())
    for id, number in (("a", "1"), ("b", "2"), ("c", "3")):
        asking.desk.apply(change_actor, id, name=number)
    asking.ask(question)
    assert _left(_texts(asking.view.widget)) == {}
