"""Moving actors aside from ties of others, so that no tie seems to end at one that it only passes."""

import math
from collections.abc import Iterable, Mapping

from kit.analysis.spread import Point, Sheet

_CLEAR = 22.0
"""How far a tie keeps from the middle of an actor that it passes, in the unit of the sheet."""
_ROUNDS = 3
_MOST = 30_000
"""Actors times ties: with more there is no clear way between."""


def clear_of_ties(
    points: Mapping[str, Point], ties: Iterable[tuple[str, str]], held: frozenset[str], sheet: Sheet
) -> dict[str, Point]:
    """Step everyone who is not held off the ties of others by what is lacking, a few times; same in, same out."""
    places, ways = dict(points), sorted(set(ties))
    if len(places) * len(ways) > _MOST:
        return places
    for _ in range(_ROUNDS):
        for id in places:
            if id not in held:
                passing = [(places[one], places[other]) for one, other in ways if id not in (one, other)]
                places[id] = _clear(places[id], passing, sheet)
    return places


def _clear(here: Point, ways: list[tuple[Point, Point]], sheet: Sheet) -> Point:
    """The place to the nearer sides of the ways, or to the farther ones where the sheet ends there."""
    near = _aside(here, ways)
    x, y = near if _on(near, sheet) else _aside(here, ways, across=True)
    return min(max(x, 0.0), sheet.width), min(max(y, 0.0), sheet.height)


def _on(point: Point, sheet: Sheet) -> bool:
    return 0 <= point[0] <= sheet.width and 0 <= point[1] <= sheet.height


def _aside(here: Point, ways: Iterable[tuple[Point, Point]], *, across: bool = False) -> Point:
    """The place after a step off each way that is too near, or to its other side."""
    x, y = here
    for one, other in ways:
        right, down = other[0] - one[0], other[1] - one[1]
        long = math.hypot(right, down) or 1.0
        along = ((here[0] - one[0]) * right + (here[1] - one[1]) * down) / long
        off = ((here[1] - one[1]) * right - (here[0] - one[0]) * down) / long
        if 0 < along < long and abs(off) < _CLEAR:
            step = math.copysign(_CLEAR, -off if across else off) - off
            x, y = x - step / long * down, y + step / long * right
    return x, y
