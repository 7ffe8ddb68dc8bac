"""Who stands between others: exact on small maps, sampled with its error on large ones."""

import pytest
from small_map import actors_named, ties_between

from kit.analysis import betweenness as module
from kit.analysis.betweenness import betweenness
from kit.analysis.structure import Structure, structure
from kit.domain.actors import TieKind


def wheel(rim):
    """A hub with spokes; all routes between two of the rim that are no neighbours pass it."""
    ids = ("hub", *(str(number) for number in range(rim)))
    return Structure(ids, tuple(("hub", id, TieKind.WORKS_WITH) for id in ids[1:]))


def test_on_a_chain_of_three_all_routes_pass_the_middle():
    found = betweenness(structure(actors_named("abc"), ties_between("ab", "bc")))
    assert [(row.actor, row.share, row.error) for row in found.rows] == [("b", 1.0, 0.0)]
    assert not found.sampled


def test_on_a_chain_of_four_two_of_three_routes_pass_each_inner_one():
    rows = betweenness(structure(actors_named("abcd"), ties_between("ab", "bc", "cd"))).rows
    assert {row.actor: round(row.share, 6) for row in rows} == {"b": 0.666667, "c": 0.666667}


def test_two_actors_have_nobody_between():
    assert betweenness(structure(actors_named("ab"), ties_between("ab"))).rows == ()


def test_the_error_of_a_sample_is_half_of_its_interval_by_hand(monkeypatch):
    """Four batches find 0 and four find 1: the standard error of the mean is the square root of 1/28."""
    monkeypatch.setattr(module, "_WORK", 0)
    batches = iter([0.0, 1.0] * 4)
    monkeypatch.setattr(module, "_shares", lambda graph, starts: dict.fromkeys(graph, next(batches)))
    row = betweenness.__wrapped__(wheel(60)).rows[0]
    assert row.share == 0.5
    assert row.error == pytest.approx(2.365 * (1 / 28) ** 0.5)


def test_a_large_map_is_sampled_and_the_error_covers_the_truth(monkeypatch):
    shape = wheel(60)
    monkeypatch.setattr(module, "_WORK", 0)
    monkeypatch.setattr(module, "_SAMPLED_WORK", 8 * 2 * (61 + 120))
    sampled = betweenness.__wrapped__(shape)
    assert (sampled.starts, sampled.actors, sampled.sampled) == (16, 61, True)
    assert sampled.rows[0].actor == "hub"
    assert sampled.rows[0].share == pytest.approx(1.0, abs=sampled.rows[0].error + 0.02)
    assert sampled == betweenness.__wrapped__(shape)
