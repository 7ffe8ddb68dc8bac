"""A damaged `.coalition` file is told in one sentence, wherever the damage is."""

from hypothesis import given
from hypothesis import strategies as st

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace, put
from kit.history.replay import replay
from kit.storage.coalition_file import read_coalition, write_coalition


def _saved() -> tuple[bytes, Workspace]:
    desk = Desk()
    desk.open_workspace(put(Workspace(), *(Actor(f"A-{n}", name=f"Actor {n}") for n in range(20))))
    return write_coalition(desk.log), desk.workspace


DATA, SAVED = _saved()


@given(st.integers(0, len(DATA) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_found_or_changes_nothing(place, bit):
    damaged = bytearray(DATA)
    damaged[place] ^= 1 << bit
    found = read_coalition(bytes(damaged), "ours.coalition")
    assert isinstance(found, Problem) or replay(found) == SAVED


@given(st.integers(0, len(DATA) - 1))
def test_a_file_that_is_cut_off_is_refused(length):
    assert isinstance(read_coalition(DATA[:length], "ours.coalition"), Problem)
