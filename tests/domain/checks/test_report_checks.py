import pytest
from small_report import small_report

from kit.domain.checks.report import report_problems
from kit.domain.demands import Demand
from kit.domain.edits.issues import change_evidence, change_issue, remove_evidence
from kit.domain.edits.report import change_contribution, change_section, set_readiness
from kit.domain.limits import WordLimit
from kit.domain.mechanisms import Confidence
from kit.domain.report import Consent, Issue, Readiness
from kit.domain.workspace import Workspace, put

SURE = WordLimit(10_000, confidence=Confidence.HIGH)


def codes(workspace, limit=SURE, demand=Demand.RECOMMENDATION):
    return {problem.code for problem in report_problems(workspace, limit, demand)}


def test_a_report_that_was_not_started_lacks_nothing():
    assert report_problems(Workspace()) == ()


def test_a_sound_report_has_only_its_section_over_its_share():
    assert codes(small_report()) == {"report_section_over"}


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (lambda w: remove_evidence(w, "E-1"), "report_no_statistic"),
        (lambda w: remove_evidence(w, "E-2"), "report_no_lived_reality"),
        (lambda w: change_evidence(w, "E-1", source=" "), "report_no_source"),
        (lambda w: change_evidence(w, "E-2", consent=Consent.WITHDRAWN), "report_consent_withdrawn"),
        (lambda w: change_evidence(w, "E-2", consent=Consent.WITHDRAWN), "report_no_lived_reality"),
        (lambda w: change_evidence(w, "E-2", consent=Consent.ASKED), "report_consent_asked"),
        (lambda w: change_issue(w, "I-1", recommendation=""), "report_no_recommendation"),
        (lambda w: change_section(w, "S-2", lead=""), "report_no_lead"),
        (lambda w: set_readiness(w, "S-2", Readiness.NOT_STARTED), "report_not_started"),
        (lambda w: set_readiness(w, "S-2", Readiness.NEEDS_UPDATE), "report_needs_update"),
        (lambda w: put(w, Issue("I-2", "Torture")), "report_no_section"),
        (lambda w: change_contribution(w, "K-1", text="They counted 215 people."), "report_number_unsourced"),
    ],
)
def test_what_lacks_is_found(changed, code):
    assert code not in codes(small_report())
    assert code in codes(changed(small_report()))


@pytest.mark.parametrize("demand", list(Demand))
def test_the_text_that_is_asked_for_depends_on_the_stage(demand):
    lacking = {f"report_no_{each}" for each in codes_of_demands(demand)}
    assert lacking == ({f"report_no_{demand}"} if demand is not Demand.RECOMMENDATION else set())


def codes_of_demands(demand):
    found = codes(small_report(), demand=demand)
    return [each for each in Demand if f"report_no_{each}" in found]


@pytest.mark.parametrize(
    ("limit", "code"),
    [
        (WordLimit(21, confidence=Confidence.HIGH), "report_over_limit"),
        (WordLimit(9000, confidence=Confidence.MEDIUM), "report_limit_doubtful"),
        (WordLimit(9000, own=True), "report_limit_no_source"),
    ],
)
def test_a_limit_is_passed_doubtful_or_without_source(limit, code):
    assert code in codes(small_report(), limit)


def test_an_own_limit_with_a_source_is_no_doubt():
    assert codes(small_report(), WordLimit(9000, source="note", own=True)) == {"report_section_over"}


def test_consent_comes_first():
    workspace = change_evidence(small_report(), "E-2", consent=Consent.WITHDRAWN)
    assert report_problems(workspace, SURE)[0].code == "report_consent_withdrawn"
