"""Reads the rows of a table into drafts, and keeps account of every row and every value that was not understood."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from kit.domain.problems import Place, Problem
from kit.storage.books.book import Cell, Row, Sheet, column_letters
from kit.storage.days import read_day
from kit.storage.drafts import Draft, Drafts, Rows, filled
from kit.storage.folding import fold, is_error, text_of
from kit.storage.headings import Column, Table
from kit.storage.refusal import guessed, refused
from kit.storage.scales import number_of

Converter: TypeAlias = Callable[[Cell], Any]
"""Turns a cell that holds something into a value of a field; None where it cannot."""

_FOOT = (
    "*",
    "†",
    "source:",
    "sources:",
    "note:",
    "notes:",
    "nota:",
    "fuente:",
    "total",
    "legend",
    "légende",
    "leyenda",
)
_SUMS = (
    "total",
    "sub total",
    "subtotal",
    "grand total",
    "sous total",
    "sum",
    "somme",
    "suma",
    "average",
    "moyenne",
    "promedio",
)
_SHOWN = 5
COUNTED = "counted"
"""The field of columns that the kit counts itself, so that there is nothing to read in them."""
LONGEST_HEADING = 120
"""Signs; above it the column holds instructions for filling the form, not data."""


@dataclass(frozen=True, slots=True)
class _Unread:
    """A text that its column's field does not understand."""

    row: int
    text: str


class Reading:
    """One table being read; `key` is the field without which a row is no record."""

    def __init__(self, file: str, sheet: Sheet, table: Table, key: str) -> None:
        self.file = file
        self.sheet = sheet
        self.table = table
        self.key = key
        self.guessed: list[Problem] = []
        self.refused: list[Problem] = []
        self.drafts: list[Draft] = []
        self.groups: frozenset[int] = frozenset()
        self._columns = {column.field: table.of(column.field) for column in table.columns if column.field}
        self._dates = {column for column in table.columns if {"date", "fecha"} & set(fold(column.heading).split())}
        self._headings = 0
        self._blanks = 0
        self._unread: dict[Column, list[_Unread]] = {}

    def place(self, row: int | None = None, field: str = "") -> Place:
        """A spot of the table."""
        return Place(file=self.file, sheet=self.table.sheet, row=row, field=field)

    def guess(self, code: str, row: int | None = None, **values: object) -> None:
        """Note that something was taken in one of several possible ways."""
        self.guessed.append(guessed(code, self.place(row), **values))

    def refuse(self, code: str, row: int, **values: object) -> None:
        """Note that a row was not taken."""
        self.refused.append(refused(code, self.place(row), **values))

    def records(self) -> Iterator[Row]:
        """The rows that may be records; repeated headings, rows of notes and rows without the key are dealt with."""
        headings = [text_of(column.heading).casefold() for column in self.table.columns]
        for row in self.table.rows:
            texts = [text_of(cell) for cell in row.cells]
            if not any(texts):
                self._blanks += 1
            elif self.heads(row) or _repeats(texts, headings):
                self._headings += 1
                if self.heads(row):
                    yield row
            elif _is_foot(texts):
                self.refuse("row_is_note", row.number, text=next(filter(None, texts))[:80])
            elif not any(text_of(cell) for _, cell in self.cells(row, self.key)):
                self.refuse("row_without_key", row.number, key=self.key, record=self.table.record)
            elif error := next((text for _, cell in self.cells(row, self.key) if is_error(text := text_of(cell))), ""):
                self.refuse("row_key_is_error", row.number, text=error)
            else:
                yield row

    def heads(self, row: Row) -> bool:
        """Whether a row only names the group of the rows below."""
        return row.band or row.number in self.groups

    def cells(self, row: Row, field: str) -> list[tuple[Column, Cell]]:
        """The cells of a row that fill a field."""
        held = len(row.cells)
        return [(column, row.cells[column.index]) for column in self._columns.get(field, ()) if column.index < held]

    def column(self, field: str) -> list[Cell]:
        """All cells of a field."""
        return [cell for row in self.table.rows if not row.band for _, cell in self.cells(row, field) if text_of(cell)]

    def heading(self, field: str) -> str:
        """The heading of the first column of a field."""
        return next((column.heading for column in self.table.of(field)), "")

    def values(self, row: Row, converters: Mapping[str, Converter], fields: Sequence[str]) -> dict[str, Any]:
        """The fields of a row; a text that its field does not understand goes to `extra` and is reported."""
        values: dict[str, Any] = {}
        extra: list[tuple[str, str]] = []
        for column, cell in zip(self.table.columns, row.cells, strict=False):
            text = text_of(cell)
            if not text or column.field == COUNTED or len(column.heading) > LONGEST_HEADING:
                continue
            if column.field not in fields:
                extra.append((name_of(column), _dated(cell, text) if column in self._dates else text))
                continue
            value = converters[column.field](cell) if column.field in converters else text
            if value is None:
                self._unread.setdefault(column, []).append(_Unread(row.number, text))
                extra.append((name_of(column), text))
            elif column.field in values:
                values[column.field] = _together(column.field, values[column.field], value)
            else:
                values[column.field] = value
        return {**values, "extra": tuple(extra)}

    def take(self, collection: str, row: Row, values: Mapping[str, Any]) -> None:
        """Note a row as a record."""
        kept = filled({name: value for name, value in values.items() if name != "id"})
        draft = Draft(collection, kept, self.place(row.number), str(values.get("id", "")), (row.number,))
        self.drafts.append(draft)

    def close(self) -> Drafts:
        """What the table gave, with one problem for each column that held texts it does not understand."""
        columns = [self._about(column) for column in self.table.columns if column.field and not column.understood]
        columns += [self._left_out(column) for column in self.table.columns if len(column.heading) > LONGEST_HEADING]
        unread = [self._not_understood(column, texts) for column, texts in self._unread.items()]
        rows = self._rows()
        return Drafts(tuple(self.drafts), (self.table,), (*columns, *self.guessed, *unread), tuple(self.refused), rows)

    def _rows(self) -> Rows:
        unwritten = sum(row.number == 0 for row in self.sheet.rows[:1])
        held = len(self.sheet.rows) - unwritten
        return Rows(
            total=self.sheet.height,
            taken=len(self.drafts),
            refused=len(self.refused),
            blank=self.sheet.height - held + self._blanks,
            headings=held - len(self.table.rows) + self._headings,
        )

    def _about(self, column: Column) -> Problem:
        return guessed(
            "heading_guessed",
            self.place(self.table.heading_row, column.field),
            heading=name_of(column),
            field=column.field,
        )

    def _left_out(self, column: Column) -> Problem:
        place = self.place(self.table.heading_row)
        letters = column_letters(column.index)
        return guessed("instructions_left_out", place, heading=name_of(column)[:60], column=letters)

    def _not_understood(self, column: Column, texts: list[_Unread]) -> Problem:
        shown = tuple(dict.fromkeys(each.text[:60] for each in texts))
        place = self.place(texts[0].row, column.field)
        values = {
            "heading": name_of(column),
            "count": len(texts),
            "texts": shown[:_SHOWN],
            "more": max(0, len(shown) - _SHOWN),
        }
        return guessed("texts_not_understood", place, **values)


@cache
def name_of(column: Column) -> str:
    """The heading of a column on one line; its letter where it has none."""
    return " ".join(column.heading.split()) or column_letters(column.index)


def _dated(cell: Cell, text: str) -> str:
    """Numbers below a heading that speaks of dates are days as Excel counts them."""
    day = read_day(cell).date
    return day.isoformat() if day else text


def _together(field: str, one: Any, other: Any) -> Any:
    if isinstance(one, tuple):
        return tuple(dict.fromkeys((*one, *other)))
    if one == other:
        return one
    return {"place": f"{one}, {other}", "contact": f"{one}; {other}"}.get(field, f"{one}\n{other}")


def _repeats(texts: list[str], headings: list[str]) -> bool:
    """Whether a row is the row of headings once more, as on every page of a printed table."""
    pairs = zip(texts, headings, strict=False)
    return all(text.casefold() == heading for text, heading in pairs if text) and len(list(filter(None, texts))) > 1


def _is_foot(texts: list[str]) -> bool:
    """Whether a row is a remark below the table, or sums up its columns."""
    first, *others = [text for text in texts if text]
    if not others:
        return first.casefold().startswith(_FOOT)
    return fold(first).startswith(_SUMS) and all(number_of(text) is not None for text in others)
