"""A table of records as it is shown: columns, rows with cells of sign and text, and the order of the rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class RowState(StrEnum):
    """What a row says about its record, by a bar, a sign and its type; words say it too."""

    REST = "rest"
    NEW = "new"
    INCOMPLETE = "incomplete"
    CONFLICT = "conflict"
    PROTECTED = "protected"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `narrow` says where it goes on a phone.

    That is the `first` line, the `end` of the first, the `second` line, or nowhere for a column of `wide` pages only.
    Cells with `names` may hold a word of any length; so may those of the first line.
    """

    key: str
    title: str
    number: bool = False
    sortable: bool = True
    narrow: str = "second"
    names: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: a stance (`shape`, as in `kit.presenters.actors.stance`) or a `sign`, then text.

    `tone` is empty, `soft`, `attn`, `bad` or `done`; `rank` is what the column is sorted by, the text where it is None.
    """

    text: str
    sign: str = ""
    shape: str = ""
    tone: str = ""
    rank: float | str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A record's row: a cell for each column; `says` tells the state in words, for those who do not see it."""

    id: str
    cells: tuple[Cell, ...]
    state: RowState = RowState.REST
    says: str = ""


@dataclass(frozen=True, slots=True)
class TableDescription:
    """A whole table; `empty` is the sentence shown in place of rows when there are none."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Sorting:
    """By which column a table is sorted; no column leaves the rows in the order of their making."""

    column: str = ""
    down: bool = False

    def pressed(self, column: str) -> "Sorting":
        """The sorting after the heading of a column was pressed: up, then down, then as made."""
        if column != self.column:
            return Sorting(column)
        return Sorting() if self.down else Sorting(column, down=True)


def order(table: TableDescription, sorting: Sorting) -> tuple[str, ...]:
    """Ids of the rows as sorted; equal rows stay in their order and rows without text come last either way."""
    places: Mapping[str, int] = {column.key: place for place, column in enumerate(table.columns)}
    if sorting.column not in places:
        return tuple(row.id for row in table.rows)
    place = places[sorting.column]
    filled = [row for row in table.rows if _rank(row.cells[place]) is not None]
    without = [row.id for row in table.rows if _rank(row.cells[place]) is None]
    ranked = sorted(filled, key=lambda row: _comparable(row.cells[place]), reverse=sorting.down)
    return (*(row.id for row in ranked), *without)


def _rank(cell: Cell) -> float | str | None:
    return cell.rank if cell.rank is not None else cell.text.casefold() or None


def _comparable(cell: Cell) -> tuple[bool, float, str]:
    rank = _rank(cell)
    return (True, 0.0, rank) if isinstance(rank, str) else (False, float(rank or 0), "")
