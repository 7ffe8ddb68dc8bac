"""The report in words: outline, sections, the card of an issue, the limit, what is missing."""

import pytest
from small_report import REVIEW, TODAY, small_report

from kit.content.issues import suggested_issues
from kit.content.mechanisms import load_mechanism
from kit.domain.audience import Level
from kit.domain.coalition import Member
from kit.domain.demands import Demand
from kit.domain.edits.coalition import add_member, set_limit
from kit.domain.edits.issues import change_evidence, change_issue, remove_evidence
from kit.domain.edits.report import add_contribution, change_contribution, change_section, set_readiness
from kit.domain.edits.signing import sign_section
from kit.domain.limits import WordLimit, word_limit, word_use
from kit.domain.mechanisms import Confidence
from kit.domain.plan import Task, TaskStatus
from kit.domain.report import Consent, Contribution, Issue, Readiness, Section
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.report.issue_card import issue_card
from kit.presenters.report.issue_suggestions import own_issues, suggestion_source, usual_issues
from kit.presenters.report.limit import limit_card
from kit.presenters.report.missing import ISSUES, LIMIT, report_lacks
from kit.presenters.report.reading import reading
from kit.presenters.report.recommendation_list import Narrowing, recommendation_list, theme_choices
from kit.presenters.report.section_card import section_card
from kit.presenters.report.section_list import section_list

T = Translator()
SMALL = small_report()


def row(workspace, id="S-2"):
    return next(each for each in section_list(workspace, word_use(workspace), TODAY, T) if each.id == id)


def card(workspace, id="S-2"):
    return section_card(workspace, workspace.sections[id], word_use(workspace), T)


def facts(workspace, demand=Demand.RECOMMENDATION):
    found = issue_card(workspace, workspace.sections["S-2"], workspace.issues["I-1"], demand, T)
    return {fact.id: fact for fact in found}


@pytest.mark.parametrize(
    ("readiness", "note", "tone"),
    [
        (Readiness.NOT_STARTED, "Not started", ""),
        (Readiness.IN_REVIEW, "In review", ""),
        (Readiness.AGREED, "Agreed", "good"),
        (Readiness.NEEDS_UPDATE, "Needs an update", "attn"),
    ],
)
def test_the_outline_tells_how_ready_a_section_is(readiness, note, tone):
    told = row(set_readiness(SMALL, "S-1", readiness), "S-1")
    assert (told.number, told.note, told.tone, told.end) == ("1", note, tone, "0")


def test_signatures_are_counted_among_all_members():
    one = sign_section(SMALL, "S-1", "M-1")
    assert row(one, "S-1").note == "1 of 2 signed"
    every = sign_section(one, "S-1", "M-2")
    assert (row(every, "S-1").note, row(every, "S-1").sign) == ("Signed by 2 of 2", "check")
    assert row(add_member(every, Member("M-3", "New")), "S-1").note == "2 of 3 signed"


def test_words_over_the_share_are_said_in_a_number():
    assert (row(SMALL).alarm, row(SMALL).end_tone) == ("2 over", "bad")
    assert row(change_section(SMALL, "S-2", words=22)).alarm == ""


@pytest.mark.parametrize(
    ("task", "note"),
    [
        (Task("W-1", "Detention, first text", owner="M-1", end=TODAY.replace(day=8)), "Late by 6 days,"),
        (Task("W-1", "Read", product="Text of detention", owner="M-1", end=TODAY.replace(day=13)), "Late by 1 day,"),
        (Task("W-1", "Detention", owner="M-1", end=TODAY.replace(day=8), status=TaskStatus.DONE), "Draft,"),
        (Task("W-1", "Another matter", owner="M-1", end=TODAY.replace(day=8)), "Draft,"),
    ],
)
def test_a_section_is_late_when_work_that_names_it_is(task, note):
    assert row(put(SMALL, task)).note == note


def test_the_list_of_recommendations_builds_itself():
    assert row(SMALL, "S-3").note == "Builds itself"


def test_a_section_names_its_issue_its_articles_and_its_authors():
    told = card(SMALL)
    assert (told.crumb, told.title) == ("Section 2 · Detention · articles 9 and 10", "Held without trial")
    assert [(each.name, each.words, each.note) for each in told.authors] == [
        ("Lake Paralegals", "4 words", "Draft · 1 source"),
        ("Law Clinic", "5 words", "Draft"),
        ("From the issue", "13 words", "Evidence with sources, and what is asked for"),
    ]
    assert told.missing_members == ()


def test_a_member_that_was_asked_has_nothing_yet():
    told = card(add_contribution(SMALL, Contribution("K-9", "S-1", "M-1")), "S-1")
    assert [(each.words, each.note, each.nothing) for each in told.authors] == [
        ("nothing yet", "Asked for a text", True)
    ]
    assert told.missing_members == (("Law Clinic", "M-2"),)


def test_a_protected_text_says_that_no_file_holds_it():
    told = card(change_contribution(SMALL, "K-1", level=Level.PROTECTED))
    assert told.texts[0].remark == "Protected: it stands in no file and is not counted."


def test_a_sound_issue_has_everything():
    told = facts(SMALL)
    assert {id: fact.missing for id, fact in told.items() if fact.missing} == {"law": "No law is named yet."}
    assert told["source"].lines[0].text == "2 pieces of evidence, each with its source."
    assert told["statistic"].lines[0].source == "Prison registers · Lake Paralegals"


@pytest.mark.parametrize(
    ("changed", "fact", "missing"),
    [
        (remove_evidence(SMALL, "E-1"), "statistic", "No number shows how large the problem is."),
        (
            change_evidence(SMALL, "E-2", consent=Consent.WITHDRAWN),
            "lived_reality",
            "Nothing shows what it means for a person.",
        ),
        (change_evidence(SMALL, "E-1", source=""), "source", "Some things nobody can check yet."),
        (change_issue(SMALL, "I-1", recommendation=""), "demand", "Nothing a State can be held to yet."),
    ],
)
def test_what_an_issue_lacks_is_said_with_its_reason(changed, fact, missing):
    assert facts(changed)[fact].missing == missing


def test_a_withdrawn_case_is_struck_through():
    line = facts(change_evidence(SMALL, "E-2", consent=Consent.WITHDRAWN))["lived_reality"].lines[0]
    assert line.struck
    assert "Consent withdrawn" in line.source


def test_before_the_list_a_question_is_asked_for():
    assert facts(SMALL, Demand.QUESTION)["demand"].missing == "The Committee cannot ask about it yet."


def test_the_limit_is_shown_with_source_date_and_doubt():
    told = limit_card(SMALL, word_use(SMALL), word_limit(REVIEW, load_mechanism("ccpr")), T)
    assert (told.of_limit, told.line) == ("22 of 10,000", "22 of 10,000 words.")
    assert told.chip[0] == "Confidence: medium"
    assert "read 22 Nov 2026" in told.source
    assert "About 15 pages." in told.source
    assert told.advice == "Cut first: section 2, which is 2 over its share."


def test_words_over_the_limit_are_said_and_the_mark_shows_where_it_stands():
    told = limit_card(SMALL, word_use(SMALL), WordLimit(11, source="note", own=True), T)
    assert (told.over, told.says, told.filled, told.mark) == (True, "11 words over the limit.", 1.0, 0.5)
    assert (told.chip, told.source) == (("Set by you", "", "pen"), "Read in: note.")


def test_an_unknown_limit_is_unverified():
    told = limit_card(SMALL, word_use(SMALL), WordLimit(), T)
    assert (told.of_limit, told.chip[0], told.line_doubt) == ("22 words", "Unverified", "")


def test_every_lack_leads_somewhere():
    workspace = put(set_limit(SMALL, 5, ""), Issue("I-2", "Torture"))
    workspace = change_evidence(workspace, "E-1", source="")
    lacks = report_lacks(workspace, word_limit(workspace.review, None), load_mechanism("ccpr"), TODAY, T)
    leads = {lack.key.split()[0]: lack.leads_to for lack in lacks}
    assert leads == {
        "report_over_limit": LIMIT,
        "report_no_section": ISSUES,
        "report_no_source": "S-2",
        "report_no_statistic": ISSUES,
        "report_no_lived_reality": ISSUES,
        "report_no_recommendation": ISSUES,
        "report_limit_no_source": LIMIT,
    }
    assert all(lack.sentence.endswith(".") and "{" not in lack.sentence for lack in lacks)


def test_reading_leaves_nothing_out():
    parts = {part.title: part for part in reading(SMALL, T)}
    assert parts["Detention"].paragraphs == ("They counted 214 people.", "The law says six months.")
    assert parts["Detention"].asks == (("Proposed recommendation", "Release them all"),)
    assert parts["Demands"].nothing == "No text yet."


def test_rows_of_unchanged_recommendations_stay_the_same_objects():
    before = recommendation_list(SMALL, Narrowing(), T)
    after = recommendation_list(change_section(SMALL, "S-2", lead="M-1"), Narrowing(), T)
    assert all(one is other for one, other in zip(before.rows, after.rows, strict=True))
    assert [words for words, _ in theme_choices(SMALL, T)] == ["All themes", "Detention", "Press"]


def test_usual_issues_come_from_the_covenants_clusters():
    found = suggested_issues("ccpr")
    assert len(found.value) >= 20
    assert {article for issue in found.value for article in issue.articles} <= {str(number) for number in range(1, 28)}
    assert (found.source, found.as_of, found.confidence) == ("U23, GK", "2026-11-22", Confidence.MEDIUM)


def test_each_mechanism_suggests_its_own_issues_and_an_unknown_one_none():
    upr = suggested_issues("upr")
    assert len(upr.value) >= 30
    assert not any(issue.articles for issue in upr.value)
    assert all(issue.title for issue in upr.value)
    assert suggested_issues("").value == ()
    assert suggestion_source(Workspace(), T) == ""


def test_an_issue_is_suggested_until_the_coalition_has_it():
    begun = Workspace(review=Review(mechanism="ccpr"))
    title = usual_issues(begun, T)[0][1]
    workspace = put(begun, Issue("I-1", title))
    assert title not in [each for _, each, _ in usual_issues(workspace, T)]
    assert own_issues(workspace, T) == (("I-1", title, ""),)
    assert own_issues(put(workspace, Section("S-1", issue="I-1")), T) == ()
