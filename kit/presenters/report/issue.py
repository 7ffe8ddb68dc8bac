"""The section on one issue: what was said before, the law, the facts, lived reality, what is asked for."""

from collections.abc import Iterator

from kit.domain.disclosure import Disclosed
from kit.domain.report import Evidence, EvidenceKind, Issue, Recommendation, Response
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.block import Block, Demand, Heading, Paragraph
from kit.presenters.choices import progress_words, response_words


def issue_blocks(disclosed: Disclosed, issue: Issue, written: tuple[Block, ...], t: Translator) -> Iterator[Block]:
    """Everything about an issue, with the members' texts (`written`) between the evidence and the State's position."""
    workspace = disclosed.workspace
    if issue.articles:
        count, articles = len(issue.articles), t.list(issue.articles)
        yield Paragraph(t.many("Article {articles}", "Articles {articles}", count, articles=articles), quiet=True)
    for kind, title in _evidence_titles(t):
        found = [each for each in workspace.evidence.values() if each.issue == issue.id and each.kind is kind]
        if found:
            yield Heading(title, 2)
            yield from (_evidence(each, t) for each in found)
    if written:
        yield Heading(t("What we found"), 2)
        yield from written
    yield from _position(workspace, issue, t)
    yield from demands(issue, t)


def _evidence_titles(t: Translator) -> tuple[tuple[EvidenceKind, str], ...]:
    return (
        (EvidenceKind.LAW, t("Law")),
        (EvidenceKind.STATISTIC, t("Facts and figures")),
        (EvidenceKind.LIVED_REALITY, t("Lived reality")),
    )


def _evidence(evidence: Evidence, t: Translator) -> Paragraph:
    return Paragraph(evidence.text, numbered=True, source=source_words(evidence, t))


def source_words(evidence: Evidence, t: Translator) -> str:
    """Where a piece of evidence can be checked, with the day it is true for; empty where no source is given."""
    if evidence.source and evidence.as_of:
        return t("Source: {source}, as of {day}", source=evidence.source, day=evidence.as_of)
    return t("Source: {source}", source=evidence.source) if evidence.source else ""


def _position(workspace: Workspace, issue: Issue, t: Translator) -> Iterator[Block]:
    """What the State was asked before and what it answered."""
    found = [each for each in workspace.recommendations.values() if each.issue == issue.id]
    if found:
        yield Heading(t("Earlier recommendations and what the State said"), 2)
        yield from (Paragraph(each.text, numbered=True, source=_answer(each, t)) for each in found)
    if issue.assessment:
        yield Heading(t("Assessment"), 2)
        yield Paragraph(issue.assessment, numbered=True, source=_grade(issue, t))


def _answer(each: Recommendation, t: Translator) -> str:
    """Who recommended it, what the State said where that is known, and how far it was carried out."""
    by = ", ".join(filter(None, (each.by, each.number, each.session))) or t("Source not given")
    progress = progress_words(t)[each.progress].lower()
    if each.response is Response.UNKNOWN:
        return t("{by}. The coalition: {progress}.", by=by, progress=progress)
    response = response_words(t)[each.response].lower()
    return t("{by}. The State: {response}. The coalition: {progress}.", by=by, response=response, progress=progress)


def _grade(issue: Issue, t: Translator) -> str:
    return t("Suggested grade: {grade}", grade=issue.grade) if issue.grade else ""


def demands(issue: Issue, t: Translator) -> Iterator[Demand]:
    """What the issue asks for: a question, a recommendation, or both."""
    if issue.question:
        yield Demand(t("Proposed question"), issue.question)
    if issue.recommendation:
        yield Demand(t("Proposed recommendation"), issue.recommendation)
