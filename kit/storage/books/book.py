"""A book: what a spreadsheet or a text table holds, whatever its format."""

import datetime
from dataclasses import dataclass
from typing import TypeAlias

from kit.domain.problems import Problem

Cell: TypeAlias = str | int | float | bool | datetime.date | None
"""One value of a sheet; a moment of a day stays a `datetime`, an error of a formula is its text such as `#REF!`."""

MAX_ROWS = 100_000
"""Rows of a file that hold something."""
MAX_CELLS = 300_000
"""Cells of a file, blank ones between others counted."""


def column_letters(index: int) -> str:
    """The letters by which spreadsheet programs name a column, counted from 0."""
    before, last = divmod(index, 26)
    return (column_letters(before - 1) if before else "") + chr(ord("A") + last)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet; `number` counts from 1 as the spreadsheet program shows it.

    `band` tells that one merged cell spans the row from side to side, as titles and names of groups do.
    """

    number: int
    cells: tuple[Cell, ...]
    band: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its rows that hold something, with merged cells filled.

    `hidden` sheets were put out of sight by whoever made the file. `unvalued` are cells, by row number and column from
    0, whose formula was saved without its value. `holds` is `actor` or `tie` where the form of the file says what the
    rows are; its first row then holds the headings. `above` is the number of rows of the file's sheet before this one,
    where it is a part of it.
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    unvalued: frozenset[tuple[int, int]] = frozenset()
    holds: str = ""
    above: int = 0

    @property
    def height(self) -> int:
        """How many rows it has up to the last one that holds something."""
        return self.rows[-1].number - self.above if self.rows else 0


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets of one file and what had to be guessed to read them; a refused file has no sheets."""

    file: str
    sheets: tuple[Sheet, ...] = ()
    guessed: tuple[Problem, ...] = ()
    refused: tuple[Problem, ...] = ()
