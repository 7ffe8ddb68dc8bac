import datetime

import pytest

from kit.content.mechanisms import load_mechanism
from kit.domain.demands import Demand, demand_now, demand_text
from kit.domain.report import Issue
from kit.domain.review import Review

CCPR = Review("ccpr", "simplified", datetime.date(2028, 3, 6))


@pytest.mark.parametrize(
    ("day", "demand"),
    [
        (datetime.date(2025, 1, 10), Demand.QUESTION),
        (datetime.date(2027, 10, 14), Demand.RECOMMENDATION),
        (datetime.date(2028, 3, 6), Demand.RECOMMENDATION),
        (datetime.date(2028, 3, 7), Demand.ASSESSMENT),
    ],
)
def test_questions_come_before_the_list_and_an_assessment_after_the_review(day, demand):
    assert demand_now(CCPR, load_mechanism("ccpr"), day) is demand


def test_the_upr_has_no_list_of_issues():
    review = Review("upr", "single", datetime.date(2028, 3, 6))
    assert demand_now(review, load_mechanism("upr"), datetime.date(2025, 1, 10)) is Demand.RECOMMENDATION


def test_without_a_date_a_recommendation_is_asked_for():
    assert demand_now(Review("ccpr"), load_mechanism("ccpr"), datetime.date(2025, 1, 10)) is Demand.RECOMMENDATION


def test_each_demand_has_its_own_text():
    issue = Issue("I-1", question="q", recommendation="r", assessment="a")
    assert [demand_text(issue, demand) for demand in Demand] == ["q", "r", "a"]
