"""What can be saved from a damaged `.coalition` file, and what cannot."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from kit.domain.problems import Place, Problem
from kit.domain.workspace import COLLECTIONS, Workspace, records
from kit.history.acts import START
from kit.history.changes import Change
from kit.history.difference import diff
from kit.history.log import Log
from kit.history.replay import replay
from kit.storage.coalition.file import read_coalition
from kit.storage.coalition.plain import to_plain
from kit.storage.coalition.salvage import Salvage, salvage
from kit.storage.coalition.wreck import texts_in
from kit.storage.refusal import refused
from kit.storage.sizes import MAX_FILE

_NO_TIME = "1980-01-01T00:00:00+00:00"
_NOT_DAMAGED = frozenset({"coalition_newer", "coalition_sealed"})
_LONGEST = 60
"""Signs of a name that is told."""
_MOST_NAMED = 100
"""Lost changes and records that are told one by one."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was saved of `written` changes (None where nobody can tell how many there were).

    `log` is a part of the changes that were written, none other; only where no change is whole, it is one new change
    that makes the readable copy. `workspace` is the readable copy where that is whole: everything as it was last saved,
    also what the saved changes do not make. `lost` says what is gone, in sentences.
    """

    log: Log
    workspace: Workspace | None
    written: int | None
    lost: tuple[Problem, ...]
    damaged: bool = True

    @property
    def shown(self) -> Workspace:
        """The workspace that can be opened: the readable copy, or what the saved changes make."""
        return self.workspace or replay(self.log)


def rescue(data: bytes, file: str) -> Rescue | Problem:
    """Save what is whole, which is all where nothing is damaged; the problem that says why not, where nothing is."""
    problem = read_coalition(data, file)
    if not isinstance(problem, Problem):
        return Rescue(problem, None, len(problem), (), damaged=False)
    if problem.code in _NOT_DAMAGED or len(data) > MAX_FILE:
        return problem
    found = salvage(texts_in(data))
    if not found.changes and found.workspace is None:
        return problem
    log = Log(found.changes.values()) if found.changes else _log_of_the_copy(found)
    written = found.written if (found.written or 0) >= len(found.changes) else None
    return Rescue(log, found.workspace, written, tuple(_lost(log, written, found, file)))


def _log_of_the_copy(found: Salvage) -> Log:
    """One change that makes the readable copy; the same copy gives the same change."""
    assert found.workspace is not None
    plain = json.dumps(to_plain(found.workspace), sort_keys=True).encode()
    mark, time = hashlib.sha256(plain).hexdigest()[:8].upper(), str(found.manifest.get("newest") or _NO_TIME)
    return Log([Change(f"C-{mark}", "", f"D-{mark}", time, 1, (), START, diff(Workspace(), found.workspace))])


def _lost(log: Log, written: int | None, found: Salvage, file: str) -> Iterator[Problem]:
    place = Place(file=file)
    kept = len(found.changes)
    newest = max((change.time for change in found.changes.values()), default="")
    if written is not None and kept < written:
        yield refused("rescue_count", place, kept=kept, total=written, newest=newest)
    elif not _is_all(log, found):
        yield refused("rescue_count_unknown", place, kept=kept, newest=newest)
    for trace in list(found.traces.values())[:_MOST_NAMED]:
        yield refused("rescue_change", place, author=trace.author, time=trace.time, act=trace.act)
    if found.workspace is not None:
        yield from _records_apart(replay(Log(found.changes.values())), found.workspace, file)


def _is_all(log: Log, found: Salvage) -> bool:
    """Whether no change is lost, told by more than a number, which may be damaged itself."""
    if found.changes and found.workspace is not None and replay(log) == found.workspace:
        return True
    return len(log) == found.written and list(log.heads) == found.manifest.get("heads")


def _records_apart(made: Workspace, copy: Workspace, file: str) -> Iterator[Problem]:
    """Records that the saved changes do not make as the readable copy has them."""
    apart = [problem for name in COLLECTIONS for problem in _apart(name, made, copy, file)]
    yield from apart[:_MOST_NAMED]
    if len(apart) > _MOST_NAMED:
        yield refused("rescue_more", Place(file=file), count=len(apart) - _MOST_NAMED)


def _apart(collection: str, made: Workspace, copy: Workspace, file: str) -> Iterator[Problem]:
    ours, theirs = records(made, collection), records(copy, collection)
    codes = {
        "rescue_record_missing": theirs.keys() - ours.keys(),
        "rescue_record_differs": {id for id in theirs.keys() & ours.keys() if theirs[id] != ours[id]},
        "rescue_record_back": ours.keys() - theirs.keys(),
    }
    for code, ids in codes.items():
        for id in sorted(ids):
            place = Place(collection=collection, id=id, file=file)
            yield refused(code, place, name=_name(theirs.get(id) or ours[id]))


def _name(record: Any) -> str:
    """The words that a person knows a record by: its name, its title, or how its text begins."""
    words = (getattr(record, field, "") for field in ("name", "title", "text", "note", "id"))
    name = next(str(each) for each in words if each)
    return shorten(name, _LONGEST, placeholder="…") if " " in name[:_LONGEST] else name[:_LONGEST]
