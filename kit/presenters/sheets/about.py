"""The sheet that says what a workbook is, for whom it was made, what was held back and what each column means."""

import datetime
from collections.abc import Iterable

from kit.domain.disclosure import Disclosed
from kit.i18n.translator import Translator
from kit.presenters.choices import audience_words
from kit.presenters.sheet import Book, Column, Sheet, Value
from kit.presenters.take_away.disclosure import held_back

SPARE = 40
"""Rows of a blank that are ready to be filled."""

Facts = Iterable[tuple[str, str]]


def book(title: str, sheets: Iterable[Sheet], t: Translator) -> Book:
    """A workbook in the translator's language."""
    return Book(
        title=title,
        language=t.language,
        direction=t.direction,
        sheets=tuple(sheets),
        choices_name=t.about("sheet", "Choices"),
        page_words=t("Page {page} of {pages}"),
        choice_warning=t("This word is not in the list. The kit may not understand it when the file comes back."),
    )


def about(title: str, what: str, sheets: Iterable[Sheet], facts: Facts, t: Translator) -> Sheet:
    """Explain a workbook: its facts, then each column of its sheets."""
    rows: list[tuple[Value, ...]] = list(facts)
    for sheet in sheets:
        rows += [("", ""), (t("Sheet {name}", name=sheet.name), "")]
        rows += [(column.heading, column.meaning) for column in sheet.columns if column.meaning]
    columns = (Column(t("About this file"), 30, first=True), Column("", 88))
    return Sheet(t.about("sheet", "About"), columns, tuple(rows), title, what, filters=False)


def export_facts(disclosed: Disclosed, today: datetime.date, t: Translator) -> tuple[tuple[str, str], ...]:
    """Whose file it is, for whom, made when, and how much was held back."""
    held = [line.sentence for line in held_back(disclosed, t)]
    return (
        (t("Coalition"), disclosed.workspace.coalition.name),
        (t("Made for"), audience_words(t)[disclosed.audience]),
        (t("Made on"), t.date(today)),
        (t("Held back"), "\n".join(held) or t("Nothing")),
    )


def blank_facts(t: Translator) -> tuple[tuple[str, str], ...]:
    """How a blank is filled and brought back."""
    return (
        (t("How to fill it"), t("One row for each record. Leave a cell empty when you do not know.")),
        (t("Headings"), t("Do not change the headings. Columns of your own may follow on the right.")),
        (t("ID"), t("Leave the column ID empty. The kit fills it.")),
        (t("Bring it back"), t("Open the kit, choose “Bring in a file” and give it this file.")),
        (t("Safety"), t("Write no names of private persons. Mark as protected what must not leave your desk.")),
    )


def with_extra(columns: tuple[Column, ...], extras: Iterable[tuple[tuple[str, str], ...]]) -> tuple[str, ...]:
    """The headings of columns that the kit does not know, once each, in the order in which they were met."""
    known = {column.heading for column in columns}
    return tuple(dict.fromkeys(heading for extra in extras for heading, _ in extra if heading not in known))
