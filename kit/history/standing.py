"""What stands in a log: for each field the value that is shown, and which records are there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any

from kit.domain.scores import Scale
from kit.domain.workspace import COLLECTIONS, SINGLES
from kit.history.changes import EXISTS, Change, RecordKey, Sets
from kit.history.log import Log
from kit.history.texts import merged_text

_DRAWN = ("actors", "position")


def _first(values: Sequence[Any]) -> Any:
    return values[0]


def _last(values: Sequence[Any]) -> Any:
    return values[-1]


def _newest(values: Sequence[Any]) -> Any:
    return max(filter(None, values), default=None)


QUIET: Mapping[tuple[str, str], Callable[[Sequence[Any]], Any]] = MappingProxyType(
    {_DRAWN: _last, ("scores", "scorer"): _first, ("scores", "day"): _newest}
    | {("scores", scale.day_field): _newest for scale in Scale}
)
"""Fields without conflicts, and which value counts of those in the order of replay.

Where an actor is drawn is nobody's claim. A scorer is one person however the name is spelt, and scored last on the
newest of the days.
"""


def standing(log: Log, record: RecordKey, name: str) -> tuple[bool, Any]:
    """Whether any effective change set the field, and the value that is shown."""
    tips = counting(log, record, name)
    if not tips:
        return False, None
    if len(tips) == 1:
        return True, tips[0].sets[record][name]
    chosen = QUIET.get((record.collection, name))
    if chosen:
        return True, chosen([tip.sets[record][name] for tip in tips])
    values = [tip.sets[record][name] for tip in apart(record, name, tips)]
    # A word of a choice, such as a level, is no text that grows by paragraphs.
    if len(values) > 1 and all(type(value) is str for value in values):
        return True, merged_text(base_of(log, record, name, tips), values)
    return True, values[-1]


def counting(log: Log, record: RecordKey, name: str) -> tuple[Change, ...]:
    """The tips of a field without those that are put off; where all of them are, the change before them."""
    tips = log.tips(record, name)
    left = tuple(tip for tip in tips if not put_off(log, tip, record, name))
    return left or tuple(change for change in (before_removal(log, tip, record, name) for tip in tips[-1:]) if change)


def before_removal(log: Log, removal: Change, record: RecordKey, name: str) -> Change | None:
    """The change that a removal found in a field."""
    for change in reversed(log.writers(record, name)):
        if log.effective(change.id) and log.has_seen(removal.id, change.id):
            return change
    return None


def put_off(log: Log, change: Change, record: RecordKey, name: str) -> bool:
    """Whether what a removal did to another record waits with it.

    Who removes an actor takes its ties and all mention of it away too. While it is open whether the actor goes, they
    stay as well.
    """
    waiting = waiting_removals(log, change) - {record}
    if not waiting:
        return False
    names = log.fields(record) if name == EXISTS else (name,)
    found = (before_removal(log, change, record, each) for each in names if each != EXISTS)
    return any(
        _points(each, record, field, other.id)
        for each, field in zip(found, (each for each in names if each != EXISTS), strict=True)
        if each is not None
        for other in waiting
    )


def waiting_removals(log: Log, change: Change) -> frozenset[RecordKey]:
    """The records that a change removed, and that stay until somebody settles whether they go."""
    known: dict[str, frozenset[RecordKey]] = log.worked_out
    if change.id not in known:
        removed = [record for record, values in change.sets.items() if values.get(EXISTS) is False]
        known[change.id] = frozenset(record for record in removed if _is_open(log, record, change))
    return known[change.id]


def _is_open(log: Log, record: RecordKey, removal: Change) -> bool:
    tips = log.tips(record, EXISTS)
    if all(tip.id != removal.id for tip in tips):
        return False
    return any(tip.sets[record][EXISTS] for tip in tips) or any(True for _ in work_beside_removal(log, record))


def put_off_with(log: Log, record: RecordKey) -> Sets:
    """What waits with the removal of a record, as it is shown: to be set when the record is kept."""
    found: dict[RecordKey, dict[str, Any]] = {}
    for removal in removals(log, record):
        for other, values in removal.sets.items():
            for name in values if other != record else ():
                if removal in log.tips(other, name) and put_off(log, removal, other, name):
                    found.setdefault(other, {})[name] = name == EXISTS or standing(log, other, name)[1]
    return found


def apart(record: RecordKey, name: str, tips: tuple[Change, ...]) -> tuple[Change, ...]:
    """Of the changes that set the field to one value the last one, in the order of replay."""
    last: dict[Any, Change] = {}
    for tip in tips:
        # True is no 1, and 0.0 no -0.0.
        value = tip.sets[record][name]
        key = type(value), repr(value) if isinstance(value, float) else value
        last.pop(key, None)
        last[key] = tip
    return tuple(last.values())


def base_of(log: Log, record: RecordKey, name: str, tips: tuple[Change, ...]) -> Any:
    """The value that all these changes had before them; the empty one where nobody had set any."""
    for change in reversed(log.writers(record, name)):
        if log.effective(change.id) and all(log.has_seen(tip.id, change.id) for tip in tips):
            return change.sets[record][name]
    return empty_value(record, name)


def empty_value(record: RecordKey, name: str) -> Any:
    """The value of a field that nobody has set."""
    if name == EXISTS:
        return False
    return getattr(_empty(record.collection), name)


@cache
def _empty(collection: str) -> Any:
    single = SINGLES.get(collection)
    return single() if single else COLLECTIONS[collection](id="")


def values_of(log: Log, record: RecordKey) -> dict[str, Any]:
    """The values of a record that are shown, without those that nobody has set."""
    found = {name: standing(log, record, name) for name in log.fields(record) if name != EXISTS}
    values = {name: value for name, (known, value) in found.items() if known}
    if log.tips(record, EXISTS) or record.collection in SINGLES:
        return values
    return _values_of_the_making(log, record) | values


def _values_of_the_making(log: Log, record: RecordKey) -> dict[str, Any]:
    """What a record was made with, for one that stays although its making was taken back."""
    makings = log.writers(record, EXISTS)
    return {name: value for name, value in makings[0].sets[record].items() if name != EXISTS} if makings else {}


def exists(log: Log, record: RecordKey) -> bool:
    """Whether a record is there: also one that was removed while others worked on it, until that is settled."""
    tips = log.tips(record, EXISTS)
    if any(tip.sets[record][EXISTS] for tip in tips):
        return True
    if any(True for _ in work_beside_removal(log, record)):
        return True
    return any(put_off(log, tip, record, EXISTS) for tip in tips)


def removals(log: Log, record: RecordKey) -> tuple[Change, ...]:
    """The changes by which a record went: those that removed it, or that took back its making."""
    tips = log.tips(record, EXISTS)
    gone = tuple(tip for tip in tips if not tip.sets[record][EXISTS])
    if tips:
        return gone
    makings = [change for change in log.writers(record, EXISTS) if change.sets[record][EXISTS]]
    # Who kept a record that was there did not make it: taking that back removes nothing.
    firsts = [making for making in makings if not any(log.has_seen(making.id, each.id) for each in makings)]
    return tuple(undo for making in firsts for undo in log.undone_by(making.id))


def work_beside_removal(log: Log, record: RecordKey) -> Iterator[Change]:
    """Changes that wrote the record, or pointed other records to it, unseen by whoever removed it."""
    gone = removals(log, record)
    if gone:
        yield from _own_work(log, record, gone)
        yield from _pointing_work(log, record, gone)


def _own_work(log: Log, record: RecordKey, gone: tuple[Change, ...]) -> Iterator[Change]:
    for name in log.fields(record):
        if name != EXISTS and (record.collection, name) != _DRAWN:
            for change in log.writers(record, name):
                making = change.sets[record].get(EXISTS)
                if not making and log.effective(change.id) and not _seen_by(log, change, gone):
                    yield change


def _pointing_work(log: Log, record: RecordKey, gone: tuple[Change, ...]) -> Iterator[Change]:
    """Work that pointed other records here; who pointed to a record known to be gone did not work on it."""
    for other, name in log.mentions(record.id):
        if other == record:
            continue
        for change in log.writers(other, name):
            apart = not _seen_by(log, change, gone) and not any(log.has_seen(change.id, each.id) for each in gone)
            if apart and log.effective(change.id) and _points(change, other, name, record.id):
                yield change


def _seen_by(log: Log, change: Change, gone: tuple[Change, ...]) -> bool:
    return any(each.id == change.id or log.has_seen(each.id, change.id) for each in gone)


def _points(change: Change, record: RecordKey, name: str, id: str) -> bool:
    value = change.sets[record][name]
    return id in value if isinstance(value, tuple) else value == id
