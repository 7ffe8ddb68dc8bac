import pytest
from small_report import small_report

from kit.domain.audience import Level
from kit.domain.edits.issues import change_evidence
from kit.domain.edits.report import change_contribution
from kit.domain.limits import usual_shares, word_limit, word_use
from kit.domain.mechanisms import Confidence, Limit, Mechanism, Sourced
from kit.domain.report import Consent, Contribution, Section, SectionKind
from kit.domain.review import Review
from kit.domain.workspace import put

SINGLE = Sourced(Limit(2815, 5, "Main text only"), "GK", "2026-11-22", Confidence.MEDIUM)
JOINT = Sourced(Limit(5630, 10, "Main text only"), "GK, U13", "2026-11-22", Confidence.MEDIUM, "Check it")
UPR = Mechanism("upr", "UPR", "", (), (), SINGLE, JOINT)


def test_the_mechanisms_limit_comes_with_all_that_is_known_of_it():
    limit = word_limit(Review("upr"), UPR)
    assert (limit.words, limit.pages, limit.counts) == (5630, 10, "Main text only")
    assert (limit.source, limit.as_of, limit.confidence, limit.note) == (
        "GK, U13",
        "2026-11-22",
        Confidence.MEDIUM,
        "Check it",
    )
    assert not limit.own


def test_one_organisation_alone_has_its_own_limit():
    assert word_limit(Review("upr", joint=False), UPR).words == 2815


def test_a_limit_of_the_coalitions_own_stands_in_place_of_the_mechanisms():
    limit = word_limit(Review("upr", limit_words=900, limit_source="information note"), UPR)
    assert (limit.words, limit.source, limit.own) == (900, "information note", True)


def test_without_a_mechanism_no_limit_is_known():
    assert word_limit(Review(), None).words is None


def test_texts_evidence_and_demands_are_counted():
    use = word_use(small_report())
    # Texts 4 + 5, evidence 5 + 2 and 2 + 1, recommendation 3.
    assert use.from_issue["S-2"] == 13
    assert use.sections == {"S-1": 0, "S-2": 22, "S-3": 0}
    assert use.over == {"S-2": 2}
    assert use.total == sum(use.sections.values())


@pytest.mark.parametrize(
    ("change", "id", "values", "fewer"),
    [
        (change_contribution, "K-1", {"level": Level.PROTECTED}, 4),
        (change_evidence, "E-1", {"level": Level.PROTECTED}, 7),
        (change_evidence, "E-2", {"consent": Consent.WITHDRAWN}, 3),
    ],
)
def test_what_stands_in_no_file_is_not_counted(change, id, values, fewer):
    workspace = small_report()
    assert word_use(change(workspace, id, **values)).total == word_use(workspace).total - fewer


def test_annexes_are_not_part_of_the_main_text():
    workspace = put(small_report(), Section("S-9", kind=SectionKind.ANNEX), Contribution("K-9", "S-9", text="a b c"))
    assert word_use(workspace).sections["S-9"] == 3
    assert word_use(workspace).total == word_use(small_report()).total


def test_a_text_without_its_section_is_no_part_of_the_report():
    workspace = put(small_report(), Contribution("K-9", "S-404", text="lost words"))
    assert word_use(workspace) == word_use(small_report())


def test_shares_never_go_beyond_the_limit_and_issues_have_equal_ones():
    sections = [Section(kind, kind=kind) for kind in SectionKind] + [Section("x", kind=SectionKind.ISSUE)]
    shares = usual_shares(sections, 1000)
    assert sum(share or 0 for share in shares.values()) <= 1000
    assert shares["x"] == shares[SectionKind.ISSUE]
    assert shares[SectionKind.ANNEX] is None
    assert set(usual_shares(sections, None).values()) == {None}
