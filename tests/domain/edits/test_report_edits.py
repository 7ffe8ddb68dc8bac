from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from small_report import small_report

from kit.domain.edits.issues import (
    add_evidence,
    assess_recommendation,
    change_evidence,
    change_issue,
    link_recommendation,
    remove_evidence,
    remove_issue,
)
from kit.domain.edits.report import (
    add_contribution,
    add_section,
    change_contribution,
    change_section,
    move_section,
    remove_contribution,
    remove_section,
    set_readiness,
    share_words,
    start_report,
    write_on,
)
from kit.domain.edits.signing import sign_section, withdraw_signature
from kit.domain.limits import word_use, words_of
from kit.domain.report import Contribution, Evidence, Issue, Progress, Readiness, Response, Section, SectionKind
from kit.domain.sections import sections_in_order
from kit.domain.workspace import Workspace, put

TITLES = {kind: kind.value.title() for kind in SectionKind}


def ids():
    numbers = count(100)
    return lambda prefix: f"{prefix}-{next(numbers)}"


def signed(workspace=None):
    workspace = workspace or small_report()
    return sign_section(sign_section(workspace, "S-2", "M-1"), "S-2", "M-2")


def titles(workspace):
    return [section.title for section in sections_in_order(workspace)]


def test_a_report_starts_with_the_usual_sections_and_one_for_each_issue():
    workspace = put(Workspace(), Issue("I-1", "Held without trial"), Issue("I-2", "Not now"))
    made = start_report(workspace, ids(), TITLES, [workspace.issues["I-1"], Issue("I-3", "Torture")], 10_000)
    assert titles(made) == [
        "Cover",
        "Coalition",
        "Summary",
        "Method",
        "Earlier",
        "Held without trial",
        "Torture",
        "Recommendations",
    ]
    assert [issue.chosen for issue in made.issues.values()] == [True, False, True]
    assert sum(section.words for section in made.sections.values()) <= 10_000


def test_a_report_that_was_started_is_not_started_again():
    assert start_report(small_report(), ids(), TITLES, [Issue("I-9", "Torture")]) == small_report()


def test_sections_on_issues_stand_before_what_closes_the_report():
    workspace = write_on(small_report(), ids(), [Issue("I-2", "Torture"), small_report().issues["I-1"]])
    assert titles(workspace) == ["Cover", "Detention", "Torture", "Demands"]
    assert titles(add_section(workspace, Section("S-9", "Annexes", SectionKind.ANNEX)))[-1] == "Annexes"


def test_a_section_moves_and_stops_at_either_end():
    assert titles(move_section(small_report(), "S-3", -1)) == ["Cover", "Demands", "Detention"]
    assert titles(move_section(small_report(), "S-1", -5)) == ["Cover", "Detention", "Demands"]
    assert titles(move_section(small_report(), "S-1", 9)) == ["Detention", "Demands", "Cover"]


def test_sections_at_one_place_can_be_moved_apart():
    workspace = put(Workspace(), *(Section(id, id, position=1.0) for id in "abc"))
    assert titles(move_section(workspace, "c", -1)) == ["a", "c", "b"]


def test_a_removed_section_takes_its_texts_and_leaves_its_issue():
    left = remove_section(small_report(), "S-2")
    assert (list(left.contributions), list(left.issues)) == ([], ["I-1"])


def test_signing_twice_is_signing_once_and_strangers_do_not_sign():
    workspace = signed()
    assert workspace.sections["S-2"].signed_by == ("M-1", "M-2")
    assert workspace.sections["S-2"].readiness is Readiness.SIGNED
    assert sign_section(workspace, "S-2", "M-1") is workspace
    assert sign_section(workspace, "S-2", "M-404") is workspace


def test_the_last_signature_that_is_taken_back_leaves_an_agreed_section():
    one = withdraw_signature(signed(), "S-2", "M-1")
    assert (one.sections["S-2"].signed_by, one.sections["S-2"].readiness) == (("M-2",), Readiness.SIGNED)
    assert withdraw_signature(one, "S-2", "M-2").sections["S-2"].readiness is Readiness.AGREED


@given(st.text(max_size=40))
def test_signatures_fall_exactly_when_a_text_changes(text):
    workspace = signed()
    changed = change_contribution(workspace, "K-1", text=text)
    section = changed.sections["S-2"]
    if text == workspace.contributions["K-1"].text:
        assert changed is workspace
    else:
        assert (section.signed_by, section.readiness) == ((), Readiness.NEEDS_UPDATE)


def test_signatures_fall_with_every_word_that_the_report_prints():
    workspace = signed()
    changes = [
        change_issue(workspace, "I-1", recommendation="Try them"),
        change_evidence(workspace, "E-1", text="In 2026 215 people waited"),
        remove_evidence(workspace, "E-1"),
        add_evidence(workspace, Evidence("E-9", "I-1", text="Another law")),
        add_contribution(workspace, Contribution("K-9", "S-2", "M-1", "More.")),
        remove_contribution(workspace, "K-1"),
        change_section(workspace, "S-2", title="Prisons"),
    ]
    assert {each.sections["S-2"].signed_by for each in changes} == {()}
    assert {each.sections["S-2"].readiness for each in changes} == {Readiness.NEEDS_UPDATE}


def test_signatures_stay_when_no_word_changes():
    workspace = signed()
    changes = [
        change_issue(workspace, "I-1", themes=("detention",)),
        change_contribution(workspace, "K-1", readiness=Readiness.AGREED),
        change_section(workspace, "S-2", lead="M-1"),
        add_contribution(workspace, Contribution("K-9", "S-2", "M-1")),
        change_contribution(workspace, "K-404", text="nowhere"),
    ]
    assert {each.sections["S-2"].signed_by for each in changes} == {("M-1", "M-2")}


def test_an_agreed_text_that_changes_needs_an_update_and_a_first_text_is_a_draft():
    agreed = change_contribution(small_report(), "K-1", readiness=Readiness.AGREED)
    assert change_contribution(agreed, "K-1", text="New.").contributions["K-1"].readiness is Readiness.NEEDS_UPDATE
    started = add_contribution(small_report(), Contribution("K-9", "S-3", "M-1", "First.", Readiness.NOT_STARTED))
    assert started.sections["S-3"].readiness is Readiness.DRAFT


def test_readiness_behind_agreement_takes_signatures_away():
    assert set_readiness(signed(), "S-2", Readiness.IN_REVIEW).sections["S-2"].signed_by == ()


def test_texts_follow_each_other_and_need_their_section():
    added = add_contribution(small_report(), Contribution("K-9", "S-2", "M-1", "Third."))
    assert added.contributions["K-9"].position == 3.0
    assert add_contribution(small_report(), Contribution("K-9", "S-404", "M-1")) == small_report()


@given(st.lists(st.tuples(st.sampled_from(["K-1", "K-2"]), st.text(max_size=60)), max_size=6))
def test_words_of_all_sections_make_the_words_of_the_report(changes):
    workspace = small_report()
    for id, text in changes:
        workspace = change_contribution(workspace, id, text=text)
    use = word_use(workspace)
    written = sum(words_of(each.text) for each in workspace.contributions.values())
    assert use.total == sum(use.sections.values()) == written + use.from_issue["S-2"]


def test_shares_can_be_taken_away_and_given_again():
    shared = share_words(small_report(), 100)
    assert [section.words for section in shared.sections.values()] == [2, 92, 6]
    assert share_words(shared, 100) is shared
    assert {section.words for section in share_words(shared, None).sections.values()} == {None}


def test_a_removed_issue_leaves_sections_and_recommendations_without_one():
    left = remove_issue(small_report(), "I-1")
    assert (left.sections["S-2"].issue, left.recommendations["R-1"].issue, list(left.evidence)) == ("", "", [])


def test_earlier_recommendations_are_linked_and_assessed():
    linked = link_recommendation(small_report(), "R-2", "I-1")
    assert linked.recommendations["R-2"].issue == "I-1"
    assert link_recommendation(linked, "R-2", "I-404").recommendations["R-2"].issue == ""
    assessed = assess_recommendation(linked, "R-2", Progress.PARTLY, Response.PLEDGE).recommendations["R-2"]
    assert (assessed.progress, assessed.response) == (Progress.PARTLY, Response.PLEDGE)
