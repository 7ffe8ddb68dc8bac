"""Values of the domain to plain JSON values and back, field by field, checked by their types."""

from collections.abc import Mapping
from functools import cache
from typing import Any, get_type_hints

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from kit.domain.workspace import COLLECTIONS, SINGLES, Record, Workspace, put, records
from kit.history.changes import EXISTS


def to_plain(workspace: Workspace) -> dict[str, Any]:
    """The workspace as JSON values: three objects, and a list of records with their ids for each collection."""
    singles = {name: to_jsonable_python(getattr(workspace, name)) for name in SINGLES}
    lists = {name: to_jsonable_python(list(records(workspace, name).values())) for name in COLLECTIONS}
    return {**singles, **lists}


def from_plain(plain: Mapping[str, Any]) -> Workspace:
    """The workspace of JSON values; what is not there is empty, and what does not fit raises ValueError."""
    singles: dict[str, Any] = {name: made(**read_fields(name, plain.get(name, {}))) for name, made in SINGLES.items()}
    made = (_record(name, values) for name in COLLECTIONS for values in plain.get(name, ()))
    return put(Workspace(**singles), *made)


def _record(collection: str, plain: Mapping[str, Any]) -> Record:
    values = {name: value for name, value in plain.items() if name != "id"}
    return COLLECTIONS[collection](id=str(plain["id"]), **read_fields(collection, values))


def plain_fields(values: Mapping[str, Any]) -> dict[str, Any]:
    """Fields that a change set, as JSON values."""
    plain: dict[str, Any] = to_jsonable_python(dict(values))
    return plain


def read_fields(collection: str, plain: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a record from JSON values; an unknown collection or field or a wrong type raises ValueError."""
    readers = _readers(collection)
    unknown = plain.keys() - readers.keys()
    if unknown:
        raise ValueError(f"{collection}: {sorted(unknown)}")
    return {name: readers[name].validate_python(value) for name, value in plain.items()}


@cache
def _readers(collection: str) -> Mapping[str, TypeAdapter[Any]]:
    made = {**SINGLES, **COLLECTIONS}.get(collection)
    if made is None:
        raise ValueError(collection)
    hints = {name: hint for name, hint in get_type_hints(made).items() if name != "id"}
    return {name: TypeAdapter(hint) for name, hint in hints.items()} | {EXISTS: TypeAdapter(bool)}
