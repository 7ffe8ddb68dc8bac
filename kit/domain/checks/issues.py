"""What an issue still lacks before its section can be stood by."""

from collections.abc import Iterator

from kit.domain.demands import Demand, demand_text
from kit.domain.numbers import numbers_in, numbers_without_source
from kit.domain.problems import Place, Problem, Weight
from kit.domain.report import Consent, Contribution, Evidence, EvidenceKind, Issue
from kit.domain.sections import evidence_of
from kit.domain.workspace import Workspace

_NEEDED = (EvidenceKind.STATISTIC, EvidenceKind.LIVED_REALITY)


def issue_problems(workspace: Workspace, issue: Issue, demand: Demand) -> tuple[Problem, ...]:
    """What one issue lacks: evidence of both kinds, sources, consent, and the text that is asked for now."""
    evidence = evidence_of(workspace, issue.id)
    return (
        *_consents(issue, evidence),
        *_missing_kinds(issue, evidence),
        *_sources(issue, evidence),
        *_demand(issue, demand),
    )


def _consents(issue: Issue, evidence: tuple[Evidence, ...]) -> Iterator[Problem]:
    values = {"issue": issue.title}
    for each in evidence:
        if each.consent is Consent.WITHDRAWN:
            yield Problem("report_consent_withdrawn", Weight.WRONG, _at(each, "consent"), values)
        elif each.consent is Consent.ASKED:
            yield Problem("report_consent_asked", Weight.DOUBT, _at(each, "consent"), values)


def _missing_kinds(issue: Issue, evidence: tuple[Evidence, ...]) -> Iterator[Problem]:
    """Evidence whose consent was withdrawn counts for nothing."""
    found = {each.kind for each in evidence if each.text.strip() and each.consent is not Consent.WITHDRAWN}
    for kind in _NEEDED:
        if kind not in found:
            yield Problem(f"report_no_{kind}", Weight.MISSING, Place("issues", issue.id, kind), {"issue": issue.title})


def _sources(issue: Issue, evidence: tuple[Evidence, ...]) -> Iterator[Problem]:
    for each in evidence:
        if not each.source.strip() and each.consent is not Consent.WITHDRAWN:
            values = {"issue": issue.title, "text": each.text}
            yield Problem("report_no_source", Weight.MISSING, _at(each, "source"), values)


def _demand(issue: Issue, demand: Demand) -> Iterator[Problem]:
    if not demand_text(issue, demand).strip():
        yield Problem(f"report_no_{demand}", Weight.MISSING, Place("issues", issue.id, demand), {"issue": issue.title})


def number_problems(workspace: Workspace, issue: Issue, written: tuple[Contribution, ...]) -> Iterator[Problem]:
    """For each text on an issue, the numbers that no evidence with a source holds, as one doubt."""
    held = (each for each in evidence_of(workspace, issue.id) if each.source.strip())
    known = frozenset(number for each in held for number in numbers_in(f"{each.text}\n{each.source}"))
    for each in written:
        found = numbers_without_source(each.text, known | frozenset(issue.articles))
        if found:
            values = {"count": len(found), "number": found[0].text, "paragraph": found[0].paragraph}
            yield Problem("report_number_unsourced", Weight.DOUBT, Place("contributions", each.id, "text"), values)


def _at(evidence: Evidence, field: str) -> Place:
    return Place("evidence", evidence.id, field)
