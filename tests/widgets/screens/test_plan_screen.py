"""The plan screen without a browser: what a person does arrives in the plan, and the plan on the screen."""

from datetime import UTC, date, datetime

import pytest

from kit.content.example import REFERENCE_DAY, example_workspace
from kit.desk import Desk
from kit.domain.edits.plan import change_task, move_review
from kit.domain.edits.start import start_workspace
from kit.domain.plan import TaskStatus
from kit.domain.review import Certainty
from kit.widgets.screens.plan import PlanScreen

LATE = "commission-statistics"
REPORT = "M-ccpr-alternative-report"


class _Frame:
    """Stands in for the frame: remembers what it is asked to do."""

    def __init__(self):
        self.said, self.went = [], []

    def say(self, sentence):
        self.said.append(sentence)

    def go(self, place, record=""):
        self.went.append((place, record))


class _Kit:
    """A desk with a plan screen that is always in sight."""

    def __init__(self, workspace):
        self.desk = Desk(clock=lambda: datetime(2027, 10, 14, 12, tzinfo=UTC))
        self.desk.open_workspace(workspace)
        self.frame = _Frame()
        self.screen = PlanScreen(self.desk, self.frame)
        self.screen.refresh()
        self.desk.observe(lambda _: self.screen.refresh(), "version")

    @property
    def workspace(self):
        return self.desk.workspace

    @property
    def scene(self):
        return self.screen._months._face.scene

    @property
    def card(self):
        return self.screen._side._task

    @property
    def day(self):
        return self.screen._side._milestone


@pytest.fixture
def kit():
    return _Kit(example_workspace(REFERENCE_DAY))


@pytest.fixture
def empty():
    return _Kit(start_workspace("Ours", "ZMB", "ccpr"))


def is_away(widget):
    return "kit-away" in widget._dom_classes


def lacks(kit):
    return [each.sentence for each in kit.screen._side._missing._shown]


def test_a_late_task_stands_in_the_chart_and_in_what_is_missing(kit):
    row = kit.scene["rows"][LATE]
    assert (row["look"], row["note"]) == ("late", "late by 12 days")
    assert "12 days late" in lacks(kit)[0]


def test_choosing_a_row_opens_its_card_and_closing_puts_the_keyboard_back(kit, monkeypatch):
    told = []
    monkeypatch.setattr(kit.screen._months._face, "tell", lambda order, **values: told.append((order, values)))
    kit.screen.show(LATE)
    assert kit.card._title.value == kit.workspace.tasks[LATE].title
    assert kit.scene["chosen"] == LATE
    assert not is_away(kit.screen._side._cards)
    kit.screen.show("")
    assert is_away(kit.screen._side._cards)
    assert told == [("focus", {"id": LATE})]


def test_each_field_of_the_card_is_one_act_that_can_be_undone(kit):
    kit.screen.show(LATE)
    kit.card._owner.control.value = "radio-tavel"
    assert kit.workspace.tasks[LATE].owner == "radio-tavel"
    kit.card._status.control.value = TaskStatus.DONE
    assert kit.workspace.tasks[LATE].done_on == date(2027, 10, 14)
    assert kit.scene["rows"][LATE]["look"] == "done"
    kit.desk.undo()
    assert kit.workspace.tasks[LATE].status is not TaskStatus.DONE
    assert kit.card._status.value is not TaskStatus.DONE


def test_a_day_that_a_person_sets_stays_until_it_is_let_go(kit):
    kit.screen.show(LATE)
    kit.card._end.control.value = date(2027, 10, 30)
    assert kit.workspace.tasks[LATE].fixed
    assert not is_away(kit.card._again.widget)
    kit.card._again.button.click()
    assert not kit.workspace.tasks[LATE].fixed
    assert is_away(kit.card._again.widget)


def test_a_year_that_is_still_being_typed_changes_nothing(kit):
    kit.screen.show(LATE)
    before = kit.workspace
    kit.card._end.control.value = date(20, 10, 30)
    assert kit.workspace is before


def test_a_task_waits_for_others_and_stops_waiting(kit):
    kit.screen.show(LATE)
    kit.card._waits._on_more("prison-visits")
    assert "prison-visits" in kit.workspace.tasks[LATE].depends
    kit.card._waits._drops("prison-visits")()
    assert "prison-visits" not in kit.workspace.tasks[LATE].depends


def test_removing_a_task_closes_its_card_and_can_be_undone(kit):
    kit.screen.show(LATE)
    kit.card._remove.button.click()
    assert LATE not in kit.workspace.tasks
    assert LATE not in kit.scene["rows"]
    assert is_away(kit.screen._side._cards)
    assert "You can undo this." in kit.frame.said[0]
    kit.desk.undo()
    assert LATE in kit.scene["rows"]


def test_the_card_of_a_deadline_says_how_we_know_it(kit):
    kit.screen.show(REPORT)
    assert "Unverified" in kit.day._know.value
    assert "unverified" in kit.day._head.value
    kit.day._date.control.value = date(2028, 2, 1)
    assert kit.workspace.milestones[REPORT].fixed
    assert kit.scene["rows"][REPORT]["note"] == "01 Feb"


def test_a_day_of_our_own_is_renamed_and_removed(kit):
    kit.screen.show("M-ccpr-own-text-agreed")
    kit.day._title.control.value = "The text is agreed"
    assert kit.workspace.milestones["M-ccpr-own-text-agreed"].title == "The text is agreed"
    kit.day._remove.button.click()
    assert "M-ccpr-own-text-agreed" not in kit.workspace.milestones


def test_the_form_tells_what_moves_before_it_moves(kit):
    review = kit.screen._review
    review.open()
    assert review._move.reason
    review._date.control.value = date(2028, 7, 3)
    assert not review._move.reason
    assert "dates move" in review._counts.value
    assert kit.workspace.review.date == date(2028, 3, 6)
    review._certainty.control.value = Certainty.POSTPONED
    review._move.button.click()
    assert (kit.workspace.review.date, kit.workspace.review.certainty) == (date(2028, 7, 3), Certainty.POSTPONED)
    assert is_away(review.widget)


def test_the_banner_tells_the_move_until_it_is_put_away_or_undone(kit):
    banner = kit.screen._banner
    assert is_away(banner._banner.widget)
    rules = kit.screen._rules
    kit.desk.apply(move_review, date(2028, 7, 3), Certainty.TENTATIVE, rules.mechanism, rules.template)
    assert "from 06 Mar 2028 to 03 Jul 2028" in banner._banner._words.value
    banner._see.button.click()
    assert "<table>" in banner._list.value
    banner._undo.button.click()
    assert kit.workspace.review.date == date(2028, 3, 6)
    assert is_away(banner._banner.widget)
    kit.desk.redo()
    assert not is_away(banner._banner.widget)
    banner._away.button.click()
    assert is_away(banner._banner.widget)


def test_undo_is_offered_on_the_banner_only_while_it_takes_back_the_move(kit):
    rules, banner = kit.screen._rules, kit.screen._banner
    kit.desk.apply(move_review, date(2028, 7, 3), Certainty.TENTATIVE, rules.mechanism, rules.template)
    assert banner._undo.widget in banner._banner._acts.children
    kit.desk.apply(change_task, LATE, note="x")
    assert banner._undo.widget not in banner._banner._acts.children


def test_words_that_people_typed_never_become_markup(kit):
    kit.desk.apply(change_task, LATE, title="<b>Bold</b>", end=date(2027, 10, 1))
    kit.screen.show(LATE)
    assert "<b>Bold" not in kit.card._state.value
    assert "&lt;b&gt;Bold" in kit.card._state.value


def test_before_there_is_a_plan_one_button_makes_it(empty):
    start = empty.screen._start
    assert is_away(empty.screen._view)
    start._make.button.click()
    assert not empty.workspace.tasks
    assert "First day" not in start._date._problem.value
    assert start._date._problem.value
    start._date.control.value = date(2028, 10, 16)
    start._make.button.click()
    assert empty.workspace.review.date == date(2028, 10, 16)
    assert len(empty.workspace.tasks) > 20
    assert not is_away(empty.screen._view)
    assert is_away(start.widget)
    empty.desk.undo()
    assert not empty.workspace.tasks
    assert empty.workspace.review.date is None


def test_the_plan_of_the_other_mechanism_can_be_chosen_in_place(empty):
    start = empty.screen._start
    start._mechanism.control.value = "upr"
    start._date.control.value = date(2028, 11, 6)
    start._make.button.click()
    assert empty.workspace.review.mechanism == "upr"
    assert "M-upr-stakeholder-submission" in empty.workspace.milestones


def test_a_task_of_our_own_is_added_with_a_name_or_not_at_all(empty):
    new = empty.screen._new
    new.open()
    new._on_add()
    assert not empty.workspace.tasks
    assert new._title._problem.value
    new._title.control.value = " Book the hall "
    new._end.control.value = date(2027, 12, 1)
    new._on_add()
    (task,) = empty.workspace.tasks.values()
    assert (task.title, task.end, task.fixed) == ("Book the hall", date(2027, 12, 1), True)
    assert empty.card.id == task.id


def test_a_day_of_our_own_is_added(kit):
    new = kit.screen._new
    new.open()
    new._kind.control.value = "day"
    new._title.control.value = "General assembly"
    new._end.control.value = date(2027, 12, 1)
    new._on_add()
    assert kit.day.id in kit.workspace.milestones
    assert kit.workspace.milestones[kit.day.id].own


def test_what_is_missing_leads_to_its_record_or_to_the_review(kit):
    side = kit.screen._side
    side._on_act("", LATE)
    assert kit.card.id == LATE
    side._on_act("", "review")
    assert not is_away(kit.screen._review.widget)


def test_the_list_shows_the_same_plan_and_the_same_choice(kit):
    kit.screen.show(LATE)
    kit.screen._switch.set("list")
    assert kit.screen._list._chosen == LATE
    assert len(kit.screen._list._table.rows) == len(kit.workspace.tasks) + len(kit.workspace.milestones)
    assert is_away(kit.screen._months.widget)
    kit.screen._switch.set("months")
    assert is_away(kit.screen._list.widget)


def test_other_months_and_back_to_today(kit):
    months = kit.screen._months
    first = kit.scene["frame"]["caption"]
    months._later.button.click()
    assert kit.scene["frame"]["caption"] != first
    months._whole.button.click()
    assert set(kit.scene["rows"]) == {*kit.workspace.tasks, *kit.workspace.milestones}
    months._today.button.click()
    assert kit.scene["frame"]["caption"] == first


def test_an_edit_sends_only_the_rows_that_changed(kit, monkeypatch):
    sent = []
    monkeypatch.setattr(kit.screen._months._face.widget, "send", lambda content, **_: sent.append(content["scene"]))
    kit.desk.apply(change_task, LATE, owner="radio-tavel")
    assert [set(parts) for parts in sent] == [{"rows"}]
    assert set(sent[0]["rows"]["set"]) == {LATE}


def test_the_work_plan_is_taken_away_where_files_are_made(kit):
    kit.screen._side._take.children[-1].children[0].children[0].click()
    assert kit.frame.went == [("take_away", "plan")]
