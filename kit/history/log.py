"""The log: a set of changes that knows what each had seen, which are taken back, and who wrote each field last."""

from bisect import insort
from collections.abc import Iterable, Iterator
from typing import Any

from kit.history.ancestry import Ancestry
from kit.history.changes import Change, RecordKey
from kit.history.fields import Field, Fields, Mentions


class Log:
    """The changes of a workspace in the order of replay; adding one twice is the same as adding it once."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._by_id: dict[str, Change] = {}
        self._forget()
        self.add_all(changes)

    def _forget(self) -> None:
        """Empty all that follows from the changes."""
        self._order: list[tuple[int, str]] = []
        self._seen: set[str] = set()
        self._heads: set[str] = set()
        self._ancestry = Ancestry()
        self._last_of: dict[str, tuple[int, str]] = {}
        self._fields = Fields(self._by_id, self.has_seen)
        self._mentions = Mentions()
        self._undone_by: dict[str, list[str]] = {}
        self._retracted: set[str] = set()
        self.worked_out: dict[str, Any] = {}

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
        self.add_all((change,))

    def add_all(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        """Take changes in; the result are those that were new, in the order of replay."""
        new = {change.id: change for change in changes if change.id not in self._by_id}
        added = tuple(sorted(new.values(), key=lambda each: each.order))
        late = any(self._is_late(change) for change in added)
        self._by_id.update(new)
        if late:
            self._forget()
        following = sorted(self._by_id.values(), key=lambda each: each.order) if late else added
        for change in following:
            self._follow(change)
        self._retract([change for change in following if change.undoes])
        self.worked_out.clear()
        return added

    def _is_late(self, change: Change) -> bool:
        """Whether others came before it that must come after it."""
        if change.id in self._seen or change.id in self._undone_by:
            return True
        return self._last_of.get(change.device, change.order) > change.order

    def _follow(self, change: Change) -> None:
        insort(self._order, change.order)
        self._last_of[change.device] = change.order
        self._seen.update(change.seen)
        self._heads.difference_update(change.seen)
        if change.id not in self._seen:
            self._heads.add(change.id)
        self._ancestry.add(change)
        self._fields.add(change)
        self._mentions.add(change)
        # Who takes back what is newer, or itself, takes nothing back.
        if change.undoes and self._is_older(change.undoes, change):
            self._undone_by.setdefault(change.undoes, []).append(change.id)

    def _is_older(self, id: str, change: Change) -> bool:
        return id not in self._by_id or self._by_id[id].order < change.order

    def _retract(self, undos: list[Change]) -> None:
        """Work out anew which changes count, from the newest to the oldest: what was taken back takes nothing back."""
        left = {undo.undoes for undo in undos if undo.undoes in self._undone_by}
        queue = sorted(self._by_id[id].order for id in left if id in self._by_id)
        touched: set[Field] = set()
        while queue:
            _, id = queue.pop()
            counts = all(each in self._retracted for each in self._undone_by[id])
            if counts == (id not in self._retracted):
                continue
            (self._retracted.discard if counts else self._retracted.add)(id)
            change = self._by_id[id]
            touched.update((record, name) for record, values in change.sets.items() for name in values)
            if change.undoes in self._by_id and change.undoes in self._undone_by:
                insort(queue, self._by_id[change.undoes].order)
        for field in touched:
            self._fields.find_tips(field, self._retracted)

    @property
    def heads(self) -> tuple[str, ...]:
        """Ids of the newest changes: those that no other change has seen."""
        return tuple(sorted(self._heads))

    @property
    def clock(self) -> int:
        """The highest clock in the log; 0 when it is empty."""
        return self._order[-1][0] if self._order else 0

    @property
    def root(self) -> str:
        """The id of the first change, which all copies of one workspace have in common; empty for an empty log."""
        return self._order[0][1] if self._order else ""

    @property
    def missing(self) -> frozenset[str]:
        """Ids of changes that others had seen but that are not here."""
        return frozenset(self._seen - self._by_id.keys())

    def until(self, heads: Iterable[str]) -> "Log":
        """The log of these changes and of all that they had seen."""
        wanted: set[str] = set()
        left = [id for id in heads if id in self._by_id]
        while left:
            id = left.pop()
            if id not in wanted:
                wanted.add(id)
                left.extend(each for each in self._by_id[id].seen if each in self._by_id)
        return Log(self._by_id[id] for id in wanted)

    def has_seen(self, id: str, other: str) -> bool:
        """Whether the author of the change `id` knew the change `other`."""
        return self._ancestry.has_seen(id, other)

    def effective(self, id: str) -> bool:
        """Whether a change counts: nobody took it back, or taking it back was taken back in turn."""
        return id not in self._retracted

    def undone_by(self, id: str) -> tuple[Change, ...]:
        """The changes that take this one back and count themselves."""
        return tuple(self._by_id[each] for each in self._undone_by.get(id, ()) if self.effective(each))

    @property
    def records(self) -> tuple[RecordKey, ...]:
        """All records that any change has written, in the order of their first writing."""
        return self.in_order(self._fields.firsts)

    def in_order(self, records: Iterable[RecordKey]) -> tuple[RecordKey, ...]:
        """These records in the order of their first writing."""
        return tuple(sorted(records, key=self._fields.firsts.__getitem__))

    def fields(self, record: RecordKey) -> tuple[str, ...]:
        """The fields of a record that any change has written."""
        return self._fields.names(record)

    def tips(self, record: RecordKey, name: str) -> tuple[Change, ...]:
        """The effective changes of a field that no other effective change of it had seen; the last one is shown."""
        ids = self._fields.tips(record, name)
        if len(ids) == 1:
            return (self._by_id[ids[0]],)
        return tuple(sorted((self._by_id[id] for id in ids), key=lambda each: each.order))

    def writers(self, record: RecordKey, name: str) -> tuple[Change, ...]:
        """All changes that wrote a field, in the order of replay, also those that were taken back."""
        return tuple(self._by_id[id] for id in self._fields.writers(record, name))

    def mentions(self, id: str) -> tuple[Field, ...]:
        """The fields that any change has set to this id, or to a list with it."""
        return self._mentions.of(id)

    @property
    def contested(self) -> frozenset[Field]:
        """The fields with more than one tip."""
        return frozenset(self._fields.contested)

    @property
    def absent(self) -> frozenset[RecordKey]:
        """The records that no effective change says are there."""
        return frozenset(self._fields.absent)

    def before(self, record: RecordKey, name: str, change: Change) -> tuple[bool, Any]:
        """Whether the field was set by anyone before this change, and to what."""
        earlier = [each for each in self.writers(record, name) if each.order < change.order and self.effective(each.id)]
        return (True, earlier[-1].sets[record][name]) if earlier else (False, None)
