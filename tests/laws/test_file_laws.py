"""The laws of the file: save and open is the identity, damage never opens as something else, rescue gives a part."""

import gzip
import json
import random

from hypothesis import given, settings
from hypothesis import strategies as st
from laws.copies import same

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import change_actor
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace, put
from kit.history.log import Log
from kit.history.replay import replay
from kit.storage.coalition.file import read_coalition, write_coalition
from kit.storage.coalition.lines import line_of
from kit.storage.coalition.rescue import Rescue, rescue
from tests.strategies import histories, play

lawful = settings(max_examples=2000, deadline=None)
FILE = "ours.coalition"


def backup_of(log: Log) -> bytes:
    """What the browser writes without the kernel."""
    head = json.dumps({"kind": "coalition-kit backup", "format": 2}).encode()
    lines = [line_of(change).encode() for change in log]
    return b"\n".join([head, *lines, json.dumps({"end": len(log), "format": 2}).encode()]) + b"\n"


def _worked_on(edits: int, length: int = 0) -> Log:
    """A log of so many edits, whose notes have about so many words."""
    desk, chance = Desk(author="Coast office"), random.Random(edits)
    desk.open_workspace(put(Workspace(), *(Actor(f"A-{n}", name=f"Actor {n}") for n in range(3))))
    for n in range(edits):
        words = " ".join(f"{chance.getrandbits(24):x}" for _ in range(length))
        desk.apply(change_actor, f"A-{n % 3}", note=f"Visit {n}: “ça va” {words}")
    desk.undo()
    return desk.log


LOGS = [_worked_on(0), _worked_on(6), _worked_on(40, 330)]
"""The last one fills two pages."""
SAVED = [(write(log), log) for log in LOGS for write in (write_coalition, backup_of)]
SAVED += [(gzip.compress(backup_of(log), mtime=0), log) for log in LOGS]
saved_files = st.sampled_from(SAVED)


@st.composite
def damages(draw) -> tuple[bytes, Log]:
    """A saved file that was cut off, has flipped bits, or has strange bytes in it; and the log that was saved."""
    data, log = draw(saved_files)
    place = st.integers(0, len(data) - 1)
    kind = draw(st.sampled_from(["cut", "flip", "flip", "insert", "lose"]))
    if kind == "cut":
        return data[: draw(place)], log
    if kind == "insert":
        at = draw(place)
        return data[:at] + draw(st.binary(min_size=1, max_size=40)) + data[at:], log
    if kind == "lose":
        at = draw(place)
        return data[:at] + data[at + draw(st.integers(1, 40)) :], log
    damaged = bytearray(data)
    for at in draw(st.lists(place, min_size=1, max_size=3, unique=True)):
        damaged[at] ^= 1 << draw(st.integers(0, 7))
    return bytes(damaged), log


@lawful
@given(histories)
def test_save_and_open_is_the_identity(history):
    desk: Desk = play(Desk(), history)
    desk.undo()
    for write in (write_coalition, backup_of):
        data = write(desk.log)
        log = read_coalition(data, FILE)
        assert isinstance(log, Log)
        assert list(log) == list(desk.log)
        assert same(replay(log), desk.workspace)
        assert write(log) == data


@lawful
@given(st.sampled_from([pair for pair in SAVED if pair[0].startswith(b"PK")]), st.data())
def test_one_flipped_bit_anywhere_is_found(saved, data):
    damaged = bytearray(saved[0])
    damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    assert isinstance(read_coalition(bytes(damaged), FILE), Problem)


@lawful
@given(damages())
def test_damaged_bytes_never_open_as_something_else(damaged):
    data, log = damaged
    found = read_coalition(data, FILE)
    assert isinstance(found, Problem) or list(found) == list(log)


@lawful
@given(damages())
def test_rescue_gives_a_part_of_what_was_written(damaged):
    data, log = damaged
    found = rescue(data, FILE)
    if isinstance(found, Problem):
        return
    assert found.workspace in (None, replay(log))
    assert found.written is None or found.written >= sum(change.id in log for change in found.log)
    if all(change.id in log for change in found.log):
        assert all(log[change.id] == change for change in found.log)
        assert found.lost or len(found.log) == len(log)
    else:
        assert len(found.log) == 1
        assert replay(found.log) == found.workspace
        assert found.lost


@lawful
@given(st.sampled_from([pair for pair in SAVED if pair[1] is LOGS[-1]]), st.data())
def test_one_flipped_bit_loses_no_more_than_a_page_and_never_the_workspace(saved, data):
    damaged = bytearray(saved[0])
    damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    found = rescue(bytes(damaged), FILE)
    if saved[0].startswith(b"PK"):
        assert isinstance(found, Rescue)
        assert found.shown == replay(saved[1])
        assert len(found.log) >= 1
    elif not saved[0].startswith(b"\x1f\x8b"):
        assert isinstance(found, Rescue)
        assert len(found.log) >= len(saved[1]) - 2
