"""The joint report: issues, evidence, earlier recommendations, sections and what members write for them."""

from dataclasses import dataclass
from enum import StrEnum

from kit.domain.audience import Level


class EvidenceKind(StrEnum):
    """What a piece of evidence is; a strong issue has a statistic and a lived reality."""

    STATISTIC = "statistic"
    LIVED_REALITY = "lived_reality"
    LAW = "law"


class Consent(StrEnum):
    """Whether the person behind a lived reality agreed to its use."""

    NOT_NEEDED = "not_needed"
    GIVEN = "given"
    ASKED = "asked"
    WITHDRAWN = "withdrawn"


class Response(StrEnum):
    """What the State said to a recommendation; a State supports or notes, it cannot reject."""

    SUPPORTED = "supported"
    NOTED = "noted"
    PLEDGE = "pledge"
    UNKNOWN = "unknown"


class Progress(StrEnum):
    """How far a recommendation was carried out, as the coalition sees it."""

    NOT_ASSESSED = "not_assessed"
    IMPLEMENTED = "implemented"
    PARTLY = "partly"
    NOT_IMPLEMENTED = "not_implemented"


class SectionKind(StrEnum):
    """What a section holds; an issue section is written from its issue, a list of recommendations builds itself."""

    COVER = "cover"
    COALITION = "coalition"
    SUMMARY = "summary"
    METHOD = "method"
    EARLIER = "earlier"
    ISSUE = "issue"
    RECOMMENDATIONS = "recommendations"
    ANNEX = "annex"


class Readiness(StrEnum):
    """How ready a section is."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    IN_REVIEW = "in_review"
    AGREED = "agreed"
    SIGNED = "signed"
    NEEDS_UPDATE = "needs_update"


@dataclass(frozen=True, slots=True)
class Issue:
    """A concern, entered once with its three texts: question (list), recommendation (review), assessment (follow-up).

    `articles` are those of the treaty, `themes` are tags; `grade` is the grade suggested at follow-up.
    """

    id: str
    title: str = ""
    articles: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    cluster: str = ""
    question: str = ""
    recommendation: str = ""
    assessment: str = ""
    grade: str = ""
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class Evidence:
    """A statistic, a lived reality or a law that an issue rests on; `source` says where it can be checked."""

    id: str
    issue: str = ""
    kind: EvidenceKind = EvidenceKind.STATISTIC
    text: str = ""
    source: str = ""
    as_of: str = ""
    member: str = ""
    consent: Consent = Consent.NOT_NEEDED
    level: Level = Level.COALITION


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation that the State was given earlier; `action` is the UPR Info action category from 1 to 5.

    `response_text` keeps the wording of the file it came from; `issue` is the coalition's issue it belongs to.
    """

    id: str
    text: str = ""
    number: str = ""
    country: str = ""
    by: str = ""
    by_group: str = ""
    mechanism: str = ""
    session: str = ""
    symbol: str = ""
    date: str = ""
    response: Response = Response.UNKNOWN
    response_text: str = ""
    action: int | None = None
    themes: tuple[str, ...] = ()
    issue: str = ""
    progress: Progress = Progress.NOT_ASSESSED
    note: str = ""
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report, in the order of `position`; `words` is its share of the limit."""

    id: str
    title: str = ""
    kind: SectionKind = SectionKind.ISSUE
    issue: str = ""
    position: float = 0.0
    readiness: Readiness = Readiness.NOT_STARTED
    words: int | None = None
    lead: str = ""
    signed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one member wrote for one section; paragraphs are divided by empty lines."""

    id: str
    section: str = ""
    member: str = ""
    text: str = ""
    readiness: Readiness = Readiness.DRAFT
    position: float = 0.0
    level: Level = Level.COALITION
