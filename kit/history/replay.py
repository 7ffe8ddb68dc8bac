"""The workspace as the replay of its changes."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Any

from kit.domain.workspace import COLLECTIONS, SINGLES, Workspace
from kit.history.changes import EXISTS, Change, RecordKey
from kit.history.log import Log
from kit.history.standing import exists, values_of


def replay(changes: Iterable[Change]) -> Workspace:
    """The workspace that these changes make, whatever order they come in; a `Log` is taken as it is.

    Records stand in the order in which they were first made.
    """
    log = changes if isinstance(changes, Log) else Log(changes)
    singles: dict[str, Any] = {name: made(**values_of(log, RecordKey(name, name))) for name, made in SINGLES.items()}
    found: dict[str, dict[str, Any]] = {name: {} for name in COLLECTIONS}
    for record in log.records:
        if record.collection in found and exists(log, record):
            values = values_of(log, record)
            found[record.collection][record.id] = COLLECTIONS[record.collection](id=record.id, **values)
    collections: dict[str, Any] = {name: MappingProxyType(records) for name, records in found.items()}
    return Workspace(**singles, **collections)


def returns(log: Log, change: Change) -> bool:
    """Whether a change brings a record back, which then stands in its old place and not at the end."""
    return any(values.get(EXISTS) and log.fields(record) for record, values in change.sets.items())
