"""The short lists of the map: capacities, affected groups, steps of the method."""

from dataclasses import replace

import pytest

from kit.content.building import Faults
from kit.content.capacities import capacities
from kit.content.checks.lists import check_kinds, check_sourced
from kit.content.groups import AffectedGroup, affected_groups
from kit.content.kinds import actor_kinds
from kit.content.method import step_guides
from kit.domain.checks.bodies import CAPACITIES
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
    twice = [AffectedGroup(id, "Women", source, Confidence.HIGH) for id, source in (("a", ""), ("b", "N24"))]
    faults = Faults("groups.toml")
    check_sourced(twice, faults)
    assert {problem.code for problem in faults.problems} == {"content_missing", "content_double_name"}


@pytest.mark.parametrize("code", ["embassy", "nhri"])
def test_a_mechanism_that_is_not_known_is_refused(code):
    kinds = [replace(kind, at=(("xyz", kind.at[0][1]),)) for kind in actor_kinds() if kind.id == code]
    faults = Faults("kinds.toml")
    check_kinds(kinds, faults)
    assert [problem.code for problem in faults.problems] == ["content_unknown_id"]
