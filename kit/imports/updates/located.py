"""Finds the sheet, the heading row and the columns of a table again, wherever they were moved."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kit.imports.updates.cells import said
from kit.presenters.sheet import Sheet as Described
from kit.storage.books.book import Cell, Row, Sheet
from kit.storage.books.marked_columns import Spot
from kit.storage.books.returned_book import ReturnedBook

_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the file: its cells by key, those of strange columns by heading, and keys whose formula has no value."""

    number: int
    cells: Mapping[str, Cell]
    strange: Mapping[str, Cell]
    unvalued: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Located:
    """A table in the file: `columns` by key; `lost` are the headings of columns that are gone."""

    sheet: Sheet
    heading_row: int
    columns: Mapping[str, int]
    strange: Mapping[int, str]
    lost: tuple[str, ...]

    def lines(self) -> Iterator[Line]:
        """The rows below the headings that hold something of a record."""
        headings = self._cells(next(row for row in self.sheet.rows if row.number == self.heading_row))
        for row in self.sheet.rows:
            cells = self._cells(row)
            held = any(said(cell) for cell in cells.values())
            if row.number > self.heading_row and held and not row.band and cells != headings:
                strange = {name: cell for place, name in self.strange.items() if (cell := _at(row, place)) is not None}
                yield Line(row.number, cells, strange, self._unvalued(row))

    def _cells(self, row: Row) -> dict[str, Cell]:
        return {key: _at(row, place) for key, place in self.columns.items()}

    def _unvalued(self, row: Row) -> frozenset[str]:
        return frozenset(key for key, place in self.columns.items() if (row.number, place) in self.sheet.unvalued)


def locate(returned: ReturnedBook, described: Described) -> Located | None:
    """Where a sheet of the workbook stands now; None where it is gone."""
    spots = {key: spot for (collection, key), spot in returned.spots.items() if collection == described.collection}
    headings = {column.key: even_heading(column.heading) for column in described.columns}
    named = Counter(spot.sheet for spot in spots.values())
    sheets = sorted(returned.book.sheets, key=lambda each: (-named[each.name], each.name != described.name))
    for sheet in sheets:
        row = _heading_row(sheet, spots, headings)
        if row is not None:
            here = (sheet.name, row.number)
            named_here = {key: spot.column for key, spot in spots.items() if (spot.sheet, spot.row) == here}
            return _located(sheet, row, _columns(row, named_here, headings), described)
    return None


def even_heading(heading: str) -> str:
    """A heading as it is compared."""
    return " ".join(said(heading).split())


def _located(sheet: Sheet, row: Row, columns: Mapping[str, int], described: Described) -> Located:
    taken = set(columns.values())
    others = {place: even_heading(cell) for place, cell in enumerate(row.cells) if isinstance(cell, str)}
    lost = tuple(column.heading for column in described.columns if column.key not in columns)
    unclear = {even_heading(heading) for heading in lost}
    strange = {place: name for place, name in others.items() if name and place not in taken and name not in unclear}
    return Located(sheet, row.number, columns, strange, lost)


def _heading_row(sheet: Sheet, spots: Mapping[str, Spot], headings: Mapping[str, str]) -> Row | None:
    """The row that the names point to, or the one with the most headings; None where hardly any is found."""
    rows = {row.number: row for row in sheet.rows}
    named = Counter(spot.row for spot in spots.values() if spot.sheet == sheet.name)
    for number, count in named.most_common(1):
        if number in rows and count * 2 > len(headings) and _held(rows[number], spots) * 2 > count:
            return rows[number]
    best = max(sheet.rows[:_DEEPEST], key=lambda row: len(_by_text(row, headings)), default=None)
    return best if best and len(_by_text(best, headings)) * 2 > len(headings) else None


def _held(row: Row, spots: Mapping[str, Spot]) -> int:
    return sum(said(_at(row, spot.column)) != "" for spot in spots.values())


def _by_text(row: Row, headings: Mapping[str, str]) -> dict[str, int]:
    """Columns by their headings as they were exported; headings that two columns share tell nothing."""
    counts = Counter(headings.values())
    cells = reversed(list(enumerate(row.cells)))
    places = {even_heading(cell): place for place, cell in cells if isinstance(cell, str)}
    return {key: places[name] for key, name in headings.items() if name in places and counts[name] == 1}


def _columns(row: Row, named: Mapping[str, int], headings: Mapping[str, str]) -> dict[str, int]:
    """The columns by key: as the names say, or by headings where a program moved columns without their names."""
    by_text = _by_text(row, headings)
    shown = {key: even_heading(said(_at(row, place))) for key, place in named.items()}
    right = sum(shown[key] == headings.get(key) for key in named)
    blank = any(not name for name in shown.values())
    if len(by_text) > right and (blank or len(by_text) > right + 1):
        return by_text
    found = {key: place for key, place in named.items() if key in headings}
    taken = set(found.values())
    return found | {key: place for key, place in by_text.items() if key not in found and place not in taken}


def _at(row: Row, place: int) -> Cell:
    return row.cells[place] if place < len(row.cells) else None
