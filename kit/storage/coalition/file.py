"""The `.coalition` file: the log of changes in pages, a readable copy of the workspace, a manifest with checksums."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from kit import __version__
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace
from kit.history.changes import Change
from kit.history.log import Log
from kit.history.replay import replay
from kit.storage.coalition.backup import backup_lines, is_backup
from kit.storage.coalition.envelope import DAMAGES, SNAPSHOT, Envelope, pack, unpack
from kit.storage.coalition.lines import change_of, line_of, make_change
from kit.storage.coalition.migrations import FORMAT, migrate
from kit.storage.coalition.plain import to_plain
from kit.storage.refusal import Refusal
from kit.storage.sealing.age import is_sealed
from kit.storage.signatures import kind_beside_ours
from kit.storage.sizes import MAX_CHANGES, MAX_FILE, MAX_FILE_MEGABYTES, MAX_LINE, MAX_VALUES, values_in

SUFFIX = ".coalition"
_PAGE = 64 * 1024
"""Bytes of a page of the log; damage to one page leaves the others whole."""
_FIRST_WITH_OWN_CHECKSUMS = 2


def file_name(workspace: Workspace, today: date) -> str:
    """A name for the file: the coalition's, made safe for every system, and the day."""
    name = re.sub(r"[^\w]+", "-", workspace.coalition.name.lower()).strip("-")[:40] or "workspace"
    return f"{name}-{today.isoformat()}{SUFFIX}"


def write_coalition(log: Log) -> bytes:
    """The bytes of the file; the same log gives the same bytes."""
    snapshot = json.dumps(to_plain(replay(log)), ensure_ascii=False, indent=1) + "\n"
    pages = {f"changes/{number:04}.jsonl": page for number, page in enumerate(_pages(log), 1)}
    return pack(_manifest(log), {**pages, SNAPSHOT: snapshot.encode()})


def _manifest(log: Log) -> dict[str, Any]:
    newest = max((change.time for change in log), default="")
    counted = {"changes": len(log), "newest": newest, "root": log.root, "heads": list(log.heads)}
    return {"format": FORMAT, "kit": __version__, **counted}


def _pages(changes: Iterable[Change]) -> Iterator[bytes]:
    page = bytearray()
    for change in changes:
        page += line_of(change).encode() + b"\n"
        if len(page) >= _PAGE:
            yield bytes(page)
            page.clear()
    if page:
        yield bytes(page)


def read_coalition(data: bytes, file: str) -> Log | Problem:
    """The log in a `.coalition` file or in a browser's backup, or the problem that says why it cannot be opened."""
    try:
        return _read(data, file)
    except Refusal as refusal:
        return refusal.problem(file)


def _read(data: bytes, file: str) -> Log:
    if len(data) > MAX_FILE:
        raise Refusal("file_too_large", megabytes=MAX_FILE_MEGABYTES)
    if is_sealed(data):
        raise Refusal("coalition_sealed")
    backup = is_backup(data)
    other = "" if backup else kind_beside_ours(data, file)
    if other:
        raise Refusal("coalition_wrong_kind", what=other)
    try:
        return _backup_log(data) if backup else _package_log(unpack(data, FORMAT))
    except DAMAGES as cause:
        raise Refusal("coalition_damaged") from cause


def _backup_log(data: bytes) -> Log:
    lines = backup_lines(data, FORMAT)
    return _whole_log([change_of(line) for line in _bounded(lines)], len(lines))


def _package_log(envelope: Envelope) -> Log:
    lines = _bounded([line for page in envelope.log for line in page.split(b"\n") if line])
    if envelope.format < _FIRST_WITH_OWN_CHECKSUMS:
        plain: list[dict[str, Any]] = [json.loads(line) for line in lines]
        return _whole_log([make_change(each) for each in migrate(plain, envelope.format)], len(lines))
    return _whole_log([change_of(line) for line in lines], envelope.manifest["changes"])


def _whole_log(changes: list[Change], count: int) -> Log:
    """The log of these changes, when it has as many as were written."""
    log = Log(changes)
    if len(log) != count:
        raise Refusal("coalition_damaged")
    return log


def _bounded(lines: Iterable[bytes]) -> list[bytes]:
    """The same lines, when a coalition's work can be as much as they are."""
    held = list(lines)
    longest, values = max(map(len, held), default=0), sum(map(values_in, held))
    if len(held) > MAX_CHANGES or longest > MAX_LINE or values > MAX_VALUES:
        raise Refusal("coalition_too_many", changes=MAX_CHANGES, megabytes=MAX_LINE // 1024**2)
    return held
