"""Drafts: what the rows of a file say of records, before they are matched with those of a workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from kit.domain.problems import Place, Problem
from kit.storage.headings import Table


@dataclass(frozen=True, slots=True)
class Draft:
    """What a file says of one record: only the fields it fills, names in place of ids, and the rows that say it."""

    collection: str
    values: Mapping[str, Any]
    place: Place
    id: str = ""
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """Where the rows of a file went: `total` is the sum of all others."""

    total: int = 0
    taken: int = 0
    joined: int = 0
    refused: int = 0
    blank: int = 0
    headings: int = 0

    def __add__(self, other: "Rows") -> "Rows":
        return Rows(
            self.total + other.total,
            self.taken + other.taken,
            self.joined + other.joined,
            self.refused + other.refused,
            self.blank + other.blank,
            self.headings + other.headings,
        )

    @property
    def complete(self) -> bool:
        """Whether every row is accounted for."""
        return self.total == self.taken + self.joined + self.refused + self.blank + self.headings


@dataclass(frozen=True, slots=True)
class Drafts:
    """Everything that one file, or one sheet of it, gave."""

    drafts: tuple[Draft, ...] = ()
    tables: tuple[Table, ...] = ()
    guessed: tuple[Problem, ...] = ()
    refused: tuple[Problem, ...] = ()
    rows: Rows = field(default_factory=Rows)

    def __add__(self, other: "Drafts") -> "Drafts":
        return Drafts(
            self.drafts + other.drafts,
            self.tables + other.tables,
            self.guessed + other.guessed,
            self.refused + other.refused,
            self.rows + other.rows,
        )


def filled(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The values that say something."""
    return MappingProxyType({name: value for name, value in values.items() if value not in ("", None, ())})


def with_values(draft: Draft, **values: Any) -> Draft:
    """The draft with some values put in or replaced; empty ones are left out."""
    return replace(draft, values=filled({**draft.values, **values}))
