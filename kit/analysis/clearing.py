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
                passing = ((places[one], places[other]) for one, other in ways if id not in (one, other))
                x, y = _aside(places[id], passing)
                places[id] = (min(max(x, 0.0), sheet.width), min(max(y, 0.0), sheet.height))
    return places


def _aside(here: Point, ways: Iterable[tuple[Point, Point]]) -> Point:
    """The place after a step away from each way that is too near."""
    x, y = here
    for one, other in ways:
        across, down = other[0] - one[0], other[1] - one[1]
        long = math.hypot(across, down)
        along = ((here[0] - one[0]) * across + (here[1] - one[1]) * down) / (long or 1.0)
        off = ((here[1] - one[1]) * across - (here[0] - one[0]) * down) / (long or 1.0)
        if 0 < along < long and abs(off) < _CLEAR:
            step = math.copysign(_CLEAR - abs(off), off) / long
            x, y = x - step * down, y + step * across
    return x, y
