"""The laws of one history: the workspace is its replay, also between undos, and differences are what differs."""

import random

from hypothesis import given
from hypothesis import strategies as st
from laws.copies import same

from kit.desk import Desk
from kit.history.difference import diff
from kit.history.log import Log
from kit.history.replay import replay
from tests.strategies import histories, play


@given(histories, st.randoms(use_true_random=False))
def test_the_workspace_is_the_replay_of_its_log_in_whatever_order_changes_came(history, chance: random.Random):
    desk = play(Desk(), history)
    changes = list(desk.log)
    chance.shuffle(changes)
    assert same(replay(desk.log), desk.workspace)
    assert same(replay(Log(changes)), desk.workspace)


@given(histories, st.lists(st.booleans(), max_size=8), histories)
def test_edits_between_undos_keep_the_log_true(before, ways, after):
    desk = play(Desk(), before)
    for back in ways:
        (desk.undo if back else desk.redo)()
    play(desk, after)
    assert same(replay(desk.log), desk.workspace)


@given(histories, histories)
def test_the_difference_of_two_workspaces_is_empty_only_when_they_are_equal(one, other):
    before, after = play(Desk(), one).workspace, play(Desk(), other).workspace
    assert (not diff(before, after)) == (before == after)
