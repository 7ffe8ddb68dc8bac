"""Text as any file can hold it: without control signs and halves of signs, which no one can see."""

import re
from dataclasses import replace
from typing import Any

from kit.domain.workspace import COLLECTIONS, Workspace, field_names, records, set_single, with_records

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ENDS = re.compile("\r\n?")
_HOLD_TEXT = frozenset({str, tuple})


def plain(text: str) -> str:
    """The text with bare line feeds and without the signs that XML forbids."""
    return text if text.isprintable() else _FORBIDDEN.sub("", _ENDS.sub("\n", text))


def with_plain_texts(workspace: Workspace) -> Workspace:
    """The workspace with every text but the ids plain; the same one where all are."""
    for collection in COLLECTIONS:
        found = records(workspace, collection)
        changed = {id: replace(found[id], **values) for id in found if (values := _changed(found[id]))}
        workspace = with_records(workspace, collection, {**found, **changed}) if changed else workspace
    workspace = set_single(workspace, "coalition", **_changed(workspace.coalition))
    return set_single(workspace, "review", **_changed(workspace.review))


def _changed(record: Any) -> dict[str, Any]:
    values = ((name, getattr(record, name)) for name in field_names(type(record)) if name != "id")
    texts = ((name, value) for name, value in values if value and type(value) in _HOLD_TEXT)
    return {name: made for name, value in texts if (made := _plain(value)) != value}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return plain(value) if type(value) is str else value
