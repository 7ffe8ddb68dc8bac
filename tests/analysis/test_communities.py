"""Which actors keep together."""

from itertools import combinations

from small_map import actors_named, ties_between

from kit.analysis import communities as module
from kit.analysis.communities import between_groups, communities
from kit.analysis.structure import structure
from kit.domain.actors import TieKind


def two_rings():
    """Two groups in which everybody knows everybody, with one tie between them."""
    pairs = [a + b for group in ("abcd", "efgh") for a, b in combinations(group, 2)]
    return structure(actors_named("abcdefghx"), ties_between(*pairs, "de"))


def test_two_groups_with_one_tie_between_are_found():
    found = communities(two_rings())
    assert found.groups == (tuple("abcd"), tuple("efgh"))
    # 12 of 13 ties lie within groups; by chance half of them would.
    assert round(found.modularity, 4) == round(12 / 13 - 0.5, 4)
    assert between_groups(two_rings(), found.groups) == ((0, 1, 1),)


def test_without_ties_there_are_no_groups():
    assert communities(structure(actors_named("abc"), {})).groups == ()


def test_a_conflict_holds_no_group_together():
    shape = structure(actors_named("abcd"), ties_between("ab", "cd") | ties_between("bc", kind=TieKind.IN_CONFLICT))
    found = communities(shape)
    assert found.groups == (("a", "b"), ("c", "d"))
    assert between_groups(shape, found.groups) == ((0, 1, 1),)


def test_large_maps_take_the_quick_way_and_say_how_far_two_runs_differ(monkeypatch):
    monkeypatch.setattr(module, "_MOST_TIES", 5)
    found = communities.__wrapped__(two_rings())
    assert found.quick
    assert 0 <= found.doubt <= 1
    assert {id for group in found.groups for id in group} <= set("abcdefgh")
