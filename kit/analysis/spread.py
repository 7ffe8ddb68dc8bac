"""Pushing things apart on a sheet until none covers another."""

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

Point = tuple[float, float]

_MOST_SWEEPS = 80
_MOST_PUSHES = 24_000
"""Things times sweeps: with thousands of things the last pushes are not worth the wait."""
_SLACK = 0.01
_TOUCHING, _CLEAR = 0.6, 0.75
_RINGS, _TURNS = 40, 16


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
    for _ in range(min(_MOST_SWEEPS, max(8, _MOST_PUSHES // max(len(places), 1)))):
        if not _sweep(places, held, sheet):
            break
    return {id: (place[0], place[1]) for id, place in places.items()}


def beside_others(points: Mapping[str, Point], ids: Iterable[str], sheet: Sheet) -> dict[str, Point]:
    """Move each of these things that stands on another, where pushing found no room, to the nearest free place."""
    places = dict(points)
    for id in ids:
        others = [place for other, place in places.items() if other != id]
        if not _free(places[id], others, sheet, _TOUCHING):
            spots = (spot for spot in _around(places[id], sheet) if _free(spot, others, sheet, _CLEAR))
            places[id] = next(spots, places[id])
    return places


def _free(spot: Point, others: Iterable[Point], sheet: Sheet, part: float) -> bool:
    """Whether nobody stands within a part of the room that two things need."""
    x, y = spot
    return all(abs(a - x) >= 2 * part * sheet.room_x or abs(b - y) >= 2 * part * sheet.room_y for a, b in others)


def _around(place: Point, sheet: Sheet) -> Iterator[Point]:
    """Places of the sheet on wider and wider rings around one."""
    for far in range(1, _RINGS):
        for turn in range(_TURNS):
            angle = math.tau * turn / _TURNS
            x = place[0] + far * sheet.room_x * math.cos(angle) / 2
            y = place[1] + far * sheet.room_y * math.sin(angle) / 2
            if 0 <= x <= sheet.width and 0 <= y <= sheet.height:
                yield x, y


def _sweep(places: dict[str, list[float]], held: frozenset[str], sheet: Sheet) -> bool:
    """Push each overlapping pair once; neighbours are found along x, and most of them are far enough along y."""
    moved = False
    order = sorted((place[0], id) for id, place in places.items())
    line = [(places[id], id in held) for _, id in order]
    wide, tall = 2 * sheet.room_x, 2 * sheet.room_y
    for number, (first, first_held) in enumerate(line):
        for other in range(number + 1, len(line)):
            second, second_held = line[other]
            if second[0] - first[0] >= wide:
                break
            if -tall < second[1] - first[1] < tall:
                moved |= _part(first, second, first_held, second_held, sheet)
    return moved


def _part(one: list[float], other: list[float], one_held: bool, other_held: bool, sheet: Sheet) -> bool:
    """Push one pair along the shorter way; along the longer one where the edge of the sheet leaves no room."""
    over = (2 * sheet.room_x - abs(other[0] - one[0]), 2 * sheet.room_y - abs(other[1] - one[1]))
    if min(over) <= _SLACK or (one_held and other_held):
        return False
    axis = 0 if over[0] / sheet.room_x < over[1] / sheet.room_y else 1
    shares = (0.0 if one_held else 1.0 if other_held else 0.5, 0.0 if other_held else 1.0 if one_held else 0.5)
    for way in (axis, 1 - axis):
        step = over[way] if other[way] >= one[way] else -over[way]
        moved = _move(one, way, -step * shares[0], sheet) + _move(other, way, step * shares[1], sheet)
        if moved > over[way] / 4:
            break
    return True


def _move(place: list[float], axis: int, step: float, sheet: Sheet) -> float:
    before = place[axis]
    place[axis] = min(max(before + step, 0.0), sheet[axis])
    return abs(place[axis] - before)
