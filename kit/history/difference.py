"""The difference of two workspaces, so that edits need to know nothing of history."""

from collections.abc import Iterator, Mapping
from typing import Any

from kit.domain.workspace import COLLECTIONS, SINGLES, Workspace, field_names, records
from kit.history.changes import EXISTS, RecordKey, Sets
from kit.history.log import Log
from kit.history.standing import empty_value


def diff(before: Workspace, after: Workspace) -> Sets:
    """The fields that must be set to come from one workspace to the other; empty when nothing differs."""
    sets: dict[RecordKey, Mapping[str, Any]] = {}
    for single in SINGLES:
        changed = _changed_fields(getattr(before, single), getattr(after, single))
        if changed:
            sets[RecordKey(single, single)] = changed
    for collection in COLLECTIONS:
        sets.update(_changed_records(collection, records(before, collection), records(after, collection)))
    return sets


def without_made(log: Log, then: Log, sets: Sets) -> tuple[Sets, frozenset[str]]:
    """What is left to set where records that are new to an earlier state were made since by the same ids.

    A workbook that is taken a second time, with answers to what was asked at first, goes on from the first time: the
    second result are the changes that made its records.
    """
    left: dict[RecordKey, Mapping[str, Any]] = {}
    before: set[str] = set()
    for record, values in sets.items():
        makings = [each for each in log.writers(record, EXISTS) if each.id not in then] if values.get(EXISTS) else []
        made = makings[0].sets[record] if makings else {}
        before.update(each.id for each in makings[:1])
        new = {name: value for name, value in values.items() if made.get(name, empty_value(record, name)) != value}
        if new or not made:
            left[record] = new if made else values
    return left, frozenset(before)


def without_empty(log: Log, sets: Sets) -> Sets:
    """What is left to set without what new records leave empty, except where that field was ever set.

    Who makes a record says nothing of what it leaves empty, so that somebody else who makes the same one elsewhere, as
    a score of one person, may say it.
    """
    return {record: _said(log, record, values) if values.get(EXISTS) else values for record, values in sets.items()}


def _said(log: Log, record: RecordKey, values: Mapping[str, Any]) -> Mapping[str, Any]:
    written = log.fields(record)
    return {name: each for name, each in values.items() if name in written or each != empty_value(record, name)}


def _changed_records(
    collection: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[tuple[RecordKey, Mapping[str, Any]]]:
    if before is after:
        return
    for id, record in after.items():
        old = before.get(id)
        if old is record:
            continue
        changed = _all_fields(record) if old is None else _changed_fields(old, record)
        if changed:
            yield RecordKey(collection, id), changed
    for id in before.keys() - after.keys():
        yield RecordKey(collection, id), {EXISTS: False}


def _all_fields(record: Any) -> dict[str, Any]:
    return {EXISTS: True} | {name: getattr(record, name) for name in field_names(type(record)) if name != "id"}


def _changed_fields(before: Any, after: Any) -> dict[str, Any]:
    if before is after:
        return {}
    names = field_names(type(after))
    return {name: getattr(after, name) for name in names if getattr(before, name) != getattr(after, name)}
