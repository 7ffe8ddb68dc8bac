from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_plan import MECHANISM, REVIEW_DAY, TEMPLATE

from kit.content.mechanisms import load_mechanism, mechanism_ids
from kit.content.plans import plan_template
from kit.domain.mechanisms import Confidence
from kit.domain.months import shift_months
from kit.domain.review import Review
from kit.domain.schedule import count_back
from kit.domain.templates import PlanTemplate

# First day of the Working Group session, then the day that was really set (domain reference, section 4).
OBSERVED = [
    ("stakeholder-submission", date(2022, 11, 7), date(2022, 3, 31)),
    ("stakeholder-submission", date(2023, 1, 23), date(2022, 7, 14)),
    ("stakeholder-submission", date(2023, 5, 1), date(2022, 10, 11)),
    ("stakeholder-submission", date(2023, 11, 6), date(2023, 4, 5)),
    ("national-report", date(2022, 11, 7), date(2022, 8, 8)),
    ("national-report", date(2023, 1, 23), date(2022, 10, 10)),
    ("national-report", date(2023, 5, 1), date(2023, 2, 6)),
    ("national-report", date(2023, 11, 6), date(2023, 8, 7)),
    ("state-response", date(2022, 11, 7), date(2022, 12, 12)),
    ("state-response", date(2022, 11, 7), date(2023, 2, 13)),
    ("state-response", date(2023, 1, 23), date(2023, 4, 3)),
    ("state-response", date(2023, 1, 23), date(2023, 6, 5)),
    ("state-response", date(2023, 5, 1), date(2023, 7, 7)),
    ("state-response", date(2023, 5, 1), date(2023, 8, 28)),
]


@pytest.mark.parametrize(("stage", "session", "observed"), OBSERVED)
def test_days_that_were_really_set_lie_within_the_stated_range(stage, session, observed):
    stages = {each.id: each for each in load_mechanism("upr").stages}
    offset = stages[stage].offset.value
    slack = timedelta(days=3)  # the ranges are stated to a tenth of a month
    earliest, latest = shift_months(session, offset.earliest), shift_months(session, offset.latest)
    assert earliest - slack <= observed <= latest + slack


@pytest.mark.parametrize("session", [date(2022, 11, 7), date(2023, 1, 23), date(2023, 5, 1), date(2023, 11, 6)])
def test_the_typical_day_is_within_a_month_of_the_observed_one(session):
    counted = count_back(Review("upr", date=session), load_mechanism("upr"), PlanTemplate("upr")).stage_days
    for stage, at, observed in OBSERVED:
        if at == session and stage != "state-response":
            assert abs((counted[stage] - observed).days) <= 31


def test_every_counted_day_carries_its_source_date_and_confidence():
    made = count_back(Review("body", "", REVIEW_DAY), MECHANISM, TEMPLATE)
    report = made.milestones["M-body-report"]
    assert (report.date, report.own) == (date(2028, 2, 6), False)
    assert (report.source, report.as_of, report.confidence) == ("U2", "2026-11-22", Confidence.UNVERIFIED)
    assert report.note == "A note"
    own = made.milestones["M-body-own-agreed"]
    assert (own.date, own.own, own.source) == (date(2028, 1, 9), True, "KIT")


def test_tasks_end_before_their_stage_and_last_their_weeks():
    tasks = count_back(Review("body", "", REVIEW_DAY), MECHANISM, TEMPLATE).tasks
    read = tasks["T-body-read"]
    assert (read.start, read.end) == (date(2027, 12, 27), date(2028, 1, 9))
    assert read.milestone == "M-body-own-agreed"
    assert tasks["T-body-write"].milestone == "M-body-report"
    assert tasks["T-body-talk"].milestone == ""
    assert tasks["T-body-talk"].end == date(2029, 3, 20)


def test_only_the_chosen_procedure_counts_and_nothing_waits_for_another_one():
    slow = count_back(Review("body", "slow", REVIEW_DAY), MECHANISM, TEMPLATE)
    assert "M-body-long-list" in slow.milestones
    assert "M-body-list" not in slow.milestones
    assert "T-body-questions" not in slow.tasks
    assert slow.tasks["T-body-write"].depends == ()
    quick = count_back(Review("body", "", REVIEW_DAY), MECHANISM, TEMPLATE)
    assert quick.tasks["T-body-write"].depends == ("T-body-questions",)


def test_what_is_not_known_has_no_day():
    dated = count_back(Review("body", "", REVIEW_DAY), MECHANISM, TEMPLATE)
    assert dated.milestones["M-body-unknown"].date is None
    assert (dated.tasks["T-body-guess"].start, dated.tasks["T-body-guess"].end) == (None, None)
    open_ended = count_back(Review("body"), MECHANISM, TEMPLATE)
    assert {each.date for each in open_ended.milestones.values()} == {None}
    assert {each.end for each in open_ended.tasks.values()} == {None}


@given(st.sampled_from(mechanism_ids()), st.integers(0, 1), st.dates(date(2025, 1, 1), date(2045, 12, 31)))
def test_counting_keeps_the_order_of_the_stages(id, number, day):
    mechanism = load_mechanism(id)
    procedure = mechanism.procedures[number % len(mechanism.procedures)]
    counted = count_back(Review(id, procedure, day), mechanism, plan_template(id))
    known = [
        each for each in mechanism.stages if each.id in counted.stage_days and each.offset.value.typical is not None
    ]
    ordered = sorted(known, key=lambda each: each.offset.value.typical)
    days = [counted.stage_days[each.id] for each in ordered]
    assert days == sorted(days)
    assert counted.stage_days["review"] == day
    assert all(task.start <= task.end for task in counted.tasks.values())
