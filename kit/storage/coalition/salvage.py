"""What is whole in the texts of a wreck: changes with a true checksum, the manifest, and the readable copy."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kit.domain.workspace import Workspace
from kit.history.changes import Change
from kit.storage.coalition.envelope import KIND, LOG, SNAPSHOT
from kit.storage.coalition.lines import change_of, make_change
from kit.storage.coalition.migrations import migrate
from kit.storage.coalition.plain import from_plain
from kit.storage.refusal import Refusal
from kit.storage.sizes import MAX_CHANGES, MAX_LINE, MAX_MANIFEST, MAX_VALUES, values_in

_START = b'{"id":"'
_GLUED = re.compile(rb'(?<="\}).(?=\{"id":")', re.DOTALL)
"""Where a damaged line end holds two lines together."""
_END = re.compile(rb'\{"end": ?(\d{1,9})(?:, ?"format": ?\d{1,9})?\}\s*')
_NOTED = {name: re.compile(rb'"%s":"([^"\\]{1,80})"' % name) for name in (b"id", b"author", b"time", b"act")}
_NOTHING = (ValueError, KeyError, TypeError, AttributeError, RecursionError, Refusal)


@dataclass(frozen=True, slots=True)
class Trace:
    """What can still be read of a line that is damaged: maybe who made the change, when, and which act it was."""

    id: str
    author: str
    time: str
    act: str


@dataclass(slots=True)
class Salvage:
    """What was found whole so far; `written` is how many changes the file had, `values` how much was looked at."""

    changes: dict[str, Change] = field(default_factory=dict)
    traces: dict[str, Trace] = field(default_factory=dict)
    manifest: Mapping[str, Any] = field(default_factory=dict)
    workspace: Workspace | None = None
    written: int | None = None
    values: int = 0


def salvage(texts: Iterable[bytes]) -> Salvage:
    """Look through all texts of a wreck; those that belong together by the manifest are read once it is found."""
    found, held = Salvage(), []
    for text in texts:
        _take_manifest(found, text)
        _take_lines(found, text)
        held.append(text)
    if found.manifest:
        _take_by_manifest(found, held)
    for id in found.changes.keys() & found.traces.keys():
        del found.traces[id]
    return found


def _take_manifest(found: Salvage, text: bytes) -> None:
    if KIND.encode() in text[:200] and len(text) <= MAX_MANIFEST:
        try:
            manifest = json.loads(text)
            found.manifest, count = manifest, manifest.get("changes")
            found.written = count if type(count) is int else found.written
        except _NOTHING:
            return


def _take_lines(found: Salvage, text: bytes) -> None:
    for line in _lines(text):
        end = _END.fullmatch(line)
        if end:
            found.written = int(end[1])
        if not line.startswith(_START) or len(found.changes) >= MAX_CHANGES or len(line) > MAX_LINE:
            continue
        found.values += values_in(line)
        if found.values > MAX_VALUES:
            return
        try:
            change = change_of(line)
            found.changes[change.id] = change
        except _NOTHING:
            _take_trace(found, line)


def _lines(text: bytes) -> Iterator[bytes]:
    for line in text.split(b"\n"):
        yield from _GLUED.split(line)


def _take_trace(found: Salvage, line: bytes) -> None:
    opening, end = line[:4096], line[-200:]
    noted = {}
    for name, pattern in _NOTED.items():
        match = pattern.search(opening) or pattern.search(end)
        noted[name.decode()] = match[1].decode(errors="replace") if match else ""
    if noted["id"] and _is_moment(noted["time"]):
        found.traces.setdefault(noted["id"], Trace(**noted))


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _take_by_manifest(found: Salvage, texts: Iterable[bytes]) -> None:
    """Parts whose checksum stands in the manifest: the readable copy, and the log of the format without own ones."""
    sums = found.manifest.get("sha256")
    names = {digest: name for name, digest in sums.items()} if isinstance(sums, dict) else {}
    for text in texts:
        name = str(names.get(hashlib.sha256(text).hexdigest(), ""))
        try:
            if name == SNAPSHOT and values_in(text) <= MAX_VALUES:
                found.workspace = from_plain(json.loads(text))
            elif LOG.fullmatch(name) and found.manifest.get("format") == 1:
                _take_old_log(found, text)
        except _NOTHING:
            continue


def _take_old_log(found: Salvage, text: bytes) -> None:
    plain = [json.loads(line) for line in text.split(b"\n") if line]
    found.changes = {change.id: change for change in map(make_change, migrate(plain, 1))}
    found.written = len(found.changes)
