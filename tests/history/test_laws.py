"""The laws of the history: the workspace is its replay, undo and redo are exact, a file loses nothing."""

import random

from hypothesis import given
from hypothesis import strategies as st

from kit.desk import Desk
from kit.domain.workspace import COLLECTIONS, Workspace, records
from kit.history.difference import diff
from kit.history.log import Log
from kit.history.replay import replay
from kit.storage.coalition.file import read_coalition, write_coalition
from tests.strategies import histories, play


def _same(one: Workspace, other: Workspace) -> bool:
    """Equal, also in the order of their records."""
    return one == other and all(list(records(one, name)) == list(records(other, name)) for name in COLLECTIONS)


@given(histories)
def test_the_workspace_is_the_replay_of_its_log(history):
    desk = play(Desk(), history)
    assert _same(replay(desk.log), desk.workspace)


@given(histories, st.randoms(use_true_random=False))
def test_the_order_in_which_changes_arrive_does_not_matter(history, chance: random.Random):
    desk = play(Desk(), history)
    changes = list(desk.log)
    chance.shuffle(changes)
    assert _same(replay(Log(changes)), desk.workspace)
    arrived = Log()
    for change in changes:
        arrived.add(change)
    assert list(arrived) == list(desk.log)
    assert arrived.heads == desk.log.heads


@given(histories, histories)
def test_undoing_any_sequence_restores_the_earlier_workspace_exactly(before, after):
    desk = play(Desk(), before)
    start, count = desk.workspace, len(desk.log)
    play(desk, after)
    end, steps = desk.workspace, len(desk.log) - count
    for _ in range(steps):
        assert desk.undo()
    assert _same(desk.workspace, start)
    for _ in range(steps):
        assert desk.redo()
    assert _same(desk.workspace, end)
    assert not desk.redo()


@given(histories, st.lists(st.booleans(), max_size=8), histories)
def test_edits_between_undos_keep_the_log_true(before, ways, after):
    desk = play(Desk(), before)
    for back in ways:
        (desk.undo if back else desk.redo)()
    play(desk, after)
    assert _same(replay(desk.log), desk.workspace)


@given(histories)
def test_save_and_open_is_the_identity(history):
    desk = play(Desk(), history)
    desk.undo()
    data = write_coalition(desk.log)
    log = read_coalition(data, "ours.coalition")
    assert isinstance(log, Log)
    assert list(log) == list(desk.log)
    assert _same(replay(log), desk.workspace)
    assert write_coalition(log) == data


@given(histories, histories)
def test_the_difference_of_two_workspaces_is_empty_only_when_they_are_equal(one, other):
    before, after = play(Desk(), one).workspace, play(Desk(), other).workspace
    assert (not diff(before, after)) == (before == after)
