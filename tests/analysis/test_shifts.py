"""Whose move by one band changes most, by hand and by trying the move."""

from hypothesis import given
from hypothesis import strategies as st
from small_map import map_of

from kit.analysis.shifts import Shift, shifts
from kit.domain.actors import Stance
from kit.domain.edits.actors import change_actor

pairs = st.lists(st.sampled_from([a + b for a in "abcdef" for b in "abcdef" if a < b]), max_size=9, unique=True)
stances = st.lists(st.none() | st.sampled_from(Stance), min_size=5, max_size=5)


def test_a_neutral_go_between_that_becomes_an_ally_opens_the_way_on():
    first, *rest = shifts(map_of("abcd", "ab", "bc", "bd"))
    assert first == Shift("b", Stance.NEUTRAL, Stance.PASSIVE_ALLY, ("c", "d"), 9)
    assert [(each.actor, each.won, each.points) for each in rest] == [("c", (), 3), ("d", (), 3)]


def test_allies_behind_carry_on():
    workspace = change_actor(map_of("abcd", "ab", "bc", "cd"), "c", stance=Stance.PASSIVE_ALLY)
    assert shifts(workspace)[0].won == ("c", "d")


def test_an_opponent_that_becomes_neutral_no_longer_stands_in_the_way():
    workspace = change_actor(map_of("abc", "ab", "bc"), "b", stance=Stance.PASSIVE_OPPONENT)
    assert shifts(workspace)[0] == Shift("b", Stance.PASSIVE_OPPONENT, Stance.NEUTRAL, ("c",), 6)


def test_an_active_opponent_opens_no_way_by_one_band():
    workspace = change_actor(map_of("abc", "ab", "bc"), "b", stance=Stance.ACTIVE_OPPONENT)
    assert next(each for each in shifts(workspace) if each.actor == "b").won == ()


def test_moves_are_ranked_by_points_then_by_how_many_are_newly_reached():
    workspace = change_actor(map_of("aebcd", "ab", "bc"), "d", influence=5)
    for id, influence in (("b", 1), ("c", 1), ("e", 2)):
        workspace = change_actor(workspace, id, influence=influence)
    assert [(each.actor, each.points, len(each.won)) for each in shifts(workspace)] == [
        ("d", 5, 0),
        ("b", 2, 1),
        ("e", 2, 0),
        ("c", 1, 0),
    ]


def test_own_active_and_unscored_actors_are_left_out():
    workspace = change_actor(map_of("abc"), "b", stance=Stance.ACTIVE_ALLY)
    assert shifts(change_actor(workspace, "c", stance=None)) == ()


@given(pairs, stances)
def test_what_a_move_wins_is_what_trying_it_wins(ties, given_stances):
    workspace = map_of("abcdef", *ties)
    for id, stance in zip("bcdef", given_stances, strict=True):
        workspace = change_actor(workspace, id, stance=stance)
    for shift in shifts(workspace):
        moved = change_actor(workspace, shift.actor, stance=shift.after)
        least = {Stance.PASSIVE_ALLY: Stance.PASSIVE_ALLY, Stance.NEUTRAL: Stance.NEUTRAL}.get(shift.after)
        tried = reached(moved, least) - reached(workspace, least) if least is not None else set()
        assert set(shift.won) == tried


def reached(workspace, least):
    """Whom a reaches over actors of at least this stance; to pass an actor without stance is no matter below ally."""
    found, edge = {"a"}, ["a"]
    while edge:
        id = edge.pop()
        stance = workspace.actors[id].stance
        carries = id == "a" or (stance >= least if stance is not None else least < Stance.PASSIVE_ALLY)
        for tie in workspace.ties.values() if carries else ():
            other = {tie.source: tie.target, tie.target: tie.source}.get(id)
            if other and other not in found:
                found.add(other)
                edge.append(other)
    return found
