"""The plan screen without a browser: what a person does arrives in the plan, and the plan on the screen."""

from datetime import UTC, date, datetime

import pytest
from pressing import Kit, field, in_sight, labels, press, words

from kit.content.example import REFERENCE_DAY, example_workspace
from kit.content.mechanisms import load_mechanism
from kit.content.plans import plan_template
from kit.desk import Desk
from kit.domain.edits.plan import change_task, move_review
from kit.domain.edits.start import start_workspace
from kit.domain.plan import TaskStatus
from kit.domain.review import Certainty
from kit.widgets.views.plan.task_waits import TaskWaits

LATE = "commission-statistics"
REPORT = "M-ccpr-alternative-report"
LATER = date(2028, 7, 3)
RULES = load_mechanism("ccpr"), plan_template("ccpr")


class _Plan(Kit):
    """The kit at its plan, on the reference day of the example."""

    def __init__(self, workspace):
        super().__init__(Desk(clock=lambda: datetime(2027, 10, 14, 12, tzinfo=UTC)))
        self.desk.open_workspace(workspace)
        self.screen = self.go("plan")
        self.work, self.side = self.screen.work, self.screen.side

    @property
    def workspace(self):
        return self.desk.workspace

    @property
    def chart(self):
        """The module that shows the chart."""
        return self.screen._months._face

    def said(self):
        return " ".join(str(values["text"]) for order, _, values in self.orders if order == "say")


@pytest.fixture
def kit():
    return _Plan(example_workspace(REFERENCE_DAY))


@pytest.fixture
def empty():
    return _Plan(start_workspace("Ours", "ZMB", "ccpr"))


def card_is_open(kit):
    return "Close" in labels(kit.side)


def test_a_late_task_stands_in_the_chart_and_in_what_is_missing(kit):
    row = kit.chart.scene["rows"][LATE]
    assert (row["look"], row["note"]) == ("late", "late by 12 days")
    assert "is 12 days late." in words(kit.side)


def test_choosing_a_row_opens_its_card_and_closing_puts_the_keyboard_back(kit, monkeypatch):
    told = []
    monkeypatch.setattr(kit.chart, "tell", lambda order, **values: told.append((order, values)))
    assert not card_is_open(kit)
    kit.chart._handlers["choose"]({"id": LATE})
    assert field(kit.side, "Task").value == kit.workspace.tasks[LATE].title
    assert kit.chart.scene["chosen"] == LATE
    press(kit.side, "Close")
    assert not card_is_open(kit)
    assert told == [("focus", {"id": LATE})]


def test_each_field_of_the_card_is_one_act_that_can_be_undone(kit):
    kit.screen.show(LATE)
    field(kit.side, "Owner").value = "radio-tavel"
    assert kit.workspace.tasks[LATE].owner == "radio-tavel"
    field(kit.side, "Status").value = TaskStatus.DONE
    assert kit.workspace.tasks[LATE].done_on == date(2027, 10, 14)
    assert kit.chart.scene["rows"][LATE]["look"] == "done"
    kit.desk.undo()
    assert kit.workspace.tasks[LATE].status is TaskStatus.IN_WORK
    assert field(kit.side, "Status").value is TaskStatus.IN_WORK


def test_a_day_that_a_person_sets_stays_until_it_is_let_go(kit):
    kit.screen.show(LATE)
    assert "Let them move with the review" not in labels(kit.side)
    field(kit.side, "End").value = date(2027, 10, 30)
    assert kit.workspace.tasks[LATE].fixed
    press(kit.side, "Let them move with the review")
    assert not kit.workspace.tasks[LATE].fixed
    assert "Let them move with the review" not in labels(kit.side)


def test_a_year_that_is_still_being_typed_changes_nothing(kit):
    kit.screen.show(LATE)
    before = kit.workspace
    field(kit.side, "End").value = date(20, 10, 30)
    assert kit.workspace is before


def test_a_task_waits_for_others_and_stops_waiting(kit):
    kit.screen.show(LATE)
    field(kit.side, "Waits for").value = "prison-visits"
    assert "prison-visits" in kit.workspace.tasks[LATE].depends
    press(kit.side, "No longer wait for “Prison visits, six provinces”")
    assert "prison-visits" not in kit.workspace.tasks[LATE].depends


def test_what_a_task_waits_for_is_shown_in_rows_that_are_kept(kit):
    waits = TaskWaits(kit.desk)
    waits.show("a", (("First", "f"), ("Second", "s")), ())
    before = waits._rows.children
    waits.show("b", (("Third", "x"),), ())
    assert waits._rows.children == before[:1]
    assert labels(waits.widget) == ["No longer wait for “Third”"]


def test_removing_a_task_closes_its_card_and_can_be_undone(kit):
    kit.screen.show(LATE)
    press(kit.side, "Remove the task")
    assert LATE not in kit.workspace.tasks
    assert LATE not in kit.chart.scene["rows"]
    assert not card_is_open(kit)
    assert "You can undo this." in kit.said()
    kit.desk.undo()
    assert LATE in kit.chart.scene["rows"]


def test_the_card_of_a_deadline_says_how_we_know_it(kit):
    kit.screen.show(REPORT)
    said = words(kit.side)
    assert "unverified" in said
    assert "Unverified: nobody has checked it yet. Ask the secretariat." in said
    field(kit.side, "Day").value = date(2028, 2, 1)
    assert kit.workspace.milestones[REPORT].fixed
    assert kit.chart.scene["rows"][REPORT]["note"] == "01 Feb"
    press(kit.side, "Count it from the review again")
    assert not kit.workspace.milestones[REPORT].fixed


def test_the_day_of_the_review_is_changed_with_everything_that_hangs_on_it(kit):
    kit.screen.show("M-ccpr-review")
    assert "Remove this day" not in labels(kit.side)
    press(kit.side, "Change the review date")
    assert "Move the review" in labels(kit.work)


def test_a_day_of_our_own_is_renamed_and_removed(kit):
    own = "M-ccpr-own-text-agreed"
    kit.screen.show(own)
    field(kit.side, "Name of the day").value = "The text is agreed"
    assert kit.workspace.milestones[own].title == "The text is agreed"
    press(kit.side, "Remove this day")
    assert own not in kit.workspace.milestones


def test_the_form_tells_what_moves_before_it_moves(kit):
    press(kit.work, "Change the review date")
    assert "Choose another day, or how firm it is." in words(kit.work)
    press(kit.work, "Move the review")
    assert kit.workspace.review.date == date(2028, 3, 6)
    field(kit.work, "First day of the review").value = LATER
    assert "dates move" in words(kit.work)
    assert kit.workspace.review.date == date(2028, 3, 6)
    field(kit.work, "How firm is this day?").value = Certainty.POSTPONED
    press(kit.work, "Move the review")
    assert (kit.workspace.review.date, kit.workspace.review.certainty) == (LATER, Certainty.POSTPONED)
    assert "Move the review" not in labels(kit.work)


def test_the_banner_tells_the_move_until_it_is_put_away_or_undone(kit):
    assert "See what moves" not in labels(kit.work)
    kit.desk.apply(move_review, LATER, Certainty.TENTATIVE, *RULES)
    assert "from 06 Mar 2028 to 03 Jul 2028, tentative." in words(kit.work)
    press(kit.work, "See what moves")
    assert "Members agree the text  30 Nov 2027" in words(kit.work)
    press(kit.work, "Undo")
    assert kit.workspace.review.date == date(2028, 3, 6)
    assert "See what moves" not in labels(kit.work)
    kit.desk.redo()
    press(kit.work, "Put this note away")
    assert "See what moves" not in labels(kit.work)


def test_undo_is_offered_on_the_banner_only_while_it_takes_back_the_move(kit):
    kit.desk.apply(move_review, LATER, Certainty.TENTATIVE, *RULES)
    assert "Undo" in labels(kit.work)
    kit.desk.apply(change_task, LATE, note="x")
    assert "Undo" not in labels(kit.work)


def test_words_that_people_typed_never_become_markup(kit):
    kit.desk.apply(change_task, LATE, title="<b>Bold</b>")
    kit.screen.show(LATE)
    assert "<b>Bold</b>" in words(kit.side)
    assert not any("<b>Bold" in str(getattr(each, "value", "")) for each in in_sight(kit.side) if _is_markup(each))


def _is_markup(widget):
    return "kit-markup" in widget._dom_classes


def test_before_there_is_a_plan_one_button_makes_it(empty):
    make = "Make the plan from the review date"
    assert "What is missing" not in words(empty.side)
    press(empty.work, make)
    assert not empty.workspace.tasks
    assert "Choose the first day of the review." in words(empty.work)
    field(empty.work, "First day of the review").value = date(2028, 10, 16)
    press(empty.work, make)
    assert empty.workspace.review.date == date(2028, 10, 16)
    assert len(empty.workspace.tasks) > 20
    assert make not in labels(empty.work)
    empty.desk.undo()
    assert not empty.workspace.tasks
    assert empty.workspace.review.date is None
    assert make in labels(empty.work)


def test_the_plan_of_the_other_mechanism_can_be_chosen_in_place(empty):
    field(empty.work, "Review by").value = "upr"
    field(empty.work, "First day of the review").value = date(2028, 11, 6)
    press(empty.work, "Make the plan from the review date")
    assert empty.workspace.review.mechanism == "upr"
    assert "M-upr-stakeholder-submission" in empty.workspace.milestones


def test_no_plan_is_made_for_a_committee_that_the_kit_has_none_for(empty):
    field(empty.work, "Review by").value = "cerd"
    field(empty.work, "First day of the review").value = date(2028, 11, 6)
    assert "no plan and no limits for this Committee" in words(empty.work)
    press(empty.work, "Make the plan from the review date")
    assert empty.workspace.review.date is None
    field(empty.work, "Review by").value = "upr"
    assert "no plan and no limits" not in words(empty.work)


def test_a_task_of_our_own_is_added_with_a_name_or_not_at_all(empty):
    press(empty.work, "Add a task")
    press(empty.work, "Add it")
    assert not empty.workspace.tasks
    assert "Give it a name." in words(empty.work)
    field(empty.work, "Name").value = " Book the hall "
    field(empty.work, "End").value = date(2027, 12, 1)
    press(empty.work, "Add it")
    (task,) = empty.workspace.tasks.values()
    assert (task.title, task.end, task.fixed) == ("Book the hall", date(2027, 12, 1), True)
    assert field(empty.side, "Task").value == "Book the hall"


def test_a_day_of_our_own_is_added(kit):
    press(kit.work, "Add a task")
    field(kit.work, "What is it?").value = "day"
    field(kit.work, "Name").value = "General assembly"
    field(kit.work, "End").value = date(2027, 12, 1)
    press(kit.work, "Add it")
    (day,) = (each for each in kit.workspace.milestones.values() if each.title == "General assembly")
    assert (day.own, day.date) == (True, date(2027, 12, 1))
    assert field(kit.side, "Name of the day").value == "General assembly"


def test_what_is_missing_leads_to_its_record_or_to_the_review(kit):
    press(kit.side, "Move it")
    assert field(kit.side, "Task").value == kit.workspace.tasks[LATE].title
    press(kit.side, "Change the review date")
    assert "Move the review" in labels(kit.work)


def test_the_list_shows_the_same_plan_and_the_same_choice(kit):
    kit.screen.show(LATE)
    kit.screen._switch.set("list")
    table = kit.screen._list
    assert table._chosen == LATE
    assert len(table._table.rows) == len(kit.workspace.tasks) + len(kit.workspace.milestones)
    assert kit.chart.widget not in list(in_sight(kit.work))
    kit.screen._switch.set("months")
    assert table.widget not in list(in_sight(kit.work))


def test_the_work_stands_under_its_organisations_where_that_is_asked(kit):
    kit.screen._switch.set("owners")
    titles = [group["title"] for group in kit.chart.scene["groups"]]
    assert titles[:2] == ["Deadlines", "No owner"]
    assert kit.workspace.members["radio-tavel"].name in titles
    kit.screen._switch.set("months")
    assert "No owner" not in [group["title"] for group in kit.chart.scene["groups"]]


def test_other_months_and_back_to_today(kit):
    first = kit.chart.scene["frame"]["caption"]
    press(kit.work, "Later (4)")
    assert kit.chart.scene["frame"]["caption"] != first
    press(kit.work, "All months")
    assert set(kit.chart.scene["rows"]) == {*kit.workspace.tasks, *kit.workspace.milestones}
    press(kit.work, "Today")
    assert kit.chart.scene["frame"]["caption"] == first


def test_an_edit_sends_only_the_rows_that_changed(kit, monkeypatch):
    sent = []
    monkeypatch.setattr(kit.chart.widget, "send", lambda content, **_: sent.append(content["scene"]))
    kit.desk.apply(change_task, LATE, owner="radio-tavel")
    assert [set(parts) for parts in sent] == [{"rows"}]
    assert set(sent[0]["rows"]["set"]) == {LATE}


def test_the_work_plan_is_taken_away_where_files_are_made(kit):
    press(kit.side, "Work plan for Excel")
    assert kit.frame.place == "take_away"
