"""Strongest and safest routes: by hand on small maps, and what holds on any map."""

import math
from dataclasses import replace
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_map import actors_named

from kit.analysis.valued import ValuedTie, valued
from kit.analysis.ways import Ways, safest_ways, strongest_ways, way_around
from kit.domain.actors import Actor, Stance, Tie, TieKind

OWN = frozenset("a")
scores = st.none() | st.integers(1, 3)
maps = st.lists(
    st.builds(
        Tie,
        id=st.uuids().map(str),
        source=st.sampled_from("abcdef"),
        target=st.sampled_from("abcdef"),
        kind=st.sampled_from(TieKind),
        strength=scores,
        access=scores,
        risk=scores,
    ),
    max_size=14,
)


def worth_of(names, *ties, actors=None):
    """A map from ties such as ("ab", strength, access, risk)."""
    found = {pair: Tie(pair, pair[0], pair[1], TieKind.INFORMS, *values) for pair, *values in ties}
    return valued(actors or actors_named(names), found)


def two_ways():
    """Through b all is strong and risky, through c weak and safe."""
    return worth_of("abcd", ("ab", 3, 3, 3), ("bd", 3, 3, 3), ("ac", 1, 2, 1), ("cd", 2, 2, 1))


def test_the_strongest_route_multiplies_strength_and_access():
    found = strongest_ways(two_ways(), OWN, "d")
    assert found.best.ids == ("a", "b", "d")
    assert found.best.chance == pytest.approx(0.9**4)
    assert found.second.ids == ("a", "c", "d")
    assert found.second.chance == pytest.approx(0.5 * 0.7**3)
    assert found.shared == ()


def test_the_safest_route_takes_the_least_risk():
    found = safest_ways(two_ways(), OWN, "d")
    assert found.best.ids == ("a", "c", "d")
    assert found.best.safety == pytest.approx(0.95**2)
    assert found.second.safety == pytest.approx(0.25)


def test_what_nobody_said_counts_as_weak_and_of_high_risk():
    unsaid = ValuedTie("a", "b", None, None, None)
    assert (unsaid.chance, unsaid.safety) == (0.25, 0.5)
    way = strongest_ways(worth_of("abc", ("ab", 3, None, 1), ("bc", 3, 3, None)), OWN, "c").best
    assert (way.chance_unknown, way.risk_unknown) == (1, 1)


def test_a_tie_of_an_opponent_is_of_high_risk():
    actors = {"a": Actor("a"), "b": Actor("b", stance=Stance.PASSIVE_OPPONENT)}
    assert worth_of("ab", ("ab", 3, 3, 1), actors=actors).ties[0].risk == 3


def test_the_second_route_shares_nobody_where_that_can_be():
    worth = worth_of(
        "abcde", ("ab", 3, 3, 1), ("be", 3, 3, 1), ("bc", 3, 3, 1), ("ce", 3, 3, 1), ("ad", 1, 1, 3), ("de", 1, 1, 3)
    )
    found = strongest_ways(worth, OWN, "e")
    assert (found.best.ids, found.second.ids, found.shared) == (("a", "b", "e"), ("a", "d", "e"), ())


def test_where_all_pass_one_the_second_route_says_so():
    found = strongest_ways(
        worth_of("abcd", ("ab", 3, 3, 1), ("bd", 3, 3, 1), ("bc", 2, 2, 1), ("cd", 2, 2, 1)), OWN, "d"
    )
    assert (found.second.ids, found.shared) == (("a", "b", "c", "d"), ("b",))


def test_the_second_route_shares_as_few_as_can_be():
    pairs = ("ab", "bc", "cd", "bx", "xd", "yx", "ay")
    worth = worth_of("abcdxy", *((pair, 3, 3, 1) for pair in pairs[:3]), *((pair, 1, 1, 1) for pair in pairs[3:]))
    found = strongest_ways(worth, OWN, "d")
    assert (found.best.ids, found.second.ids) == (("a", "b", "c", "d"), ("a", "y", "x", "d"))


def test_where_only_the_first_step_differs_that_is_the_second_route():
    found = strongest_ways(worth_of("abct", ("ac", 3, 3, 1), ("bc", 1, 1, 1), ("ct", 3, 3, 1)), frozenset("ab"), "t")
    assert (found.second.ids, found.shared) == (("b", "c", "t"), ("c",))


def test_another_member_with_a_tie_of_its_own_is_a_second_way():
    found = strongest_ways(worth_of("abt", ("at", 3, 3, 1), ("bt", 1, 1, 1)), frozenset("ab"), "t")
    assert (found.best.ids, found.second.ids) == (("a", "t"), ("b", "t"))


def test_nobody_is_reached_over_a_conflict_or_without_a_coalition():
    actors = actors_named("ab")
    worth = valued(actors, {"1": Tie("1", "a", "b", TieKind.IN_CONFLICT)})
    assert strongest_ways(worth, OWN, "b") == Ways()
    assert safest_ways(two_ways(), frozenset(), "d") == Ways()
    assert safest_ways(two_ways(), OWN, "nobody") == Ways()


def test_the_way_around_passes_none_of_those_avoided_but_may_end_there():
    around = way_around(two_ways(), OWN, "d", frozenset("bd"), by_safety=False)
    assert around.ids == ("a", "c", "d")
    assert way_around(two_ways(), OWN, "d", frozenset("bc"), by_safety=False) is None


def test_of_routes_that_are_equal_the_second_is_another_one():
    for ties in permutations(("ea", "ca", "da")):
        worth = worth_of("abcde", *((pair, None, None, None) for pair in ties))
        found = strongest_ways(worth, frozenset("bde"), "c")
        assert {found.best.ids, found.second.ids} == {("d", "a", "c"), ("e", "a", "c")}


@given(maps, st.sampled_from("def"), st.sets(st.sampled_from("abc"), min_size=1))
def test_the_second_of_equal_routes_is_never_the_best_again(ties, target, own):
    unsaid = {tie.id: replace(tie, strength=None, access=None, risk=None) for tie in ties}
    for ways_of in (strongest_ways, safest_ways):
        found = ways_of(valued(actors_named("abcdef"), unsaid), frozenset(own), target)
        if found.second:
            assert found.second.ids != found.best.ids


@given(maps, st.sampled_from("bcdef"))
def test_no_route_is_better_than_the_best(ties, target):
    worth = valued(actors_named("abcdef"), {tie.id: tie for tie in ties})
    chances, safeties = every_route(worth, target)
    strong, safe = strongest_ways(worth, OWN, target).best, safest_ways(worth, OWN, target).best
    assert (strong is None) == (safe is None) == (not chances)
    if strong and safe:
        assert strong.chance == pytest.approx(max(chances))
        assert safe.safety == pytest.approx(max(safeties))
        assert safe.safety >= strong.safety or safe.safety == pytest.approx(strong.safety)


@given(maps, st.sampled_from("bcdef"))
def test_the_second_route_is_another_one_and_no_better(ties, target):
    worth = valued(actors_named("abcdef"), {tie.id: tie for tie in ties})
    found = strongest_ways(worth, OWN, target)
    if found.second:
        assert found.second.ids != found.best.ids
        assert found.second.chance <= found.best.chance * (1 + 1e-6)
        assert set(found.shared) == set(found.second.between) & set(found.best.between)


def every_route(worth, target):
    """Chances and safeties of all simple routes from a, by trying them all."""
    best = {}
    for tie in worth.ties:
        for pair in ((tie.source, tie.target), (tie.target, tie.source)):
            chance, safety = best.get(pair, (0, 0))
            best[pair] = max(chance, tie.chance), max(safety, tie.safety)
    chances, safeties, open_ = [], [], [("a",)]
    while open_:
        route = open_.pop()
        if route[-1] == target:
            chances.append(math.prod(best[step][0] for step in pairwise(route)))
            safeties.append(math.prod(best[step][1] for step in pairwise(route)))
        else:
            open_ += [(*route, end) for start, end in best if start == route[-1] and end not in route]
    return chances, safeties
