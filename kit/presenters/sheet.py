"""A workbook as a description: sheets with columns and rows, and a chart of months; a writer makes the file."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias


class CellKind(StrEnum):
    """What the cells of a column hold; a `choice` is one of a list of words, an `id` is not meant to be changed."""

    TEXT = "text"
    ID = "id"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of the kit's own, never a person's text, with the value that it has on the day of writing."""

    text: str
    value: str | int


Value: TypeAlias = str | int | float | datetime.date | Formula | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `width` counts characters, `choices` are the words of a list, `meaning` explains it in a sentence.

    A `first` column stays in sight while the sheet is moved sideways; one that does not `wrap` shows one line only.
    `key` is the field that the column holds, by which it is known again when the file comes back.
    """

    heading: str
    width: float
    kind: CellKind = CellKind.TEXT
    choices: tuple[str, ...] = ()
    meaning: str = ""
    first: bool = False
    wrap: bool = True
    key: str = ""


@dataclass(frozen=True, slots=True)
class MonthChart:
    """A chart of months to the right of a column, drawn by rules over the dates, so that it follows them.

    The numbers are places of columns, from 0. `months` are first days of months; where `moving` is true the first
    one follows the earliest date of the sheet. `marks` names the sheet and the column whose dates get a diamond.
    """

    after: int
    months: tuple[datetime.date, ...]
    group: int
    title: int
    owner: int
    start: int
    end: int
    status: int
    done: str
    in_work: str
    needs_update: str
    late: str
    marks_sheet: str
    marks_column: int
    marks_title: str
    marks: tuple[str, ...]
    moving: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; without a title its headings stand in the first row.

    `spare` rows are ready to be filled by hand. `printed` is how many columns go on paper, 0 for all; a chart goes
    with those before it. `collection` is that of the records in its rows, where the file may come back as an update.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    title: str = ""
    subtitle: str = ""
    spare: int = 0
    chart: MonthChart | None = None
    filters: bool = True
    printed: int = 0
    collection: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook; `choices_name` is the name of the sheet that lists the words to choose from.

    `origin` are the properties that tell the state it was made from; a blank has none.
    """

    title: str
    language: str
    direction: str
    sheets: tuple[Sheet, ...]
    choices_name: str
    page_words: str
    choice_warning: str
    origin: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
