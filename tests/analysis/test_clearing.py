"""Actors step aside from ties that only pass them."""

from kit.analysis.clearing import clear_of_ties
from kit.analysis.spread import Sheet

SHEET = Sheet(400, 200, 40, 25)
TIE = (("a", "b"),)


def test_who_stands_on_a_tie_of_others_steps_off_it_to_the_nearer_side():
    points = {"a": (50.0, 100.0), "b": (350.0, 100.0), "c": (200.0, 105.0), "d": (120.0, 96.0)}
    clear = clear_of_ties(points, TIE, frozenset("ab"), SHEET)
    assert clear["c"] == (200, 122)
    assert clear["d"] == (120, 78)
    assert (clear["a"], clear["b"]) == (points["a"], points["b"])


def test_ends_the_held_and_the_far_stay():
    points = {"a": (50.0, 100.0), "b": (350.0, 100.0), "c": (200.0, 104.0), "d": (200.0, 160.0), "e": (390.0, 100.0)}
    assert clear_of_ties(points, TIE, frozenset("c"), SHEET) == points


def test_at_the_edge_of_the_sheet_one_steps_to_the_other_side():
    points = {"a": (0.0, 4.0), "b": (400.0, 4.0), "c": (200.0, 2.0)}
    assert clear_of_ties(points, TIE, frozenset(), SHEET)["c"] == (200, 26)


def test_among_too_many_ties_nobody_moves():
    points = {f"A-{n}": (float(n), 50.0) for n in range(200)}
    ties = [(f"A-{n}", f"A-{(n * 7 + 3) % 200}") for n in range(200)]
    assert clear_of_ties(points, ties, frozenset(), SHEET) == points
