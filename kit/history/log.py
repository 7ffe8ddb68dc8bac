"""The log: a set of changes that knows its newest ones, and what was written to each field in turn."""

from bisect import insort
from collections.abc import Iterable, Iterator
from typing import Any

from kit.history.changes import Change, RecordKey


class Log:
    """The changes of a workspace in the order of replay; adding one twice is the same as adding it once."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._by_id: dict[str, Change] = {}
        self._order: list[tuple[int, str]] = []
        self._seen: set[str] = set()
        self._heads: set[str] = set()
        self._written: dict[tuple[RecordKey, str], list[tuple[int, str]]] = {}
        for change in sorted(changes, key=lambda each: each.order):
            self.add(change)

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Change]:
        return (self._by_id[id] for _, id in self._order)

    def __contains__(self, id: str) -> bool:
        return id in self._by_id

    def __getitem__(self, id: str) -> Change:
        return self._by_id[id]

    def add(self, change: Change) -> None:
        """Take a change in, in whatever order changes arrive."""
        if change.id in self._by_id:
            return
        self._by_id[change.id] = change
        insort(self._order, change.order)
        self._seen.update(change.seen)
        self._heads.difference_update(change.seen)
        if change.id not in self._seen:
            self._heads.add(change.id)
        for record, values in change.sets.items():
            for name in values:
                insort(self._written.setdefault((record, name), []), change.order)

    @property
    def heads(self) -> tuple[str, ...]:
        """Ids of the newest changes: those that no other change has seen."""
        return tuple(sorted(self._heads))

    @property
    def clock(self) -> int:
        """The highest clock in the log; 0 when it is empty."""
        return self._order[-1][0] if self._order else 0

    def stands(self, record: RecordKey, name: str, change: Change) -> bool:
        """Whether the field still shows this change: whatever came later was taken back again."""
        later = [each for each in self._writers(record, name) if each.order > change.order]
        ids, gone = {each.id for each in later}, set()
        for each in reversed(later):
            if each.id in gone:
                continue
            if each.undoes not in ids:
                return False
            gone.add(each.undoes)
        return True

    def before(self, record: RecordKey, name: str, change: Change) -> tuple[bool, Any]:
        """Whether the field was set by anyone before this change, and to what."""
        earlier = [each for each in self._writers(record, name) if each.order < change.order]
        return (True, earlier[-1].sets[record][name]) if earlier else (False, None)

    def _writers(self, record: RecordKey, name: str) -> list[Change]:
        return [self._by_id[id] for _, id in self._written.get((record, name), [])]
