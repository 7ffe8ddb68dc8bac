"""The fields that changes wrote: who wrote each of them, and whose word is the last."""

from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any, TypeAlias

from kit.history.changes import EXISTS, Change, RecordKey

Field: TypeAlias = tuple[RecordKey, str]
Order: TypeAlias = tuple[int, str]


class Fields:
    """For each field its writers and its tips: those of its changes that no other one of them had seen.

    `contested` are the fields with more than one tip, `absent` the records that no tip says are there. Both are kept up
    with each change, as every edit asks for them.
    """

    def __init__(self, changes: Mapping[str, Change], has_seen: Callable[[str, str], bool]) -> None:
        self._changes, self._has_seen = changes, has_seen
        self._written: dict[RecordKey, dict[str, tuple[Order, ...]]] = {}
        self._tips: dict[RecordKey, dict[str, tuple[str, ...]]] = {}
        self.firsts: dict[RecordKey, tuple[Order, int]] = {}
        self.contested: set[Field] = set()
        self.absent: set[RecordKey] = set()

    def add(self, change: Change) -> None:
        """Take in what a change wrote; those before it on its device, and all that it had seen, must be in already."""
        order = change.order
        only, alone = (order,), (change.id,)
        for place, (record, values) in enumerate(change.sets.items()):
            first = (order, place)
            self.firsts[record] = min(self.firsts.get(record, first), first)
            written, tips = self._written.setdefault(record, {}), self._tips.setdefault(record, {})
            for name in values:
                if name in written:
                    written[name] = _with(written[name], order)
                    left = tuple(id for id in tips[name] if not self._has_seen(change.id, id))
                    self._set_tips(record, name, (*left, change.id))
                else:
                    written[name], tips[name] = only, alone
            if EXISTS in values:
                self._note_absence(record)

    def find_tips(self, field: Field, retracted: Container[str]) -> None:
        """Work out the tips of a field anew, of the changes that were not taken back."""
        record, name = field
        tips: list[str] = []
        for _, id in reversed(self._written[record][name]):
            if id not in retracted and not any(self._has_seen(tip, id) for tip in tips):
                tips.append(id)
        self._set_tips(record, name, tuple(reversed(tips)))
        if name == EXISTS:
            self._note_absence(record)

    def _set_tips(self, record: RecordKey, name: str, tips: tuple[str, ...]) -> None:
        self._tips[record][name] = tips
        (self.contested.add if len(tips) > 1 else self.contested.discard)((record, name))

    def _note_absence(self, record: RecordKey) -> None:
        there = any(self._changes[id].sets[record][EXISTS] for id in self._tips[record][EXISTS])
        (self.absent.discard if there else self.absent.add)(record)

    def names(self, record: RecordKey) -> tuple[str, ...]:
        """The fields of a record that any change has written."""
        return tuple(self._written.get(record, ()))

    def tips(self, record: RecordKey, name: str) -> tuple[str, ...]:
        """Ids of the tips of a field."""
        return self._tips[record].get(name, ()) if record in self._tips else ()

    def writers(self, record: RecordKey, name: str) -> tuple[str, ...]:
        """Ids of all changes that wrote a field, in the order of replay."""
        return tuple(id for _, id in self._written.get(record, {}).get(name, ()))


class Mentions:
    """The fields that were ever set to an id; worked out when somebody asks, as that is only where a record went."""

    def __init__(self) -> None:
        self._fields: dict[str, list[Field]] = {}
        self._waiting: list[Change] = []

    def add(self, change: Change) -> None:
        """Take in what a change wrote."""
        self._waiting.append(change)

    def of(self, id: str) -> tuple[Field, ...]:
        """The fields that any change has set to this id, or to a list with it."""
        for change in self._waiting:
            for record, values in change.sets.items():
                for name, value in values.items():
                    for each in _ids_in(value):
                        self._fields.setdefault(each, []).append((record, name))
        self._waiting.clear()
        return tuple(dict.fromkeys(self._fields.get(id, ())))


def _with(written: tuple[Order, ...], order: Order) -> tuple[Order, ...]:
    return (*written, order) if written[-1] < order else tuple(sorted((*written, order)))


def _ids_in(value: Any) -> Iterator[str]:
    """Strings that may name another record: ids are short and have no space."""
    values = value if isinstance(value, tuple) else (value,)
    for each in values:
        if type(each) is str and 0 < len(each) <= 40 and not each[0].isspace() and " " not in each:
            yield each
