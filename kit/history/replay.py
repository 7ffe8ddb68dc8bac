"""The workspace as the replay of its changes, built whole or followed change by change."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from kit.domain.workspace import COLLECTIONS, SINGLES, Workspace, with_records
from kit.history.changes import EXISTS, Change, RecordKey


class Replay:
    """What each field was last set to; records stand in the order in which they were first made."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._fields: dict[RecordKey, dict[str, Any]] = {}
        for change in sorted(changes, key=lambda each: each.order):
            self.follow(change)

    def follow(self, change: Change) -> frozenset[str]:
        """Take in the newest change; the result names the collections where a record came back to its old place."""
        returned = set()
        for record, values in change.sets.items():
            if values.get(EXISTS) and record in self._fields:
                returned.add(record.collection)
            self._fields.setdefault(record, {}).update(values)
        return frozenset(returned)

    def workspace(self) -> Workspace:
        """The whole workspace."""
        workspace = self.rebuild(Workspace(), frozenset(COLLECTIONS))
        singles = {name: made(**self._fields.get(RecordKey(name, name), {})) for name, made in SINGLES.items()}
        return replace(workspace, **singles)

    def rebuild(self, workspace: Workspace, collections: frozenset[str]) -> Workspace:
        """The workspace with these collections made anew."""
        found: dict[str, dict[str, Any]] = {name: {} for name in COLLECTIONS if name in collections}
        for (collection, id), values in self._fields.items():
            if collection in found and values.get(EXISTS):
                found[collection][id] = COLLECTIONS[collection](id=id, **_own(values))
        for collection, records in found.items():
            workspace = with_records(workspace, collection, records)
        return workspace


def replay(changes: Iterable[Change]) -> Workspace:
    """The workspace that these changes make, whatever order they come in: per field the last one in `order` counts."""
    return Replay(changes).workspace()


def _own(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name != EXISTS}
