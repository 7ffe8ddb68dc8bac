from dataclasses import replace
from datetime import date

import pytest

from kit.content.mechanisms import load_mechanism, mechanism_ids
from kit.content.plans import plan_template
from kit.domain.checks.plan import plan_problems
from kit.domain.coalition import Member
from kit.domain.edits.plan import make_plan
from kit.domain.mechanisms import Confidence
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Certainty, Review
from kit.domain.waiting import circles, would_circle
from kit.domain.workspace import Workspace, put

TODAY = date(2027, 10, 14)
MEMBER = Member("B-1", "Women's Legal Aid")
CONFIRMED = Review("ccpr", "", date(2028, 3, 6), Certainty.CONFIRMED)


def task(id="T-1", **values):
    usual = {"title": f"Task {id}", "owner": "B-1", "start": date(2027, 11, 1), "end": date(2027, 11, 20)}
    return Task(id, **{**usual, **values})


def problems(*records, review=CONFIRMED):
    return plan_problems(put(replace(Workspace(), review=review), MEMBER, *records), TODAY)


def codes(*records, **named):
    return [problem.code for problem in problems(*records, **named)]


def test_a_sound_plan_has_no_problems_and_no_plan_has_none_either():
    assert codes(task()) == []
    assert plan_problems(Workspace(), TODAY) == ()


def test_late_work_says_by_how_many_days_and_what_waits_for_it():
    late = task(end=date(2027, 10, 2), start=date(2027, 9, 5))
    found = problems(late, task("T-2", depends=("T-1",)))[0]
    assert found.code == "plan_task_late"
    assert (found.values["days"], found.values["waiting"]) == (12, 1)
    assert (found.place.collection, found.place.id) == ("tasks", "T-1")
    assert codes(replace(late, status=TaskStatus.DONE)) == []
    assert codes(replace(late, status=TaskStatus.NEEDS_UPDATE)) == []
    assert codes(task(end=TODAY, start=TODAY)) == []


def test_work_nobody_took_on_is_gathered_and_not_called_late():
    passed = task(owner="", start=date(2027, 1, 1), end=date(2027, 2, 1))
    found = problems(passed, replace(passed, id="T-2"), task("T-3", owner=""))
    assert [(each.code, each.values["count"]) for each in found] == [("plan_no_owner", 1), ("plan_passed", 2)]
    assert codes(replace(passed, fixed=True)) == ["plan_task_late", "plan_no_owner"]


@pytest.mark.parametrize(
    ("records", "code"),
    [
        ((task(start=date(2027, 12, 1)),), "plan_ends_before_start"),
        ((task(), task("T-2", depends=("T-1",), start=date(2027, 11, 5))), "plan_starts_too_early"),
        ((task(milestone="M-1"), Milestone("M-1", own=True, date=date(2027, 11, 10))), "plan_after_milestone"),
        ((task(depends=("T-2",)), task("T-2", depends=("T-1",), start=date(2027, 11, 20))), "plan_circle"),
        ((task(start=None, end=None),), "plan_no_day"),
        ((task(owner="B-gone"),), "plan_owner_gone"),
        ((Milestone("M-1", date=date(2028, 2, 4)),), "plan_unverified"),
    ],
)
def test_each_fault_is_found(records, code):
    assert code in codes(*records)


def test_nothing_more_is_asked_of_finished_work():
    done = task(start=date(2027, 12, 1), status=TaskStatus.DONE, owner="B-gone", milestone="M-1")
    assert codes(done, Milestone("M-1", own=True, date=date(2027, 1, 1))) == []


def test_a_deadline_is_in_doubt_only_while_it_is_ahead_and_nobody_checked_it():
    ahead = Milestone("M-1", date=date(2028, 2, 4))
    assert codes(ahead) == ["plan_unverified"]
    assert codes(replace(ahead, fixed=True)) == []
    assert codes(replace(ahead, date=date(2027, 2, 4))) == []
    assert codes(replace(ahead, confidence=Confidence.LOW)) == []
    assert codes(replace(ahead, own=True)) == []


def test_a_review_that_is_not_confirmed_is_said():
    for certainty in (Certainty.TENTATIVE, Certainty.POSTPONED, Certainty.CANCELLED):
        assert codes(task(), review=replace(CONFIRMED, certainty=certainty)) == [f"plan_review_{certainty}"]
    assert codes(task(), review=Review("ccpr")) == ["plan_no_review_date"]


def test_a_circle_is_told_once_with_all_its_tasks():
    ring = [task("T-1", depends=("T-3",)), task("T-2", depends=("T-1",)), task("T-3", depends=("T-2",))]
    tasks = {each.id: each for each in [*ring, task("T-4", depends=("T-1",)), task("T-5", depends=("T-5",))]}
    found = circles(tasks)
    assert sorted(sorted(circle) for circle in found) == [["T-1", "T-2", "T-3"], ["T-5"]]
    big = next(circle for circle in found if len(circle) == 3)
    assert all(big[(place + 1) % 3] in tasks[id].depends for place, id in enumerate(big))
    assert would_circle({"T-1": task("T-1"), "T-2": task("T-2", depends=("T-1",))}, "T-1", "T-2")
    assert not would_circle({"T-1": task("T-1"), "T-2": task("T-2", depends=("T-1",))}, "T-2", "T-1")


@pytest.mark.parametrize(
    ("mechanism", "procedure"), [(id, each) for id in mechanism_ids() for each in load_mechanism(id).procedures]
)
def test_a_new_plan_is_possible(mechanism, procedure):
    review = Review(mechanism, procedure, date(2031, 3, 31), Certainty.CONFIRMED)
    workspace = make_plan(replace(Workspace(), review=review), load_mechanism(mechanism), plan_template(mechanism))
    found = {problem.code for problem in plan_problems(workspace, TODAY)}
    assert found <= {"plan_no_owner", "plan_passed", "plan_unverified"}
