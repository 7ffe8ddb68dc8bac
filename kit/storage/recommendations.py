"""Reads lists of earlier recommendations: exports of UPR Info and of UHRI, and the kit's own matrix."""

import re
from typing import Any

from kit.domain.report import Progress, Response
from kit.storage.books.book import Cell, Row, Sheet
from kit.storage.days import order_of, read_day
from kit.storage.drafts import Drafts
from kit.storage.folding import fold, text_of
from kit.storage.headings import Table
from kit.storage.reading import Converter, Reading
from kit.storage.scales import meaning, number_of

_FIELDS = (
    "id",
    "text",
    "number",
    "country",
    "by",
    "by_group",
    "mechanism",
    "session",
    "symbol",
    "date",
    "response",
    "response_text",
    "action",
    "themes",
    "issue",
    "progress",
    "note",
)
_UPR_INFO = {"to rgrp", "from rgrp", "response", "action"}
_LIST_LINE = re.compile(r"^\s*[-•]\s+", re.MULTILINE)
_TIGHT_COMMA = re.compile(r",(?=\S)")
_LOOSE_DIVIDER = re.compile(r"\s*[;\n|]\s*")


def read_recommendations(file: str, sheet: Sheet, table: Table) -> Drafts:
    """Read a list of recommendations, one a row."""
    reading = Reading(file, sheet, table, "text")
    upr = _speaks_of_upr(table)
    if upr and not table.of("mechanism"):
        reading.guess("mechanism_guessed", table.heading_row, mechanism="upr")
    converters = _converters(reading)
    for row in reading.records():
        if row.band:
            continue
        values = reading.values(row, converters, _FIELDS)
        _ask_about_date(reading, row)
        if upr:
            values.setdefault("mechanism", "upr")
        reading.take("recommendations", row, _with_response(reading, row, values))
    return reading.close()


def _speaks_of_upr(table: Table) -> bool:
    headings = {fold(column.heading) for column in table.columns}
    return headings >= _UPR_INFO or any(heading.startswith("upr ") for heading in headings)


def _converters(reading: Reading) -> dict[str, Converter]:
    order = order_of(reading.column("date"))

    def day(cell: Cell) -> str | None:
        text = text_of(cell)
        found = read_day(cell, order).date
        return found.isoformat() if found else (text if re.fullmatch(r"\d{4}(-\d{2})?", text) else None)

    return {
        "text": lambda cell: _LIST_LINE.sub("", text_of(cell)),
        "country": _listed,
        "by": _listed,
        "by_group": _listed,
        "mechanism": _mechanism,
        "session": _listed,
        "themes": lambda cell: themes_of(text_of(cell)),
        "date": day,
        "response": _response,
        "action": _action,
        "progress": lambda cell: Progress(word) if (word := meaning("progress", text_of(cell))) else None,
    }


def _listed(cell: Cell) -> str:
    """A cell of one value, or of several stacked as lines that begin with a hyphen."""
    lines = [_LIST_LINE.sub("", line).strip() for line in text_of(cell).split("\n")]
    return "; ".join(filter(None, lines))


def themes_of(text: str) -> tuple[str, ...]:
    """The themes of a cell, divided by bars, lines, semicolons, or as UPR Info does by commas without a space."""
    if "|" in text:
        parts = text.split("|")
    elif _LIST_LINE.search(text):
        parts = [_LIST_LINE.sub("", line) for line in text.split("\n")]
    else:
        parts = [part for each in _LOOSE_DIVIDER.split(text) for part in _TIGHT_COMMA.split(each)]
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _mechanism(cell: Cell) -> str:
    text = _listed(cell)
    return "upr" if fold(text) in {"upr", "universal periodic review", "epu", "examen periodique universel"} else text


def _response(cell: Cell) -> Response | None:
    word = meaning("response", _listed(cell))
    return Response(word) if word else None


def _action(cell: Cell) -> int | None:
    """UPR Info's action category from 1 to 5."""
    number = number_of(cell)
    if number is None and (leading := re.match(r"([1-5])\b", text_of(cell))):
        number = float(leading.group(1))
    return int(number) if number is not None and number in range(1, 6) else None


def _with_response(reading: Reading, row: Row, values: dict[str, Any]) -> dict[str, Any]:
    """The wording of the response is kept beside its meaning, unless the file has a column for it."""
    if reading.table.of("response_text"):
        return values
    worded = [_listed(cell) for _, cell in reading.cells(row, "response") if text_of(cell)]
    return {**values, "response_text": "; ".join(worded)}


def _ask_about_date(reading: Reading, row: Row) -> None:
    order = order_of(reading.column("date")) if reading.table.of("date") else None
    for column, cell in reading.cells(row, "date") if order else ():
        if order and read_day(cell, order).ambiguous:
            reading.guess("date_two_ways", row.number, text=text_of(cell), heading=column.heading)
