"""The words of the report against its limit, with everything that is known about the limit."""

from dataclasses import dataclass

from kit.content.sources import source_text
from kit.domain.limits import WordLimit, WordUse
from kit.domain.mechanisms import Confidence
from kit.domain.sections import section_number
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.choices import confidence_words
from kit.presenters.report.words import day_words


@dataclass(frozen=True, slots=True)
class LimitCard:
    """`filled` is the share of the meter that is filled and `mark` where the limit stands on it, both up to 1.

    `of_limit` and `line` both hold `total`, which stands out in them; `line` is for the phone, with a doubt of its own.
    """

    total: str
    of_limit: str
    filled: float
    mark: float
    over: bool
    says: str
    advice: str
    chip: tuple[str, str, str]
    source: str
    line: str
    line_doubt: str


def limit_card(workspace: Workspace, use: WordUse, limit: WordLimit, t: Translator) -> LimitCard:
    """Describe the words used and the limit that counts."""
    over = limit.words is not None and use.total > limit.words
    most = max(use.total, limit.words or 0, 1)
    written = t.number(use.total)
    numbers = {"total": written, "limit": t.number(limit.words or 0)}
    known = limit.words is not None
    return LimitCard(
        total=written,
        of_limit=t("{total} of {limit}", **numbers) if known else t("{total} words", total=written),
        filled=use.total / most,
        mark=(limit.words or 0) / most,
        over=over,
        says=_says(use, limit, t),
        advice=_advice(workspace, use, t),
        chip=_chip(limit, t),
        source=_source(workspace, limit, t),
        line=t("{total} of {limit} words.", **numbers) if known else t("{total} words.", total=written),
        line_doubt=_line_doubt(limit, t),
    )


def _says(use: WordUse, limit: WordLimit, t: Translator) -> str:
    if limit.words is None:
        return t("No limit is known. Read the note of the session and set it.")
    left = limit.words - use.total
    if left < 0:
        return t.many("{count} word over the limit.", "{count} words over the limit.", -left)
    return t.many("{count} word is left.", "{count} words are left.", left)


def _advice(workspace: Workspace, use: WordUse, t: Translator) -> str:
    """Which section to cut first: the one that is most over its share."""
    if not use.over:
        return ""
    worst = max(use.over, key=lambda id: use.over[id])
    return t(
        "Cut first: section {number}, which is {more} over its share.",
        number=t.number(section_number(workspace, worst)),
        more=t.number(use.over[worst]),
    )


def _chip(limit: WordLimit, t: Translator) -> tuple[str, str, str]:
    """Text, tone and sign of how sure the limit is."""
    if limit.own:
        return (t("Set by you"), "", "pen") if limit.source else (t("Set by you, no source"), "attn", "warning")
    if limit.confidence is Confidence.UNVERIFIED or limit.words is None:
        return t("Unverified"), "attn", "warning"
    text = t("Confidence: {word}", word=confidence_words(t)[limit.confidence].lower())
    return (text, "done", "check") if limit.confidence is Confidence.HIGH else (text, "attn", "warning")


def _source(workspace: Workspace, limit: WordLimit, t: Translator) -> str:
    if limit.own:
        return t("Read in: {source}.", source=limit.source) if limit.source else t("Say where you read it.")
    if limit.words is None:
        return ""
    joint = t("Limit for joint reports") if workspace.review.joint else t("Limit for one organisation")
    read = t(
        "{what}: {source}, read {day}.", what=joint, source=source_text(limit.source), day=day_words(limit.as_of, t)
    )
    pages = t.many("About {count} page.", "About {count} pages.", limit.pages) if limit.pages else ""
    counts = t("{rule}.", rule=limit.counts.rstrip(".")) if limit.counts else ""
    return t.paragraph((read, pages, counts, limit.note))


def _line_doubt(limit: WordLimit, t: Translator) -> str:
    doubtful = not limit.own and limit.words is not None and limit.confidence is not Confidence.HIGH
    return t("Limit not certain.") if doubtful else ""
