"""Other ways to stand on the map: in boxes by what actors have in common, in rings by their distance from one."""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from kit.analysis.structure import Structure, all_links, open_links

Point = tuple[float, float]

_WIDE = 2.0
_TITLE, _EDGE = 0.055, 0.03
_MOST_RINGS = 4
_TOP = -math.pi / 2
"""Nobody stands at the very top of a ring: the name of the ring does."""


class Region(NamedTuple):
    """A box or a ring in parts of the sheet: its inline start, its top, its width and height; `key` says whose."""

    key: str
    x: float
    y: float
    width: float
    height: float


class Arrangement(NamedTuple):
    """Where everyone stands, and the regions that are drawn behind them."""

    places: Mapping[str, Point]
    regions: tuple[Region, ...]


@lru_cache(maxsize=8)
def boxed(groups: tuple[tuple[str, str], ...]) -> Arrangement:
    """Actors, as (id, group) pairs, in a box for each group, as large as the group; same in, same out.

    Method: a strip treemap (Bederson, Shneiderman and Wattenberg 2002): groups stay in their order, so that one more
    actor widens a box and swaps none.
    """
    members: dict[str, list[str]] = {}
    for id, group in groups:
        members.setdefault(group, []).append(id)
    regions = tuple(_strips({group: len(ids) + 2.0 for group, ids in members.items()}))
    places: dict[str, Point] = {}
    for region in regions:
        places.update(_filled(members[region.key], region))
    return Arrangement({id: places[id] for id, _ in groups}, regions)


def _strips(weights: Mapping[str, float]) -> Iterable[Region]:
    """Boxes side by side in strips of about the same share of the sheet."""
    count = max(1, round(math.sqrt(len(weights) / _WIDE)))
    total, passed, top = sum(weights.values()), 0.0, 0.0
    strips: list[list[str]] = [[] for _ in range(count)]
    for key, weight in weights.items():
        strips[min(count - 1, int((passed + weight / 2) * count / total))].append(key)
        passed += weight
    for strip in filter(None, strips):
        held, start = sum(weights[key] for key in strip), 0.0
        for key in strip:
            yield Region(key, start, top, weights[key] / held, held / total)
            start += weights[key] / held
        top += held / total


def _filled(ids: list[str], region: Region) -> dict[str, Point]:
    """Places in even rows of one box, below its title; every second row stands a little aside, so that names fit."""
    wide, tall = max(region.width - 2 * _EDGE, 0.01), max(region.height - _TITLE - 2 * _EDGE, 0.01)
    columns = max(1, min(len(ids), round(math.sqrt(len(ids) * _WIDE * wide / tall / 1.7))))
    rows = math.ceil(len(ids) / columns)
    places: dict[str, Point] = {}
    for number, id in enumerate(ids):
        row, column = divmod(number, columns)
        aside = (0.12 if row % 2 else -0.12) if rows > 1 and columns > 1 else 0.0
        across, down = (column + 0.5 + aside) / columns, (row + 0.5) / rows
        places[id] = (region.x + _EDGE + across * wide, region.y + _EDGE + _TITLE + down * tall)
    return places


@lru_cache(maxsize=8)
def ringed(shape: Structure, target: str) -> Arrangement:
    """Everyone on a ring by the steps to `target`, beside whom they reach it through; the last ring holds the rest.

    Method: a radial drawing by distance (Brandes, Kenis and Wagner 2003), with distances by breadth-first search
    (``networkx.single_source_shortest_path_length``). Ties of conflict lead nowhere. Regions are keyed by their steps,
    the one of those who do not reach the target by an empty key.
    """
    steps = distances(shape, target)
    rings: dict[int, list[str]] = {}
    for id in shape.ids:
        if id != target:
            rings.setdefault(min(steps.get(id, _MOST_RINGS + 1), _MOST_RINGS + 1), []).append(id)
    places: dict[str, Point] = {target: (0.5, 0.5)} if target in shape.ids else {}
    regions: list[Region] = []
    turns: dict[str, float] = {target: 0.0}
    for number, ring in enumerate(sorted(rings), 1):
        far = 0.5 * (number / len(rings)) ** 0.85
        _set_turns(shape, rings[ring], turns)
        for id in rings[ring]:
            places[id] = (0.5 + far * math.cos(turns[id]), 0.5 + far * math.sin(turns[id]))
        key = str(ring) if ring <= _MOST_RINGS else ""
        regions.append(Region(key, 0.5 - far, 0.5 - far, 2 * far, 2 * far))
    return Arrangement({id: places[id] for id in shape.ids}, tuple(regions))


def distances(shape: Structure, target: str) -> Mapping[str, int]:
    """Steps from each actor that reaches the target."""
    import networkx as nx

    graph = open_links(shape)
    return dict(nx.single_source_shortest_path_length(graph, target)) if target in graph else {}


def _set_turns(shape: Structure, ids: list[str], turns: dict[str, float]) -> None:
    """Even angles on one ring, in the order of the angles of those further in that each is tied to."""
    graph, place = all_links(shape), {id: number for number, id in enumerate(ids)}
    known = dict(turns)

    def wish(id: str) -> tuple[float, int]:
        inward = [known[other] for other in graph[id] if other in known]
        if not inward:
            return (math.tau, place[id])
        turn = math.atan2(sum(map(math.sin, inward)), sum(map(math.cos, inward)))
        return ((turn - _TOP) % math.tau, place[id])

    ordered = sorted(ids, key=wish)
    for number, id in enumerate(ordered):
        turns[id] = _TOP + math.tau * (number + 0.5) / len(ordered)
