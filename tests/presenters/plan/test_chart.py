from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_plan import MECHANISM

from kit.domain.coalition import Member
from kit.domain.mechanisms import Confidence
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Certainty, Review
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.plan.chart import Grouping, plan_chart
from kit.presenters.plan.window import Window, around, ticks, whole

TODAY = date(2027, 10, 14)
YEAR = Window(date(2027, 7, 1))
T = Translator()
AID = Member("B-1", "Women's Legal Aid", short="WL")
REVIEW = Review("body", "", date(2028, 3, 6), Certainty.TENTATIVE)
LATE = Task("T-1", "The Commission's statistics", "report", owner="B-1", start=date(2027, 9, 5), end=date(2027, 10, 2))


def workspace(*records, review=REVIEW):
    return put(replace(Workspace(), review=review), AID, *records)


def chart(*records, window=YEAR, review=REVIEW):
    return plan_chart(workspace(*records, review=review), MECHANISM, window, TODAY, T)


def row(record, **named):
    return chart(record, **named).rows[record.id]


def test_a_late_row_says_so_in_words_and_runs_on_to_today():
    late = row(LATE)
    assert late.name == "The Commission's statistics, Women's Legal Aid, late by 12 days, 05 Sep to 02 Oct 2027"
    assert (late.look, late.note, late.chip) == ("late", "late by 12 days", ("Late by 12 days", "bad", "clock"))
    assert late.start < late.end < late.over
    assert late.over == chart(LATE).today == pytest.approx(28.49)


@pytest.mark.parametrize(
    ("values", "look", "note"),
    [
        ({"status": TaskStatus.DONE, "done_on": date(2027, 9, 24)}, "done", "Done 24 Sep"),
        ({"status": TaskStatus.NEEDS_UPDATE}, "needs_update", "needs an update"),
        ({"status": TaskStatus.IN_WORK, "end": date(2027, 11, 19)}, "in_work", "5 weeks left"),
        ({"status": TaskStatus.IN_WORK, "end": date(2027, 10, 15)}, "in_work", "1 day left"),
        ({"status": TaskStatus.IN_WORK, "end": TODAY}, "in_work", "ends today"),
        ({"end": date(2027, 11, 19)}, "planned", "not started yet"),
        ({"start": date(2027, 11, 1), "end": date(2027, 11, 19)}, "planned", ""),
        ({"owner": "", "end": date(2027, 11, 19)}, "unowned", "no owner"),
        ({"owner": ""}, "unowned", "no owner, was due 02 Oct 2027"),
        ({"start": None, "end": None}, "planned", "no date yet"),
    ],
)
def test_every_state_has_its_look_and_its_words(values, look, note):
    described = row(replace(LATE, **values))
    assert (described.look, described.note) == (look, note)


def test_a_task_of_a_member_who_left_has_no_owner_on_the_chart():
    gone = row(replace(LATE, owner="B-gone", end=date(2027, 11, 1)))
    assert (gone.owner, gone.unowned) == ("No owner", True)


def test_a_milestone_tells_whose_day_it_is_and_how_sure():
    report = Milestone("M-1", "Joint report", "report", date(2028, 2, 4))
    assert (row(report).look, row(report).note) == ("full", "04 Feb · unverified")
    assert row(replace(report, fixed=True)).note == "04 Feb"
    assert row(replace(report, confidence=Confidence.MEDIUM)).note == "04 Feb · estimate"
    assert row(replace(report, confidence=Confidence.HIGH)).note == "04 Feb"
    own = row(replace(report, own=True))
    assert (own.look, own.owner, own.note) == ("own", "Coalition", "04 Feb")
    assert "Our own day" in own.name


def test_the_review_is_dashed_until_it_is_confirmed():
    review = Milestone("M-2", "Review", "review", date(2028, 3, 6), confidence=Confidence.HIGH)
    assert (row(review).look, row(review).note) == ("dashed", "06 Mar · tentative")
    confirmed = replace(REVIEW, certainty=Certainty.CONFIRMED)
    assert (row(review, review=confirmed).look, row(review, review=confirmed).note) == ("full", "06 Mar")


def test_deadlines_come_first_then_the_stages_in_their_order_then_the_rest():
    records = [
        replace(LATE, id="T-3", stage=""),
        replace(LATE, id="T-2", stage="review"),
        LATE,
        Milestone("M-1", "Joint report", "report", date(2028, 2, 4)),
    ]
    described = chart(*records)
    assert [group.title for group in described.groups] == ["Deadlines", "Stage report", "Stage review", "Other work"]
    assert [row for group in described.groups for row in group.rows] == ["M-1", "T-1", "T-2", "T-3"]


def test_the_work_can_stand_under_who_does_it_with_the_unowned_first():
    records = (LATE, replace(LATE, id="T-2", owner=""), Milestone("M-1", "Joint report", "report", date(2028, 2, 4)))
    described = plan_chart(workspace(*records), MECHANISM, YEAR, TODAY, T, Grouping.OWNER)
    assert [group.title for group in described.groups] == ["Deadlines", "No owner", "Women's Legal Aid"]
    assert [group.rows for group in described.groups] == [("M-1",), ("T-2",), ("T-1",)]


def test_the_list_by_month_has_today_among_its_days():
    later = replace(LATE, id="T-2", start=date(2027, 10, 20), end=date(2027, 11, 2))
    undated = replace(LATE, id="T-3", start=None, end=None)
    months = {group.title: group.rows for group in chart(LATE, later, undated).months}
    assert months == {"October 2027": ("T-1", "today"), "November 2027": ("T-2",), "No date yet": ("T-3",)}


def test_what_is_out_of_sight_is_counted():
    early = replace(LATE, id="T-2", start=date(2026, 1, 1), end=date(2026, 2, 1), status=TaskStatus.DONE)
    described = chart(LATE, early, Milestone("M-1", date=date(2031, 1, 1)))
    assert (described.earlier, described.later) == (1, 1)
    assert list(described.rows) == ["T-1"]
    assert chart(LATE, window=Window(date(2028, 1, 1))).today is None


def test_the_first_window_is_the_year_of_work_around_today():
    assert around(workspace(LATE), TODAY) == YEAR
    assert around(workspace(), TODAY) == YEAR
    far = workspace(replace(LATE, start=date(2031, 5, 1), end=date(2031, 6, 1)))
    assert around(far, TODAY) == Window(date(2031, 4, 1))
    past = workspace(replace(LATE, start=date(2021, 5, 1), end=date(2021, 6, 1)))
    assert around(past, TODAY).shows(date(2021, 6, 1), date(2021, 6, 1))


def test_months_are_equally_wide_and_days_lie_within_them():
    assert YEAR.share(date(2027, 7, 1)) == 0
    assert YEAR.share(date(2028, 1, 1)) == 50
    assert YEAR.end_share(date(2028, 6, 30)) == 100
    assert YEAR.moved(6).share(date(2028, 1, 1)) == 0


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_the_whole_plan_shows_every_day_with_a_readable_number_of_months(first, last):
    first, last = sorted((first, last))
    window = whole(workspace(replace(LATE, start=first, end=last)), TODAY)
    assert 0 <= window.share(first) < window.end_share(last) <= 100
    assert 0 <= window.share(TODAY) < 100
    lines = ticks(window, T)
    assert 4 <= len(lines) <= 14
    assert lines[0].year
    assert len({tick.year for tick in lines} - {""}) == len([tick for tick in lines if tick.year])


@given(st.dates(date(2026, 1, 1), date(2029, 12, 31)), st.integers(0, 400), st.sampled_from(TaskStatus))
def test_no_bar_leaves_the_chart(start, days, status):
    end = date.fromordinal(start.toordinal() + days)
    described = chart(replace(LATE, start=start, end=end, status=status))
    for each in described.rows.values():
        assert 0 <= each.start <= each.end <= 100
        assert 0 <= each.passed <= 100
        assert each.over is None or 0 <= each.over <= 100
