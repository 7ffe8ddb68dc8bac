"""Looks up records by the words that people use for them in other rows: an ID, a name, a short name, a title."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kit.domain.actors import Actor
from kit.storage.folding import fold_name

OWN_ID = "ID"
"""The column in which an actor keeps the ID that others gave it."""


@dataclass(slots=True)
class Directory:
    """Words to ids; words entered first win, and those that stand for several records are remembered."""

    _ids: dict[str, str] = field(default_factory=dict)
    _shared: set[str] = field(default_factory=set)

    def enter(self, id: str, *words: str) -> None:
        """Enter a record under all its words."""
        for word in filter(None, map(fold_name, words)):
            if self._ids.setdefault(word, id) != id:
                self._shared.add(word)

    def find(self, word: str) -> str:
        """The id that a word stands for; empty if none."""
        return self._ids.get(fold_name(word), "")

    def is_shared(self, word: str) -> bool:
        """Whether a word stands for several records."""
        return fold_name(word) in self._shared


def directory_of(records: Iterable[Any], *fields: str) -> Directory:
    """A directory of records by their id and some of their fields."""
    made = Directory()
    for record in records:
        made.enter(record.id, record.id, *(getattr(record, name) for name in fields))
    return made


def directory_of_own_ids(actors: Iterable[Actor]) -> Directory:
    """A directory of actors by the IDs that they had in the files they came from."""
    made = Directory()
    for actor in actors:
        made.enter(actor.id, dict(actor.extra).get(OWN_ID, ""))
    return made
