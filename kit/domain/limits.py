"""Which limit counts for the report, the words used so far, and each section's share of the limit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kit.domain.audience import Audience, Level, may_see
from kit.domain.mechanisms import Confidence, Mechanism
from kit.domain.report import Consent, Section, SectionKind
from kit.domain.review import Review
from kit.domain.words import count_words
from kit.domain.workspace import Workspace

UNCOUNTED = frozenset({SectionKind.ANNEX})
"""Sections outside the main text; no known limit counts annexes."""

_PARTS = {
    SectionKind.COVER: 2,
    SectionKind.COALITION: 4,
    SectionKind.SUMMARY: 8,
    SectionKind.METHOD: 5,
    SectionKind.EARLIER: 10,
    SectionKind.RECOMMENDATIONS: 6,
}
"""The kit's suggestion of how a limit is shared, in hundredths; issues have equal shares of what is left."""

_count = lru_cache(maxsize=1024)(count_words)


@dataclass(frozen=True, slots=True)
class WordLimit:
    """The limit that counts; `words` is None where none is known. `own` means that the coalition set it itself."""

    words: int | None = None
    pages: int | None = None
    counts: str = ""
    source: str = ""
    as_of: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    note: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class WordUse:
    """Words by section, the part of them that comes from the issue, all that count, and words over a share."""

    sections: Mapping[str, int]
    from_issue: Mapping[str, int]
    total: int
    over: Mapping[str, int]


def word_limit(review: Review, mechanism: Mechanism | None) -> WordLimit:
    """The coalition's own limit if it set one, else the mechanism's for one organisation or for several."""
    if review.limit_words is not None:
        return WordLimit(words=review.limit_words, source=review.limit_source, own=True)
    if mechanism is None:
        return WordLimit()
    rule = mechanism.limit_joint if review.joint else mechanism.limit_single
    limit = rule.value
    return WordLimit(limit.words, limit.pages, limit.counts, rule.source, rule.as_of, rule.confidence, rule.note)


def word_use(workspace: Workspace) -> WordUse:
    """Count what the report says: texts of members, and for an issue its evidence and what is asked for.

    What is protected stands in no file and is not counted; headings are not counted either.
    """
    issues = _words_of_issues(workspace)
    from_issue = {id: issues.get(section.issue, 0) for id, section in workspace.sections.items()}
    sections = dict(from_issue)
    for each in workspace.contributions.values():
        if each.section in sections and _printed(each.level):
            sections[each.section] += words_of(each.text)
    counted = (words for id, words in sections.items() if workspace.sections[id].kind not in UNCOUNTED)
    over = {id: words - (workspace.sections[id].words or words) for id, words in sections.items()}
    return WordUse(sections, from_issue, sum(counted), {id: more for id, more in over.items() if more > 0})


def _words_of_issues(workspace: Workspace) -> dict[str, int]:
    found = {
        issue.id: words_of(issue.question) + words_of(issue.recommendation) + words_of(issue.assessment)
        for issue in workspace.issues.values()
    }
    for each in workspace.evidence.values():
        if each.issue in found and _printed(each.level) and each.consent is not Consent.WITHDRAWN:
            found[each.issue] += words_of(each.text) + words_of(each.source)
    return found


def _printed(level: Level) -> bool:
    """Whether the widest file of the coalition may hold it."""
    return may_see(Audience.COALITION, level)


def words_of(text: str) -> int:
    """Number of words of one text."""
    return _count(text)


def usual_shares(sections: Iterable[Section], limit: int | None) -> Mapping[str, int | None]:
    """A share of the limit for each section, together never more than the limit; None without a limit."""
    found = tuple(sections)
    if limit is None:
        return {section.id: None for section in found}
    fixed = {each.id: limit * _PARTS[each.kind] // 100 for each in found if each.kind in _PARTS}
    issues = [each.id for each in found if each.kind is SectionKind.ISSUE]
    rest = limit - sum(fixed.values())
    shares = {id: rest // len(issues) for id in issues}
    return {each.id: fixed.get(each.id, shares.get(each.id)) for each in found}
