"""Changes as lines of JSON, each with a checksum of its own: every whole line can be told from a damaged one."""

import hashlib
import json
import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from kit.history.changes import Change, RecordKey
from kit.storage.coalition.plain import plain_fields, read_fields
from kit.storage.refusal import Refusal

_MARK = ',"sum":"'
_SUM = 12
_HALF_SIGN = re.compile(r"\\u[dD][89a-fA-F]")
_MAX_CLOCK = 2**53
_KINDS = {"id": str, "author": str, "device": str, "time": str, "clock": int, "act": str, "undoes": str}


def line_of(change: Change) -> str:
    """One line of JSON; the same change gives the same line."""
    plain: dict[str, Any] = {
        "id": change.id,
        "author": change.author,
        "device": change.device,
        "time": change.time,
        "clock": change.clock,
        "seen": list(change.seen),
        "act": change.act,
        "undoes": change.undoes,
        "sets": [[record.collection, record.id, plain_fields(values)] for record, values in change.sets.items()],
    }
    # Half a sign, which some keyboards leave behind, cannot be written.
    body = json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode(errors="replace").decode()
    return f'{body[:-1]}{_MARK}{_sum(body)}"}}'


def change_of(line: str | bytes) -> Change:
    """The change of a line; raises `Refusal` where a single sign of it is not as it was written."""
    try:
        text = line.decode() if isinstance(line, bytes) else line
        plain = json.loads(_checked(text))
        if _HALF_SIGN.search(text):
            json.dumps(plain, ensure_ascii=False).encode()
        return make_change(plain)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as cause:
        raise Refusal("coalition_damaged") from cause


def make_change(plain: dict[str, Any]) -> Change:
    """The change of the values of a line; ValueError, KeyError or TypeError where they are not those of one."""
    sets = {RecordKey(collection, id): read_fields(collection, fields) for collection, id, fields in plain["sets"]}
    values = {name: plain[name] for name in _KINDS}
    if any(type(values[name]) is not kind for name, kind in _KINDS.items()) or len(plain) != len(_KINDS) + 2:
        raise ValueError(sorted(plain))
    if not all(type(id) is str for id in plain["seen"]):
        raise TypeError("seen")
    if not 0 < values["clock"] < _MAX_CLOCK or values["undoes"] == values["id"]:
        raise ValueError("clock")
    datetime.fromisoformat(values["time"])
    return Change(sets=sets, seen=tuple(plain["seen"]), **values)


def lines_of(changes: Iterable[Change]) -> bytes:
    """Lines of several changes, joined by line ends."""
    return "\n".join(line_of(change) for change in changes).encode()


def whole_changes(lines: Iterable[str | bytes]) -> tuple[tuple[Change, ...], int]:
    """The changes of the lines that are whole, and how many lines are not."""
    found, damaged = [], 0
    for line in lines:
        try:
            found.append(change_of(line))
        except Refusal:
            damaged += 1
    return tuple(found), damaged


def _checked(text: str) -> str:
    """The JSON of a line without its checksum, which must fit."""
    body, mark, end = text.rpartition(_MARK)
    body += "}"
    if not mark or end != f'{_sum(body)}"}}':
        raise ValueError("sum")
    return body


def _sum(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:_SUM]
