"""The facts of an issue: what is there with its source, and what is missing with the act that mends it."""

from collections.abc import Iterator
from dataclasses import dataclass

from kit.domain.audience import Level
from kit.domain.checks.issues import number_problems
from kit.domain.demands import Demand, demand_text
from kit.domain.problems import Problem
from kit.domain.report import Consent, Evidence, EvidenceKind, Issue, Section
from kit.domain.sections import contributions_of, evidence_of
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.presenters.report.words import consent_words, day_words, demand_words, evidence_words, member_name

ADD, CHANGE, WRITE = "add", "change", "write"


@dataclass(frozen=True, slots=True)
class Act:
    """Something to do about a fact: its words, its name, and the record or kind that it is about."""

    label: str
    name: str
    key: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One text with its source below; `marks` are words on consent or protection, `struck` means it is not used."""

    text: str
    source: str = ""
    lacks: bool = False
    struck: bool = False
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the card; `missing` says why it matters that nothing is there."""

    id: str
    name: str
    lines: tuple[FactLine, ...]
    missing: str = ""
    optional: bool = False
    acts: tuple[Act, ...] = ()


def issue_card(workspace: Workspace, section: Section, issue: Issue, demand: Demand, t: Translator) -> tuple[Fact, ...]:
    """The rows of an issue's card: the three kinds of evidence, sources, and the text that is asked for now."""
    evidence = evidence_of(workspace, issue.id)
    kinds = tuple(_kind(workspace, kind, evidence, t) for kind in EvidenceKind)
    return (*kinds, _sources(workspace, section, issue, evidence, t), _demand(issue, demand, t))


def _kind(workspace: Workspace, kind: EvidenceKind, evidence: tuple[Evidence, ...], t: Translator) -> Fact:
    lines = tuple(_line(workspace, each, t) for each in evidence if each.kind is kind)
    used = any(not line.struck for line in lines)
    why = {
        EvidenceKind.STATISTIC: t("No number shows how large the problem is."),
        EvidenceKind.LIVED_REALITY: t("Nothing shows what it means for a person."),
        EvidenceKind.LAW: t("No law is named yet."),
    }[kind]
    label = t("Add another") if lines else t("Add one")
    name = evidence_words(t)[kind]
    act = Act(label, ADD, kind, t("{act}: {name}", act=label, name=name))
    return Fact(kind, name, lines, "" if used else why, kind is EvidenceKind.LAW, (act,))


def _line(workspace: Workspace, each: Evidence, t: Translator) -> FactLine:
    source = t("No source yet") if not each.source else each.source
    dated = t("{source}, {day}", source=source, day=day_words(each.as_of, t)) if each.as_of and each.source else source
    consent = consent_words(t)[each.consent] if each.consent is not Consent.NOT_NEEDED else ""
    level = t("Protected: in no file") if each.level is Level.PROTECTED else ""
    member = member_name(workspace, each.member, t) if each.member else ""
    told = " · ".join(filter(None, (dated, member, consent, level)))
    struck = each.consent is Consent.WITHDRAWN
    act = Act(t("Change"), CHANGE, each.id, t("Change: {text}", text=each.text))
    return FactLine(each.text or t("No text yet"), told, not each.source, struck, act)


def _sources(
    workspace: Workspace, section: Section, issue: Issue, evidence: tuple[Evidence, ...], t: Translator
) -> Fact:
    lines = tuple(_unsourced(evidence, t)) + tuple(_numbers(workspace, section, issue, t))
    if lines:
        return Fact("source", t("Source"), lines, t("Some things nobody can check yet."))
    if not evidence:
        return Fact("source", t("Source"), (), t("There is no evidence yet, so there is nothing to check."))
    count = len(evidence)
    held = t.many(
        "{count} piece of evidence, with its source.", "{count} pieces of evidence, each with its source.", count
    )
    return Fact("source", t("Source"), (FactLine(held),))


def _unsourced(evidence: tuple[Evidence, ...], t: Translator) -> Iterator[FactLine]:
    for each in evidence:
        if not each.source and each.consent is not Consent.WITHDRAWN:
            act = Act(t("Add a source"), CHANGE, each.id, t("Add a source: {text}", text=each.text))
            yield FactLine(t("“{text}”", text=each.text), lacks=True, act=act)


def _numbers(workspace: Workspace, section: Section, issue: Issue, t: Translator) -> Iterator[FactLine]:
    """Each text whose numbers stand in no evidence with a source."""
    for problem in number_problems(workspace, issue, contributions_of(workspace, section.id)):
        yield FactLine(_named(workspace, problem, t), lacks=True)


def _named(workspace: Workspace, problem: Problem, t: Translator) -> str:
    member = workspace.contributions[problem.place.id].member
    return t("{member}: {sentence}", member=member_name(workspace, member, t), sentence=problem_sentence(problem, t))


def _demand(issue: Issue, demand: Demand, t: Translator) -> Fact:
    text = demand_text(issue, demand)
    why = {
        Demand.QUESTION: t("The Committee cannot ask about it yet."),
        Demand.RECOMMENDATION: t("Nothing a State can be held to yet."),
        Demand.ASSESSMENT: t("Nobody has said yet what the State did."),
    }[demand]
    name = demand_words(t)[demand]
    if text:
        return Fact(
            "demand", name, (FactLine(text, act=Act(t("Change"), WRITE, demand, t("Change: {text}", text=name))),)
        )
    return Fact("demand", name, (), why, acts=(Act(t("Write one"), WRITE, demand, t("Write: {name}", name=name)),))
