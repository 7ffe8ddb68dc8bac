"""The laws of merging: order does not matter, twice is once, nothing is missing, undo is exact also after a merge."""

import random
from typing import Any

from hypothesis import given, settings
from laws.copies import chances, diverged, new_desk, other_chances, same

from kit.desk import Desk
from kit.domain.workspace import SINGLES
from kit.history.changes import EXISTS
from kit.history.conflicts import conflicts_of
from kit.history.log import Log
from kit.history.replay import replay
from kit.history.standing import QUIET, standing
from tests.strategies import histories, play

lawful = settings(max_examples=2000, deadline=None)


def merged(logs: list[Log]) -> Log:
    log = Log()
    for each in logs:
        log.add_all(each)
    return log


@lawful
@given(diverged(), chances)
def test_any_order_of_merging_gives_the_same_workspace(desks: list[Desk], chance: random.Random):
    logs = [desk.log for desk in desks]
    one = merged(logs)
    chance.shuffle(logs)
    first = merged(logs[:2])
    other = Log(logs[2])
    other.add_all(first)
    assert list(one) == list(other)
    assert one.heads == other.heads
    assert same(replay(one), replay(other))
    assert conflicts_of(one) == conflicts_of(other)
    arrived = Log()
    changes = list(one)
    chance.shuffle(changes)
    for change in changes:
        arrived.add(change)
    assert same(replay(arrived), replay(one))
    assert conflicts_of(arrived) == conflicts_of(one)


@lawful
@given(diverged(2))
def test_merging_twice_changes_nothing(desks: list[Desk]):
    one, other = desks
    one.take_in(other.log)
    log, workspace, conflicts, version = list(one.log), one.workspace, one.conflicts, one.version
    assert one.take_in(other.log) == 0
    assert one.take_in(Log(one.log)) == 0
    assert (list(one.log), one.workspace, one.conflicts, one.version) == (log, workspace, conflicts, version)


@lawful
@given(diverged())
def test_no_value_that_a_copy_held_is_missing(desks: list[Desk]):
    log = merged([desk.log for desk in desks])
    conflicts = {(each.record, each.field): each for each in conflicts_of(log)}
    assert {change.id for desk in desks for change in desk.log} == {change.id for change in log}
    for record in log.records:
        for name in log.fields(record):
            tips = log.tips(record, name)
            values = [tip.sets[record][name] for tip in tips]
            if len(values) < 2 or (record.collection, name) in QUIET:
                continue
            if name == EXISTS:
                assert len(set(values)) == 1 or (record, name) in conflicts
            elif (record, name) in conflicts:
                assert all(value in [side.value for side in conflicts[record, name].sides] for value in values)
            else:
                assert _agree(values, standing(log, record, name)[1]) or _is_gone(log, record, conflicts)


def _agree(values: list[Any], shown: Any) -> bool:
    """All the same, or texts whose lines are all in the text that is shown."""
    if all(value == shown for value in values):
        return True
    return all(isinstance(value, str) for value in values) and any("\n" in value for value in values)


def _is_gone(log: Log, record: Any, conflicts: Any) -> bool:
    there = record.collection in SINGLES or any(tip.sets[record][EXISTS] for tip in log.tips(record, EXISTS))
    return not there and (record, EXISTS) not in conflicts


@lawful
@given(diverged(2), histories)
def test_undoing_any_sequence_after_a_merge_restores_exactly(desks: list[Desk], later):
    desk, other = desks
    desk.take_in(other.log, step=False)
    start, count, before = desk.workspace, len(desk.log), desk.can_redo
    play(desk, later)
    end, done = desk.workspace, len(desk.log) - count
    for _ in range(done):
        assert desk.undo()
    assert same(desk.workspace, start)
    for _ in range(done):
        assert desk.redo()
    assert same(desk.workspace, end)
    # What was taken back before can be done again only while nothing new was made.
    assert desk.can_redo == (None if done else before)


@lawful
@given(diverged(2, as_steps=False))
def test_undo_and_redo_walk_the_same_way_and_never_touch_the_work_of_others(desks: list[Desk]):
    desk, other = desks
    desk.take_in(other.log, step=False)
    strange = {
        change.id for change in desk.log if change.device not in desk.own_devices and desk.log.effective(change.id)
    }
    while desk.redo():
        pass
    moments = [desk.workspace]
    while desk.undo():
        moments.append(desk.workspace)
    assert all(desk.log.effective(id) for id in strange)
    for moment in reversed(moments[:-1]):
        desk.redo()
        assert same(desk.workspace, moment)
    assert same(replay(Log(desk.log)), desk.workspace)


@lawful
@given(diverged(2))
def test_a_merge_is_undone_as_one_step(desks: list[Desk]):
    desk, other = desks
    before, log = desk.workspace, list(desk.log)
    if not desk.take_in(other.log):
        return
    merged_workspace = desk.workspace
    desk.undo()
    assert same(desk.workspace, before)
    assert list(desk.log) == log
    desk.redo()
    assert same(desk.workspace, merged_workspace)


@lawful
@given(diverged(), other_chances)
def test_settling_every_conflict_leaves_none_and_merges_like_any_change(desks: list[Desk], chance: random.Random):
    log = merged([desk.log for desk in desks])
    desk, copy = new_desk(chance, "one", log), new_desk(chance, "other", log)
    start, waiting = desk.workspace, desk.conflicts
    for _ in range(200):
        if not desk.conflicts:
            break
        conflict = desk.conflicts[0]
        assert desk.settle(conflict, conflict.sides[0].value)
    assert desk.conflicts == ()
    copy.take_in(desk.log)
    assert copy.conflicts == ()
    assert same(copy.workspace, desk.workspace)
    while desk.undo():
        pass
    assert same(desk.workspace, start)
    assert desk.conflicts == waiting
    assert same(replay(Log(desk.log)), desk.workspace)
