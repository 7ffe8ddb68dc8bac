"""Conflicts: what was changed apart in two ways, with all values kept until a person settles it."""

from dataclasses import dataclass
from typing import Any

from kit.domain.workspace import COLLECTIONS
from kit.history.changes import EXISTS, Change, RecordKey
from kit.history.log import Log
from kit.history.standing import QUIET, apart, base_of, removals, standing, values_of, work_beside_removal
from kit.history.texts import Passage, passages


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values in conflict and the newest change that brought it."""

    change: Change
    value: Any


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that was set differently by people who had not seen each other's change.

    `sides` are in the order of replay; `value` is what is shown until it is settled: the last side, for texts the last
    wording of each passage that clashes. `field` is `EXISTS` where one side removed the record (False) that the other
    worked on (True). `passages` are there for two texts of several paragraphs.
    """

    record: RecordKey
    field: str
    sides: tuple[Side, ...]
    value: Any
    base: Any
    passages: tuple[Passage, ...] = ()

    @property
    def key(self) -> str:
        """A name that stays the same while the conflict is open."""
        return f"{self.record.collection}/{self.record.id}/{self.field}"

    @property
    def shown(self) -> int:
        """The index of the side whose value, or whose wording of the passages that clash, is shown."""
        values = [side.value for side in self.sides]
        return values.index(self.value) if self.value in values else len(values) - 1


def conflicts_of(log: Log) -> tuple[Conflict, ...]:
    """All open conflicts, in the order in which their records were made."""
    contested: dict[RecordKey, list[str]] = {}
    for record, name in log.contested:
        if name != EXISTS and (record.collection, name) not in QUIET:
            contested.setdefault(record, []).append(name)
    absent = set(log.absent)
    found: list[Conflict] = []
    for record in log.in_order(contested.keys() | absent | _doubtful(log)):
        removal = _removal(log, record)
        found += [removal] if removal else []
        if removal or record not in absent:
            found += filter(None, (_field(log, record, name) for name in sorted(contested.get(record, ()))))
    return tuple(found)


def _doubtful(log: Log) -> set[RecordKey]:
    """Records that one side says are there and the other that they are not."""
    return {record for record, name in log.contested if name == EXISTS}


def _field(log: Log, record: RecordKey, name: str) -> Conflict | None:
    tips = log.tips(record, name)
    sides = tuple(Side(tip, tip.sets[record][name]) for tip in apart(record, name, tips))
    if len(sides) < 2:
        return None
    base = base_of(log, record, name, tips)
    _, value = standing(log, record, name)
    found = _passages(base, sides)
    if found and not any(each.ways for each in found):
        return None
    return Conflict(record, name, sides, value, base, found)


def _passages(base: Any, sides: tuple[Side, ...]) -> tuple[Passage, ...]:
    """Passages of two texts; more than two are settled whole, but only if they clash."""
    texts = [side.value for side in sides]
    if not all(isinstance(text, str) for text in (base, *texts)) or not any("\n" in text for text in texts):
        return ()
    if len(texts) == 2:
        return passages(base, *texts)
    agreed = _merged_without_clash(base, texts)
    return (Passage(agreed),) if agreed is not None else ()


def _merged_without_clash(base: str, texts: list[str]) -> str | None:
    merged = texts[0]
    for text in texts[1:]:
        found = passages(base, merged, text)
        if any(each.ways for each in found):
            return None
        merged = "".join(each.text for each in found)[:-1]
    return merged


def _removal(log: Log, record: RecordKey) -> Conflict | None:
    """The conflict about a record that one side removed and another kept or worked on, where there is one."""
    if record.collection not in COLLECTIONS:
        return None
    gone = removals(log, record)
    if not gone:
        return None
    kept = [tip for tip in log.tips(record, EXISTS) if tip.sets[record][EXISTS]]
    beside = sorted([*kept, *work_beside_removal(log, record)], key=lambda each: each.order)
    if not beside:
        return None
    sides = sorted((Side(gone[-1], False), Side(beside[-1], True)), key=lambda side: side.change.order)
    return Conflict(record, EXISTS, tuple(sides), True, values_of(log, record))
