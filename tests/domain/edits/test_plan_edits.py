from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from small_plan import MECHANISM, REVIEW_DAY, TEMPLATE, workspace_with

from kit.domain.edits.plan import (
    add_milestone,
    add_task,
    change_task,
    count_again,
    make_plan,
    move_review,
    remove_milestone,
    remove_task,
    set_milestone_date,
)
from kit.domain.moving import moves
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Certainty

LATER = date(2028, 7, 3)


def planned(**values):
    return make_plan(workspace_with(**values), MECHANISM, TEMPLATE)


def moved(workspace, day, certainty=Certainty.TENTATIVE):
    return move_review(workspace, day, certainty, MECHANISM, TEMPLATE)


def days_of(workspace):
    tasks = {id: (each.start, each.end) for id, each in workspace.tasks.items()}
    return tasks | {id: each.date for id, each in workspace.milestones.items()}


def test_making_the_plan_twice_changes_nothing():
    once = planned()
    assert len(once.tasks) == 6
    assert make_plan(once, MECHANISM, TEMPLATE) is once


def test_making_the_plan_again_keeps_what_a_person_did():
    workspace = add_task(planned(), Task("T-own", "Our own"))
    workspace = change_task(workspace, "T-body-write", end=date(2027, 11, 1), owner="B-1")
    workspace = change_task(workspace, "T-body-read", title="Read it aloud")
    again = make_plan(workspace, MECHANISM, TEMPLATE)
    assert again == workspace
    assert again.tasks["T-body-write"].fixed


def test_a_plan_made_without_a_date_gets_its_days_when_the_review_does():
    workspace = planned(date=None)
    assert moved(workspace, REVIEW_DAY).tasks == planned().tasks


def test_unfixed_days_move_and_fixed_ones_stay():
    workspace = change_task(planned(), "T-body-read", start=date(2028, 1, 3))
    after = moved(workspace, LATER, Certainty.POSTPONED)
    assert (after.review.date, after.review.certainty) == (LATER, Certainty.POSTPONED)
    assert after.tasks["T-body-read"] == workspace.tasks["T-body-read"]
    assert after.milestones["M-body-report"].date == date(2028, 6, 3)
    assert moves(workspace, LATER, MECHANISM, TEMPLATE).kept == ("T-body-read",)


def test_a_task_of_the_coalition_moves_with_the_stage_that_it_hangs_on():
    own = Task("T-own", "Ours", stage="report", start=date(2027, 12, 1), end=date(2027, 12, 10))
    workspace = replace(
        planned(), tasks={**planned().tasks, "T-own": own, "T-free": replace(own, id="T-free", stage="")}
    )
    after = moved(workspace, REVIEW_DAY + timedelta(days=31)).tasks
    shift = date(2028, 3, 6) - date(2028, 2, 6)
    assert (after["T-own"].start, after["T-own"].end) == (own.start + shift, own.end + shift)
    assert (after["T-free"].start, after["T-free"].end) == (own.start, own.end)


def test_finished_products_need_an_update_and_keep_their_days():
    workspace = change_task(planned(), "T-body-write", status=TaskStatus.DONE, done_on=date(2027, 12, 1), owner="B-1")
    workspace = change_task(workspace, "T-body-read", status=TaskStatus.DONE)
    preview = moves(workspace, LATER, MECHANISM, TEMPLATE)
    assert [task.id for task in preview.outdated] == ["T-body-write"]
    assert preview.owners == ("B-1",)
    after = moved(workspace, LATER).tasks
    assert after["T-body-write"].status is TaskStatus.NEEDS_UPDATE
    assert after["T-body-write"].end == workspace.tasks["T-body-write"].end
    assert after["T-body-read"].status is TaskStatus.DONE


def test_the_preview_tells_what_then_moves():
    preview = moves(planned(), LATER, MECHANISM, TEMPLATE)
    before, after = days_of(planned()), days_of(moved(planned(), LATER))
    assert preview.count == sum(before[id] != after[id] for id in before)
    assert moves(planned(), REVIEW_DAY, MECHANISM, TEMPLATE).count == 0


@given(st.integers(-900, 900), st.sets(st.sampled_from(sorted(planned().tasks))))
def test_moving_the_review_away_and_back_restores_every_day(days, fixed):
    workspace = planned()
    for id in fixed:
        workspace = change_task(workspace, id, end=date(2028, 1, 1))
    away = moved(workspace, REVIEW_DAY + timedelta(days=days), Certainty.CONFIRMED)
    assert all(away.tasks[id] == workspace.tasks[id] for id in fixed)
    assert moved(away, REVIEW_DAY, Certainty.CONFIRMED) == workspace


def test_a_review_without_a_date_is_tentative():
    assert moved(planned(), None, Certainty.CONFIRMED).review.certainty is Certainty.TENTATIVE


def test_setting_days_fixes_them_and_other_fields_do_not():
    workspace = planned()
    assert not change_task(workspace, "T-body-read", owner="B-1").tasks["T-body-read"].fixed
    assert not change_task(workspace, "T-body-read", end=workspace.tasks["T-body-read"].end).tasks["T-body-read"].fixed
    fixed = change_task(workspace, "T-body-read", end=date(2028, 1, 20))
    assert fixed.tasks["T-body-read"].fixed
    assert count_again(fixed, "tasks", "T-body-read", MECHANISM, TEMPLATE) == workspace


def test_work_that_is_opened_again_has_no_day_of_being_done():
    done = change_task(planned(), "T-body-read", status=TaskStatus.DONE, done_on=date(2028, 1, 2))
    assert done.tasks["T-body-read"].done_on == date(2028, 1, 2)
    assert change_task(done, "T-body-read", status=TaskStatus.IN_WORK).tasks["T-body-read"].done_on is None


def test_a_removed_task_is_no_longer_waited_for():
    after = remove_task(planned(), "T-body-write")
    assert "T-body-write" not in after.tasks
    assert after.tasks["T-body-read"].depends == ()
    assert remove_task(after, "T-body-write") is after


def test_own_milestones_are_added_moved_and_removed():
    workspace = add_milestone(planned(), Milestone("M-1", "Assembly", date=date(2027, 5, 1)))
    assert workspace.milestones["M-1"].own
    assert workspace.milestones["M-1"].fixed
    workspace = change_task(workspace, "T-body-read", milestone="M-1")
    assert remove_milestone(workspace, "M-1").tasks["T-body-read"].milestone == ""


def test_a_deadline_that_a_person_read_no_longer_moves():
    workspace = set_milestone_date(planned(), "M-body-report", date(2028, 2, 4))
    assert workspace.milestones["M-body-report"].fixed
    assert moved(workspace, LATER).milestones["M-body-report"].date == date(2028, 2, 4)
    back = count_again(workspace, "milestones", "M-body-report", MECHANISM, TEMPLATE)
    assert back == planned()


def test_changing_what_is_not_there_changes_nothing():
    workspace = planned()
    assert change_task(workspace, "T-none", title="x") is workspace
    assert set_milestone_date(workspace, "M-none", REVIEW_DAY) is workspace
