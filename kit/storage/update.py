"""What a workbook that came back would change, difference by difference, before a person takes it."""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from kit.domain.problems import Place, Problem
from kit.domain.workspace import Workspace
from kit.storage.books.origin import Origin

Shown: TypeAlias = str | int | float | datetime.date | None
"""A value as it stands in a cell."""


class Sort(StrEnum):
    """What became of a record in the file; `moved` are days, stages and ends of ties."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


class Answer(StrEnum):
    """How a date that could be read two ways is to be read."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    LEAVE_OUT = "leave-out"


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of one record, or a whole record that is new or gone (`field` is empty then).

    `value` is what the field is to become, for a new record the record; `name` is what the record is called.
    `contested` tells that the field was changed here meanwhile too, so that taking it makes a conflict. `heading` is
    that of its column in the file.
    """

    sort: Sort
    collection: str
    id: str
    field: str
    name: str
    before: Shown
    after: Shown
    value: Any
    place: Place
    contested: bool = False
    heading: str = ""

    @property
    def key(self) -> str:
        """A name for the difference within its update."""
        return f"{self.collection}/{self.id}/{self.field}"


@dataclass(frozen=True, slots=True)
class Question:
    """A date that could be read two ways; a person says which of the two is meant."""

    collection: str
    name: str
    field: str
    text: str
    day_first: datetime.date
    month_first: datetime.date
    place: Place

    @property
    def key(self) -> str:
        """A name for the question within its file."""
        return f"{self.place.sheet}/{self.place.row}/{self.field}"


@dataclass(frozen=True, slots=True)
class Update:
    """The differences of a workbook from the state `base` that it was made from, whose newest changes are `heads`.

    `known` is false where this desk does not know that state; the file is then compared with the present one, which
    `guess` says. `own` is false where the file is of another workspace. `already` counts what stands here as it does
    in the file.
    """

    file: str
    origin: Origin
    base: Workspace
    heads: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    questions: tuple[Question, ...] = ()
    guessed: tuple[Problem, ...] = ()
    refused: tuple[Problem, ...] = ()
    known: bool = True
    own: bool = True
    guess: bool = False
    already: int = 0

    def of(self, sort: Sort) -> tuple[Difference, ...]:
        """The differences of one sort."""
        return tuple(each for each in self.differences if each.sort is sort)

    @property
    def contested(self) -> int:
        """How many differences conflict with what was changed here meanwhile."""
        return sum(each.contested for each in self.differences)
