"""The report as it is read through from beginning to end, without anything to press."""

from dataclasses import dataclass

from kit.domain.words import paragraphs
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.report.issue import demands
from kit.presenters.report.outline import Part, report_parts


@dataclass(frozen=True, slots=True)
class ReadPart:
    """A part of the report: heading, paragraphs, and what is asked for at its end as (label, text)."""

    title: str
    paragraphs: tuple[str, ...]
    asks: tuple[tuple[str, str], ...] = ()
    nothing: str = ""


def reading(workspace: Workspace, t: Translator) -> tuple[ReadPart, ...]:
    """All parts but the cover, in the order in which they stand in the file."""
    return tuple(_read(part, t) for part in report_parts(workspace, t))


def _read(part: Part, t: Translator) -> ReadPart:
    texts = tuple(paragraph for text in part.texts for paragraph in paragraphs(text))
    asks = tuple((each.label, each.text) for each in demands(part.issue, t)) if part.issue else ()
    return ReadPart(part.title, texts, asks, "" if texts or asks else t("No text yet."))
