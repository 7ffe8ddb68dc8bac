"""Taking changes back: undo and redo are changes like all others."""

from collections.abc import Iterator, Mapping
from typing import Any

from kit.domain.workspace import COLLECTIONS, SINGLES
from kit.history.changes import EXISTS, Change, RecordKey, Sets
from kit.history.log import Log


def take_back(log: Log, change: Change) -> Sets:
    """The fields to set so that each field of `change` has the value it had before, where no later edit stands."""
    sets: dict[RecordKey, Mapping[str, Any]] = {}
    for record, values in change.sets.items():
        restored = dict(_restored(log, record, values, change))
        if restored:
            sets[record] = restored
    return sets


def _restored(log: Log, record: RecordKey, values: Mapping[str, Any], change: Change) -> Iterator[tuple[str, Any]]:
    """Fields with their earlier values; a record that was not there before only ceases to be there."""
    ceases = EXISTS in values and log.before(record, EXISTS, change) == (False, None)
    for name in (EXISTS,) if ceases else values:
        if log.stands(record, name, change):
            known, value = log.before(record, name, change)
            yield name, value if known else _default(record, name)


def _default(record: RecordKey, name: str) -> Any:
    if name == EXISTS:
        return False
    made = SINGLES.get(record.collection)
    empty = made() if made else COLLECTIONS[record.collection](id=record.id)
    return getattr(empty, name)


def undoable(log: Log, device: str) -> Change | None:
    """The newest change of this device that stands and is not itself an undo; None when there is none."""
    return _stacks(log, device)[0]


def redoable(log: Log, device: str) -> Change | None:
    """The undo of this device that can be taken back now; None after a new edit or when there is none."""
    return _stacks(log, device)[1]


def _stacks(log: Log, device: str) -> tuple[Change | None, Change | None]:
    done: list[Change] = []
    undone: list[Change] = []
    for change in log:
        if change.device != device:
            continue
        if not change.undoes:
            done.append(change)
            undone.clear()
        elif undone and undone[-1].id == change.undoes:
            undone.pop()
            done.append(change)
        elif done:
            done.pop()
            undone.append(change)
    return (done[-1] if done else None, undone[-1] if undone else None)
