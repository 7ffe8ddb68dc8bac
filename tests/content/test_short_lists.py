"""The short lists of the map: capacities, affected groups, steps of the method."""

from dataclasses import replace

from kit.content.building import Faults
from kit.content.capacities import capacities
from kit.content.checks import lists
from kit.content.checks.lists import check_deeds, check_kinds, check_sourced
from kit.content.groups import AffectedGroup, affected_groups
from kit.content.kinds import actor_kinds
from kit.content.method import step_guides
from kit.domain.checks.bodies import CAPACITIES
from kit.domain.kinds import Deeds
from kit.domain.mechanisms import Confidence


def test_an_nmrf_has_four_capacities_each_with_a_question():
    assert len(capacities()) == CAPACITIES
    assert all(each.question.endswith("?") for each in capacities())


def test_the_method_goes_in_the_order_of_net_map():
    assert [each.id for each in step_guides()] == ["who", "ties", "influence", "wants"]
    assert all(each.guide and each.example and each.question for each in step_guides())


def test_groups_that_nobody_checked_say_so():
    doubtful = [each.id for each in affected_groups() if each.confidence is Confidence.UNVERIFIED]
    assert doubtful == ["rural"]
    assert len({each.name for each in affected_groups()}) == len(affected_groups())


def test_a_list_without_a_source_or_with_a_name_twice_is_refused():
    read = (("a", "", "2026-11-22"), ("b", "N24", ""))
    twice = [AffectedGroup(id, "Women", source, day, Confidence.HIGH) for id, source, day in read]
    faults = Faults("groups.toml")
    check_sourced(twice, faults)
    assert [(problem.code, problem.place.field) for problem in faults.problems] == [
        ("content_missing", "a.source"),
        ("content_missing", "b.as_of"),
        ("content_double_name", "name"),
    ]


def test_a_kind_without_a_day_is_refused():
    kinds = [replace(kind, as_of="") if kind.id == "nhri" else kind for kind in actor_kinds()]
    faults = Faults("kinds.toml")
    check_kinds(kinds, faults)
    assert [problem.place.field for problem in faults.problems] == ["nhri.as_of"]


def test_deeds_of_nobody_that_say_nothing_at_a_mechanism_without_a_name_are_refused(monkeypatch):
    monkeypatch.setattr(lists, "read_deeds", lambda *_: (Deeds("neighbour", source="N99"),))
    faults = Faults("deeds/xyz.toml")
    check_deeds("xyz", faults)
    assert [(problem.code, problem.place.field) for problem in faults.problems] == [
        ("content_unknown_id", ""),
        ("content_unknown_id", "neighbour"),
        ("content_unknown_source", "neighbour.source"),
        ("content_missing", "neighbour.as_of"),
        ("content_missing", "neighbour"),
    ]
