"""How a map changed between two moments."""

from hypothesis import given
from small_map import map_of
from strategies import histories

from kit.analysis.map_changes import MapChange, Moved, map_change
from kit.desk import Desk
from kit.domain.actors import Stance
from kit.domain.edits.actors import change_actor

NOTHING = MapChange(*[()] * len(MapChange._fields))


def test_what_came_and_went_and_moved():
    then, now = map_of("abc", "ab", "bc"), map_of("abd", "ab", "bd")
    now = change_actor(change_actor(now, "b", stance=Stance.PASSIVE_ALLY), "a", influence=5)
    assert map_change(then, now) == NOTHING._replace(
        come=("d",),
        gone=("c",),
        stances=(Moved("b", Stance.NEUTRAL, Stance.PASSIVE_ALLY),),
        influences=(Moved("a", 3, 5),),
        ties_come=("bd",),
        ties_gone=("bc",),
    )


def test_routes_are_won_and_lost_with_ties():
    then, now = map_of("abc", "ab"), map_of("abc", "ac")
    assert (map_change(then, now).routes_won, map_change(then, now).routes_lost) == (("c",), ("b",))


def test_a_first_score_is_no_move():
    then = change_actor(map_of("ab"), "b", stance=None)
    found = map_change(then, change_actor(then, "b", stance=Stance.ACTIVE_OPPONENT))
    assert (len(found.stances), found.nearer, found.farther) == (1, (), ())


def test_nearer_and_farther_are_told_apart():
    then = map_of("abc")
    now = change_actor(change_actor(then, "b", stance=Stance.PASSIVE_ALLY), "c", stance=Stance.ACTIVE_OPPONENT)
    found = map_change(then, now)
    assert ([each.actor for each in found.nearer], [each.actor for each in found.farther]) == (["b"], ["c"])


@given(histories)
def test_nothing_changes_between_a_moment_and_itself(history):
    desk = Desk()
    for edit, values, named in history:
        desk.apply(edit, *values, **named)
    assert map_change(desk.workspace, desk.workspace) == NOTHING
