"""Who stands alone, who is the only way, who is reached, who is missing: on maps whose answers are plain."""

from dataclasses import replace

from small_map import actors_named, map_of, ties_between

from kit.analysis.bridges import OnlyWay, only_ways
from kit.analysis.gaps import missing_kinds
from kit.analysis.isolation import isolated
from kit.analysis.map_problems import map_problems
from kit.analysis.reach import beyond, routes
from kit.analysis.sides import own_actors
from kit.analysis.structure import structure
from kit.analysis.voices import VoiceKind, silent
from kit.content.kinds import actor_kinds
from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.coalition import Coalition
from kit.domain.edits.actors import change_actor
from kit.domain.workspace import Workspace


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


def test_own_actors_are_members_or_else_active_allies():
    assert own_actors(map_of("ab", own="b")) == {"b"}
    allies = Workspace(actors={"a": Actor("a", stance=Stance.ACTIVE_ALLY), "b": Actor("b", stance=Stance.NEUTRAL)})
    assert own_actors(allies) == {"a"}


def test_problems_of_a_map_name_broker_and_loss():
    problems = {problem.code: problem for problem in map_problems(map_of("abcx", "ab", "bc"), ())}
    assert problems["only_way"].values["broker"] == "Actor b"
    assert problems["only_way"].values["names"] == ("Actor c",)
    assert problems["actors_isolated"].values["names"] == ("Actor x",)


def test_nobody_looks_for_ties_to_opponents_or_protected_actors():
    workspace = map_of("abcx", "ab", "bc")
    for values in ({"stance": Stance.ACTIVE_OPPONENT}, {"level": Level.PROTECTED}):
        avoided = change_actor(change_actor(workspace, "c", **values), "x", **values)
        assert {problem.code for problem in map_problems(avoided, ())} == set()
        police = change_actor(avoided, "c", kind="security")
        assert "only_way" in {problem.code for problem in map_problems(police, actor_kinds())}


def test_the_gaps_and_the_question_agree_on_who_has_no_voice():
    workspace = change_actor(map_of("ab"), "a", place="Delta")
    workspace = change_actor(workspace, "b", place="Alto", stance=Stance.NEUTRAL)
    workspace = replace(workspace, coalition=Coalition(provinces=("Norte", "DELTA")))
    places = [each.values["place"] for each in map_problems(workspace, ()) if each.code == "place_silent"]
    assert places == ["Norte", "Alto"]
    assert places == [voice.name for voice in silent(workspace) if voice.kind is VoiceKind.PROVINCE]


def test_an_empty_map_lacks_every_expected_kind_by_itself():
    problems = map_problems(Workspace(), actor_kinds())
    assert [problem.values["kind"] for problem in problems] == [kind.id for kind in actor_kinds() if kind.expected]
