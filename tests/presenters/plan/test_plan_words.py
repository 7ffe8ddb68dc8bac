from dataclasses import replace
from datetime import date

import pytest
from small_plan import MECHANISM, REVIEW_DAY, TEMPLATE, workspace_with

from kit.desk import Desk
from kit.domain.checks.plan import plan_problems
from kit.domain.coalition import Member
from kit.domain.edits.plan import change_task, make_plan, move_review
from kit.domain.mechanisms import Offset, Sourced
from kit.domain.moving import moves
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.problems import Problem
from kit.domain.review import Certainty
from kit.domain.workspace import put
from kit.i18n.translator import Translator
from kit.presenters.plan.missing import REVIEW, plan_lacks
from kit.presenters.plan.plan_list import plan_list
from kit.presenters.plan.review_move import last_move, move_ahead
from kit.presenters.plan.stage_rules import how_we_know, stage_of
from kit.presenters.plan.task_card import milestone_card, task_card
from kit.presenters.problem_words.plan import SENTENCES
from kit.presenters.problems import problem_sentence

T = Translator()
TODAY = date(2027, 10, 14)
LATER = date(2028, 7, 3)


def planned():
    workspace = make_plan(workspace_with(), MECHANISM, TEMPLATE)
    return put(workspace, Member("B-1", "Women's Legal Aid"), Member("B-2", "Radio Tavel"))


def facts(milestone, stage):
    return {fact.label: fact.text for fact in how_we_know(milestone, stage, T)}


def test_how_we_know_gives_range_certainty_source_and_day_of_reading():
    workspace = planned()
    known = facts(workspace.milestones["M-body-report"], stage_of(workspace, MECHANISM, "report"))
    assert known["Counted from the review"] == "Usually one month before it."
    assert known["How sure"].startswith("Unverified")
    assert known["Read on"] == "22 Nov 2026"
    assert "U2" not in known["Source"]


@pytest.mark.parametrize(
    ("offset", "words"),
    [
        (Offset(None), "It is not known how long before or after the review it comes."),
        (Offset(0.0), "On the day of the review."),
        (Offset(-6.7, -7.3, -6.2), "Usually 6.7 months before it. Seen or likely: 7.3 to 6.2 months before it."),
        (Offset(3.0, 0.0, 12.0), "Usually 3 months after it. Seen or likely: 0 to 12 months after it."),
        (
            Offset(1.0, -0.5, 2.0),
            "Usually one month after it. Seen or likely: from 0.5 months before it to 2 months after it.",
        ),
    ],
)
def test_an_offset_is_told_in_months_and_words(offset, words):
    stage = replace(MECHANISM.stages[2], offset=Sourced(offset))
    assert facts(Milestone("M-1", stage="report"), stage)["Counted from the review"] == words


def test_a_day_that_a_person_set_is_no_longer_told_as_counted():
    workspace = planned()
    fixed = replace(workspace.milestones["M-body-report"], fixed=True)
    known = facts(fixed, stage_of(workspace, MECHANISM, "report"))
    assert "Set by" in known
    assert "Counted from the review" not in known


def test_the_card_offers_owners_and_only_tasks_that_close_no_circle():
    workspace = planned()
    card = task_card(workspace, MECHANISM, workspace.tasks["T-body-write"], TODAY, T)
    assert card.owners == (("No owner", ""), ("Women's Legal Aid", "B-1"), ("Radio Tavel", "B-2"))
    assert card.waits_for == (("Send questions", "T-body-questions"),)
    offered = {id for _, id in card.may_wait_for}
    assert "T-body-brief" in offered
    assert offered.isdisjoint({"T-body-write", "T-body-questions", "T-body-read"})


def test_the_card_says_what_is_wrong_with_this_task():
    workspace = change_task(planned(), "T-body-read", start=date(2027, 12, 1), end=date(2027, 11, 1))
    card = task_card(workspace, MECHANISM, workspace.tasks["T-body-read"], TODAY, T)
    assert "“Read the text” ends before it starts." in card.problems
    assert card.counted.startswith("You set these days.")


def test_a_choice_that_is_gone_is_still_named():
    task = Task("T-1", "Old", stage="gone", milestone="M-gone", owner="B-gone")
    card = task_card(put(planned(), task), MECHANISM, task, TODAY, T)
    assert ("No longer a member", "B-gone") in card.owners
    assert ("gone", "gone") in card.stages
    assert ("A day that was removed", "M-gone") in card.milestones


def test_the_card_of_a_day_of_our_own_asks_nothing_of_the_stage():
    workspace = planned()
    own = milestone_card(workspace, MECHANISM, workspace.milestones["M-body-own-agreed"], T)
    counted = milestone_card(workspace, MECHANISM, workspace.milestones["M-body-report"], T)
    assert (own.kind, own.asks, own.tasks) == ("Our own day", (), ("Read the text",))
    assert (counted.kind, counted.certainty) == ("Day of the review cycle", "unverified")
    assert counted.asks


def test_the_list_has_every_task_and_day_in_order():
    workspace = planned()
    table = plan_list(workspace, MECHANISM, TODAY, T)
    assert {row.id for row in table.rows} == {*workspace.tasks, *workspace.milestones}
    ranks = [row.cells[3].rank for row in table.rows if row.cells[3].rank]
    assert ranks == sorted(ranks)
    assert {len(row.cells) for row in table.rows} == {len(table.columns)}


def test_every_problem_of_a_plan_has_a_sentence_and_an_act():
    workspace = put(planned(), Member("B-1", "Women's Legal Aid"))
    workspace = change_task(workspace, "T-body-write", owner="B-1", end=date(2027, 10, 2), start=date(2027, 9, 1))
    lacks = plan_lacks(workspace, TODAY, T)
    assert lacks[0].sentence == "“Write the text” is 12 days late. 1 task waits for it."
    assert (lacks[0].record, lacks[0].act, lacks[0].tone) == ("T-body-write", "Move it", "bad")
    tentative = plan_lacks(move_review(workspace, LATER, Certainty.TENTATIVE, MECHANISM, TEMPLATE), TODAY, T)
    assert any(each.record == REVIEW and "03 Jul 2028 is tentative" in each.sentence for each in tentative)


def test_no_sentence_leaves_a_gap_open():
    workspace = planned()
    found = {problem.code: problem for problem in plan_problems(workspace, date(2028, 2, 1))}
    assert {"plan_no_owner", "plan_passed", "plan_no_day"} <= set(found)
    values = {
        "title": "A task", "other": "Another", "milestone": "A day", "titles": ("One", "Two"), "days": 2,
        "waiting": 2, "count": 2, "start": TODAY, "end": TODAY, "date": TODAY,
    }  # fmt: skip
    for code in SENTENCES:
        sentence = problem_sentence(Problem(code, values=values), T)
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert "2027-" not in sentence


def test_a_move_is_told_before_and_after_in_the_same_numbers():
    desk = Desk()
    workspace = change_task(planned(), "T-body-write", owner="B-1", status=TaskStatus.DONE)
    desk.open_workspace(change_task(workspace, "T-body-read", owner="B-2"))
    assert last_move(desk.workspace, desk.log, T) is None
    ahead = move_ahead(desk.workspace, moves(desk.workspace, LATER, MECHANISM, TEMPLATE), T)
    desk.apply(move_review, LATER, Certainty.POSTPONED, MECHANISM, TEMPLATE)
    told = last_move(desk.workspace, desk.log, T)
    assert told.strong == "The review was postponed:"
    assert told.sentence == f"from 06 Mar 2028 to 03 Jul 2028, tentative. {ahead.sentence}"
    assert set(told.days) == set(ahead.days)
    assert told.outdated == ahead.outdated == ("Write the text",)
    assert set(told.told) == set(ahead.told) == {"Women's Legal Aid", "Radio Tavel"}


def test_a_move_that_was_taken_back_is_no_longer_told_until_it_is_done_again():
    desk = Desk()
    desk.open_workspace(planned())
    desk.apply(move_review, LATER, Certainty.CONFIRMED, MECHANISM, TEMPLATE)
    desk.undo()
    assert desk.workspace.review.date == REVIEW_DAY
    assert last_move(desk.workspace, desk.log, T) is None
    desk.redo()
    assert last_move(desk.workspace, desk.log, T) is not None
