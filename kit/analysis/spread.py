"""Pushing things apart on a sheet until none covers another."""

from collections.abc import Mapping
from typing import NamedTuple

Point = tuple[float, float]

_MOST_SWEEPS = 80
_SLACK = 0.01


class Sheet(NamedTuple):
    """Width and height of the sheet and the room that each thing needs around its middle, in one unit."""

    width: float
    height: float
    room_x: float
    room_y: float


def pushed_apart(points: Mapping[str, Point], held: frozenset[str], sheet: Sheet) -> dict[str, Point]:
    """Move things, save the held ones, until their rooms no longer overlap or no more can be done; same in, same out.

    Method: of each pair that overlaps, both step back half of the overlap along the axis where that takes the least
    (after Dwyer, Marriott and Stuckey 2006, in sweeps rather than as constraints).
    """
    places = {id: [min(max(x, 0.0), sheet.width), min(max(y, 0.0), sheet.height)] for id, (x, y) in points.items()}
    for _ in range(_MOST_SWEEPS):
        if not _sweep(places, held, sheet):
            break
    return {id: (place[0], place[1]) for id, place in places.items()}


def _sweep(places: dict[str, list[float]], held: frozenset[str], sheet: Sheet) -> bool:
    """Push each overlapping pair once; neighbours are found along x."""
    moved = False
    ids = sorted(places, key=lambda id: (places[id][0], id))
    for place, first in enumerate(ids):
        for second in ids[place + 1 :]:
            if places[second][0] - places[first][0] >= 2 * sheet.room_x:
                break
            moved |= _part(places[first], places[second], first in held, second in held, sheet)
    return moved


def _part(one: list[float], other: list[float], one_held: bool, other_held: bool, sheet: Sheet) -> bool:
    apart = (other[0] - one[0], other[1] - one[1])
    over = (2 * sheet.room_x - abs(apart[0]), 2 * sheet.room_y - abs(apart[1]))
    if min(over) <= _SLACK or (one_held and other_held):
        return False
    axis = 0 if over[0] / sheet.room_x < over[1] / sheet.room_y else 1
    step = over[axis] if apart[axis] >= 0 else -over[axis]
    share = 0.0 if one_held else 1.0 if other_held else 0.5
    _move(one, axis, -step * share, sheet)
    _move(other, axis, step * (1 - share), sheet)
    return True


def _move(place: list[float], axis: int, step: float, sheet: Sheet) -> None:
    place[axis] = min(max(place[axis] + step, 0.0), sheet[axis])
