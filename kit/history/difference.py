"""The difference of two workspaces, so that edits need to know nothing of history."""

from collections.abc import Iterator, Mapping
from typing import Any

from kit.domain.workspace import COLLECTIONS, SINGLES, Workspace, field_names, records
from kit.history.changes import EXISTS, RecordKey, Sets


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
