"""What is missing in the report, as sentences, each with the act that leads to it."""

import datetime
from dataclasses import dataclass

from kit.domain.checks.report import report_problems
from kit.domain.demands import demand_now
from kit.domain.limits import WordLimit
from kit.domain.mechanisms import Mechanism
from kit.domain.problems import Problem, Weight
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence

LIMIT, ISSUES = "limit", "issues"


@dataclass(frozen=True, slots=True)
class ReportLack:
    """A sentence, the words of its act, and where that leads: a section, `limit` or `issues`; `key` is its own."""

    key: str
    sentence: str
    act: str
    leads_to: str
    tone: str


def report_lacks(
    workspace: Workspace, limit: WordLimit, mechanism: Mechanism | None, today: datetime.date, t: Translator
) -> tuple[ReportLack, ...]:
    """Everything that should be done about the report, the most pressing first."""
    found = report_problems(workspace, limit, demand_now(workspace.review, mechanism, today))
    return tuple(_lack(workspace, problem, t) for problem in found if problem.code not in _ON_THE_CARD)


_ON_THE_CARD = frozenset({"report_number_unsourced"})
"""Told on the card of the issue, where it can be compared with the text."""


def _lack(workspace: Workspace, problem: Problem, t: Translator) -> ReportLack:
    leads_to = _leads_to(workspace, problem)
    act = {LIMIT: t("Change the limit"), ISSUES: t("Give it a section")}.get(leads_to, t("Open the section"))
    tone = "bad" if problem.weight is Weight.WRONG else "attn"
    key = f"{problem.code} {problem.place.id}"
    return ReportLack(key, problem_sentence(problem, t), act, leads_to, tone)


def _leads_to(workspace: Workspace, problem: Problem) -> str:
    place = problem.place
    if place.collection == "review":
        return LIMIT
    if place.collection == "sections":
        return place.id
    issue = workspace.evidence[place.id].issue if place.collection == "evidence" else place.id
    return next((section.id for section in workspace.sections.values() if section.issue == issue), ISSUES)
