"""Opening a long log, putting many copies together, and what a change costs in a file."""

import json
import zlib
from collections.abc import Iterator
from functools import partial

from kit.bench.figures import Figure, in_turn, timed
from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import change_actor
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace, put
from kit.history.log import Log
from kit.storage.coalition.file import read_coalition, write_coalition
from kit.storage.coalition.lines import line_of
from kit.storage.coalition.plain import plain_fields

CHANGES = 10_000
COPIES, OWN_CHANGES = 50, 200
_ACTORS = 100


def history_figures(rounds: int) -> Iterator[Figure]:
    """Seconds to open and to merge, bytes of a change."""
    long = _worked_on(Log(), CHANGES, "Coast office")
    yield _opening(rounds, long)
    yield _merging(min(rounds, 3))
    yield _size(long)


def _worked_on(log: Log, changes: int, author: str) -> Log:
    """A copy of a log with so many more changes; the first of all makes the actors that the others change."""
    desk = Desk(author=author)
    if log:
        desk.open_log(Log(log))
    else:
        desk.open_workspace(put(Workspace(), *(Actor(f"A-{n}", name=f"Actor {n}") for n in range(_ACTORS))))
    for number in range(changes):
        note = f"{author} met them on day {number} and heard about {number * 7919 % 1000} cases"
        desk.apply(change_actor, f"A-{number % _ACTORS}", note=note)
    return desk.log


def _opening(rounds: int, log: Log) -> Figure:
    data = write_coalition(log)
    lines = [line_of(change) for change in log]
    times = in_turn(
        rounds,
        lambda: timed(lambda: _open(data)),
        lambda: timed(lambda: [json.loads(line) for line in lines]),
    )
    return Figure(f"opening a log of {CHANGES} changes", "json.loads of the same lines", "s", *times, digits=3)


def _open(data: bytes) -> None:
    Desk().open_log(_whole(read_coalition(data, "bench.coalition")))


def _merging(rounds: int) -> Figure:
    base = _worked_on(Log(), 0, "Base")
    copies = [_worked_on(base, OWN_CHANGES, f"Office {number}") for number in range(COPIES)]
    files = [write_coalition(copy) for copy in copies]
    lines = [[line_of(change) for change in copy] for copy in copies]
    times = in_turn(rounds, partial(timed, partial(_merge, files)), partial(timed, partial(_bare_union, lines)))
    what = f"merging {COPIES} copies with {OWN_CHANGES} own changes each"
    return Figure(what, "json.loads of their lines into one dict", "s", *times, digits=3)


def _merge(files: list[bytes]) -> None:
    """As the screen does it: all files are read, then their changes are taken in at once."""
    logs = [read_coalition(data, "bench.coalition") for data in files]
    desk = Desk()
    desk.open_log(_whole(logs[0]))
    desk.take_in(change for log in logs[1:] for change in _whole(log))
    assert len(desk.conflicts) == _ACTORS


def _whole(read: Log | Problem) -> Log:
    assert isinstance(read, Log)
    return read


def _bare_union(copies: list[list[str]]) -> None:
    union: dict[str, object] = {}
    for lines in copies:
        union |= {change["id"]: change for change in map(json.loads, lines)}


def _size(log: Log) -> Figure:
    few = Log(list(log)[: CHANGES // 2])
    grown = (len(write_coalition(log)) - len(write_coalition(few))) / (len(log) - len(few))
    sets = [[[*key, plain_fields(values)] for key, values in change.sets.items()] for change in list(log)[len(few) :]]
    bare = len(zlib.compress("\n".join(map(json.dumps, sets)).encode(), 9)) / len(sets)
    return Figure("size of the log per change", "zlib of only what was set", "bytes", (grown,), (bare,), digits=0)
