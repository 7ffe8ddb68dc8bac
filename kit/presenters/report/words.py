"""Words for the parts of the report: sections, readiness, evidence, consent, members."""

import datetime
from collections.abc import Mapping
from typing import Any

from kit.domain.audience import Audience
from kit.domain.demands import Demand
from kit.domain.report import Consent, EvidenceKind, Readiness, SectionKind
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator

Choices = tuple[tuple[str, Any], ...]

READINESS_SIGNS = {
    Readiness.NOT_STARTED: "circle",
    Readiness.DRAFT: "half",
    Readiness.IN_REVIEW: "eye",
    Readiness.AGREED: "check",
    Readiness.SIGNED: "signature",
    Readiness.NEEDS_UPDATE: "refresh",
}


def readiness_words(t: Translator) -> Mapping[Readiness, str]:
    """How ready a section or a text is."""
    return {
        Readiness.NOT_STARTED: t.about("readiness", "Not started"),
        Readiness.DRAFT: t.about("readiness", "Draft"),
        Readiness.IN_REVIEW: t.about("readiness", "In review"),
        Readiness.AGREED: t.about("readiness", "Agreed"),
        Readiness.SIGNED: t.about("readiness", "Signed"),
        Readiness.NEEDS_UPDATE: t.about("readiness", "Needs an update"),
    }


def readiness_choices(t: Translator, *, signed: bool = False) -> Choices:
    """What a person can say of a section or a text; `signed` is offered only where there are signatures."""
    words = readiness_words(t)
    return tuple((words[each], each) for each in Readiness if signed or each is not Readiness.SIGNED)


def section_titles(t: Translator) -> Mapping[SectionKind, str]:
    """The titles that a new report starts with, and the names of the kinds of sections."""
    return {
        SectionKind.COVER: t("Cover and authors"),
        SectionKind.COALITION: t("The coalition"),
        SectionKind.SUMMARY: t("Executive summary"),
        SectionKind.METHOD: t("Method and consent"),
        SectionKind.EARLIER: t("Earlier recommendations"),
        SectionKind.ISSUE: t("Issue"),
        SectionKind.RECOMMENDATIONS: t("List of recommendations"),
        SectionKind.ANNEX: t("Annexes"),
    }


def evidence_words(t: Translator) -> Mapping[EvidenceKind, str]:
    """What a piece of evidence is."""
    return {
        EvidenceKind.STATISTIC: t("Statistic"),
        EvidenceKind.LIVED_REALITY: t("Lived reality"),
        EvidenceKind.LAW: t("Law"),
    }


def consent_words(t: Translator) -> Mapping[Consent, str]:
    """Whether the person behind a lived reality agreed to its use."""
    return {
        Consent.NOT_NEEDED: t("No consent needed"),
        Consent.GIVEN: t("Consent given"),
        Consent.ASKED: t("Consent asked for, not given yet"),
        Consent.WITHDRAWN: t("Consent withdrawn: it stands in no file"),
    }


def consent_choices(t: Translator) -> Choices:
    """What can be said of consent."""
    return tuple((words, consent) for consent, words in consent_words(t).items())


def demand_words(t: Translator) -> Mapping[Demand, str]:
    """The three texts of an issue."""
    return {
        Demand.QUESTION: t("Question"),
        Demand.RECOMMENDATION: t("Recommendation"),
        Demand.ASSESSMENT: t("Assessment"),
    }


def member_name(workspace: Workspace, id: str, t: Translator) -> str:
    """The name of a member, or words that say that it has none."""
    member = workspace.members.get(id)
    return (member.name or member.short if member else "") or t("Member without a name")


def member_choices(workspace: Workspace, t: Translator, nobody: str = "") -> Choices:
    """All members by name; `nobody` are the words of the choice that comes first, where there is one."""
    named = sorted((member_name(workspace, id, t), id) for id in workspace.members)
    return (((nobody, ""),) if nobody else ()) + tuple(named)


def day_words(day: str, t: Translator) -> str:
    """An ISO day with its month spelt; any other text as it is."""
    try:
        return t.date(datetime.date.fromisoformat(day))
    except ValueError:
        return day


def audience_mark(audience: Audience, t: Translator) -> str:
    """For whom a file is, as it stands on each of its pages."""
    if audience is Audience.PUBLIC:
        return t("May be published")
    return t("For the members of the coalition only. Not to be published.")
