"""The words by which rows speak of other rows: names and ids of those that are there and of those that are new."""

from collections.abc import Collection, Iterable
from typing import Any

from kit.imports.updates.cells import even
from kit.storage.folding import fold_name


class Names:
    """Words to the ids of all records that they stand for."""

    def __init__(self) -> None:
        self._ids: dict[str, dict[str, None]] = {}
        self._known: set[str] = set()

    def enter(self, id: str, *words: str) -> None:
        """Enter a record under its id and its words."""
        self._known.add(id)
        for word in filter(None, (fold_name(even(each)) for each in words)):
            self._ids.setdefault(word, {})[id] = None

    def enter_all(self, records: Iterable[Any], *fields: str) -> None:
        """Enter records under some of their fields."""
        for record in records:
            self.enter(record.id, *(getattr(record, name) for name in fields))

    def __contains__(self, id: str) -> bool:
        return id in self._known

    def find(self, word: str, likely: Collection[str] = ()) -> str | None:
        """The id that a word stands for; empty if none, None if several and not exactly one of them is likely."""
        if word in self._known:
            return word
        found = tuple(self._ids.get(fold_name(even(word)), ()))
        if len(found) > 1:
            preferred = [id for id in found if id in likely]
            return preferred[0] if len(preferred) == 1 else None
        return found[0] if found else ""
