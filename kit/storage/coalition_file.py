"""The `.coalition` file: the log of changes, a readable copy of the workspace, and a manifest with checksums."""

import hashlib
import io
import json
import re
import zlib
from datetime import date
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from kit import __version__
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace
from kit.history.changes import Change, RecordKey
from kit.history.log import Log
from kit.history.replay import replay
from kit.storage.plain import plain_fields, read_fields, to_plain
from kit.storage.refusal import Refusal
from kit.storage.sizes import MAX_FILE, MAX_FILE_MEGABYTES

FORMAT = 1
SUFFIX = ".coalition"
MAX_UNPACKED = 200 * 1024 * 1024
_LOG, _COPY, _MANIFEST = "changes.jsonl", "workspace.json", "manifest.json"
_DAMAGES = (
    BadZipFile,
    zlib.error,
    KeyError,
    OSError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    TypeError,
)
_STAMP = (1980, 1, 1, 0, 0, 0)


def file_name(workspace: Workspace, today: date) -> str:
    """A name for the file: the coalition's, made safe for every system, and the day."""
    name = re.sub(r"[^\w]+", "-", workspace.coalition.name.lower()).strip("-")[:40] or "workspace"
    return f"{name}-{today.isoformat()}{SUFFIX}"


def write_coalition(log: Log) -> bytes:
    """The bytes of the file; the same log gives the same bytes."""
    parts = {
        _LOG: "".join(_line(change) for change in log).encode(),
        _COPY: _json(to_plain(replay(log)), indent=1).encode(),
    }
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}
    manifest = {"kind": "coalition-kit workspace", "format": FORMAT, "kit": __version__, "sha256": sums}
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as package:
        for name, data in {_MANIFEST: _json(manifest, indent=1).encode(), **parts}.items():
            part = ZipInfo(name, _STAMP)
            part.compress_type = ZIP_DEFLATED
            package.writestr(part, data)
    return held.getvalue()


def _json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=None if indent else (",", ":")) + "\n"


def _line(change: Change) -> str:
    sets = [[record.collection, record.id, plain_fields(values)] for record, values in change.sets.items()]
    return _json(
        {
            "id": change.id,
            "author": change.author,
            "device": change.device,
            "time": change.time,
            "clock": change.clock,
            "seen": list(change.seen),
            "act": change.act,
            "undoes": change.undoes,
            "sets": sets,
        }
    )


def read_coalition(data: bytes, file: str) -> Log | Problem:
    """The log in the file, or the problem that says why it cannot be opened."""
    try:
        return _read(data)
    except Refusal as refusal:
        return refusal.problem(file)


def _read(data: bytes) -> Log:
    if len(data) > MAX_FILE:
        raise Refusal("file_too_large", megabytes=MAX_FILE_MEGABYTES)
    try:
        with ZipFile(io.BytesIO(data)) as package:
            lines = _log_part(package)
    except _DAMAGES as cause:
        raise Refusal("coalition_damaged" if data[:2] == b"PK" else "coalition_not_one") from cause
    return Log(_change(line) for line in lines)


def _log_part(package: ZipFile) -> list[bytes]:
    if _MANIFEST not in package.namelist():
        raise Refusal("coalition_not_one")
    if sum(part.file_size for part in package.infolist()) > MAX_UNPACKED:
        raise Refusal("file_too_large", megabytes=MAX_UNPACKED // 1024**2)
    manifest = json.loads(package.read(_MANIFEST))
    if not isinstance(manifest, dict) or not isinstance(manifest.get("format"), int):
        raise Refusal("coalition_damaged")
    if manifest["format"] > FORMAT:
        raise Refusal("coalition_newer", kit=str(manifest.get("kit", "")))
    parts = {name: package.read(name) for name in (_LOG, _COPY)}
    if any(hashlib.sha256(data).hexdigest() != manifest["sha256"][name] for name, data in parts.items()):
        raise Refusal("coalition_damaged")
    return parts[_LOG].splitlines()


def _change(line: bytes) -> Change:
    try:
        plain = json.loads(line)
        sets = {
            RecordKey(collection, id): read_fields(collection, fields) for collection, id, fields in plain.pop("sets")
        }
        return Change(sets=sets, seen=tuple(plain.pop("seen")), **plain)
    except (ValueError, KeyError, TypeError, AttributeError) as cause:
        raise Refusal("coalition_damaged") from cause
