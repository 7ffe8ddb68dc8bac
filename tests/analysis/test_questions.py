"""Who stands alone, who is the only way, who is reached, who is missing: on maps whose answers are plain."""

from small_map import actors_named, map_of, ties_between

from kit.analysis.bridges import OnlyWay, only_ways
from kit.analysis.gaps import missing_kinds, silent_places
from kit.analysis.isolation import isolated
from kit.analysis.map_problems import map_problems, own_actors
from kit.analysis.reach import beyond, routes
from kit.analysis.structure import structure
from kit.content.kinds import actor_kinds
from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.workspace import Workspace, put


def shape_of(names, *pairs):
    return structure(actors_named(names), ties_between(*pairs))


def test_ties_with_one_end_or_an_unknown_end_are_no_part_of_the_shape():
    shape = structure(actors_named("ab"), {"1": Tie("1", "a", "a"), "2": Tie("2", "a", "z"), "3": Tie("3", "a", "b")})
    assert shape.links == (("a", "b", TieKind.WORKS_WITH),)


def test_isolated_are_those_without_any_tie():
    assert isolated(shape_of("abcd", "ab")) == ("c", "d")


def test_a_conflict_is_a_tie_but_carries_nothing():
    shape = structure(actors_named("abc"), ties_between("ab") | ties_between("bc", kind=TieKind.IN_CONFLICT))
    assert isolated(shape) == ()
    assert "c" not in routes(shape, frozenset("a"))


def test_routes_are_shortest_and_start_with_the_coalition():
    shape = shape_of("abcdex", "ab", "bc", "cd", "ae", "ed")
    found = routes(shape, frozenset("a"))
    assert found["a"] == ("a",)
    assert found["d"] == ("a", "e", "d")
    assert found["c"] == ("a", "b", "c")
    assert "x" not in found


def test_beyond_are_the_routes_that_go_on():
    shape = shape_of("abcd", "ab", "bc", "cd")
    assert beyond(shape, frozenset("a"), "b") == (("a", "b", "c"), ("a", "b", "c", "d"))
    assert beyond(shape, frozenset("a"), "d") == ()
    assert beyond(shape, frozenset("ab"), "b") == ()


def test_on_a_chain_each_is_the_only_way_to_the_next():
    ways = only_ways(shape_of("abcd", "ab", "bc", "cd"), frozenset("a"))
    assert set(ways) == {OnlyWay("b", ("c",)), OnlyWay("c", ("d",))}


def test_on_a_ring_nobody_is_the_only_way():
    assert only_ways(shape_of("abcd", "ab", "bc", "cd", "da"), frozenset("a")) == ()


def test_two_members_make_two_ways():
    shape = shape_of("abcd", "ac", "bd", "cd")
    assert only_ways(shape, frozenset("a")) == (OnlyWay("d", ("b",)), OnlyWay("c", ("d",)))
    assert only_ways(shape, frozenset("ab")) == ()


def test_without_a_coalition_there_is_no_way_to_lose():
    assert only_ways(shape_of("ab", "ab"), frozenset()) == ()


def test_missing_kinds_are_the_expected_ones_without_an_actor():
    every = {kind.id: Actor(kind.id, kind=kind.id) for kind in actor_kinds() if kind.id != "media"}
    assert [kind.id for kind in missing_kinds(every, actor_kinds())] == ["media"]


def test_a_place_is_silent_until_an_ally_speaks_for_it():
    actors = {"a": Actor("a", place="Delta"), "b": Actor("b", place=" delta", stance=Stance.NEUTRAL), "c": Actor("c")}
    assert silent_places(actors) == ("Delta",)
    actors["d"] = Actor("d", place="DELTA", stance=Stance.PASSIVE_ALLY)
    assert silent_places(actors) == ()


def test_own_actors_are_members_or_else_active_allies():
    assert own_actors(map_of("ab", own="b")) == {"b"}
    allies = Workspace(actors={"a": Actor("a", stance=Stance.ACTIVE_ALLY), "b": Actor("b", stance=Stance.NEUTRAL)})
    assert own_actors(allies) == {"a"}


def test_problems_of_a_map_name_broker_and_loss():
    problems = {problem.code: problem for problem in map_problems(map_of("abcx", "ab", "bc"), ())}
    assert problems["only_way"].values["broker"] == "Actor b"
    assert problems["only_way"].values["names"] == ("Actor c",)
    assert problems["actors_isolated"].values["names"] == ("Actor x",)


def test_an_empty_map_lacks_every_expected_kind_in_one_problem():
    (problem,) = map_problems(Workspace(), actor_kinds())
    expected = [kind for kind in actor_kinds() if kind.expected]
    assert (problem.code, problem.values["count"]) == ("kinds_missing", len(expected))


def test_a_few_missing_kinds_are_named_one_by_one():
    there = [Actor(kind.id, kind=kind.id) for kind in actor_kinds() if kind.expected][2:]
    codes = [problem.code for problem in map_problems(put(Workspace(), *there), actor_kinds())]
    assert codes.count("kind_missing") == 2
