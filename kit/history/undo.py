"""Taking changes back: undo and redo are changes like all others."""

from collections.abc import Mapping
from typing import Any

from kit.domain.workspace import COLLECTIONS, SINGLES
from kit.history.changes import EXISTS, Change, RecordKey, Sets
from kit.history.log import Log


def take_back(log: Log, change: Change) -> Sets:
    """The fields to set so that each field of `change` has the value it had before, where no later change set it."""
    sets: dict[RecordKey, Mapping[str, Any]] = {}
    for record, values in change.sets.items():
        restored = {
            name: _before(log, record, name, change) for name in values if log.writers(record, name)[-1] is change
        }
        if restored.get(EXISTS) is False:
            restored = {EXISTS: False}
        if restored:
            sets[record] = restored
    return sets


def _before(log: Log, record: RecordKey, name: str, change: Change) -> Any:
    known, value = log.value_without(record, name, change)
    return value if known else _default(record, name)


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
