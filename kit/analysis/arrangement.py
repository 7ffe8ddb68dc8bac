"""Other ways to stand on the map: in boxes by what actors have in common, in rings by their distance from one."""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from kit.analysis.structure import Structure, all_links, open_links

Point = tuple[float, float]

_TITLE, _EDGE, _HIGH = 0.055, 0.02, 0.35
"""Of a wide sheet: room for the title of a box, and along its edges; and the height that strips share evenly."""
_TITLED = 80
"""With more actors the sheet is higher, and a title takes less of it."""
_CELL = 1.7
"""How much wider than high the room of an actor is, so that its name fits."""
_DAMPED = 0.95
"""Boxes grow slower than their groups, so that one large group leaves the others room for their names."""
_MOST_RINGS = 4
_TOP, _GAP, _MOST_GAP = -math.pi / 2, 0.16, 0.7
"""Nobody stands at the top of a ring, where its name does: half the gap in parts of the sheet, and of the ring."""


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


class _Form(NamedTuple):
    """How a sheet is cut: how much wider than high it is, boxes side by side at most, and the least share of each."""

    wide: float
    most: int
    least: float


_WIDE, _TALL = _Form(2.0, 5, 0.12), _Form(0.5, 2, 0.38)


@lru_cache(maxsize=8)
def boxed(groups: tuple[tuple[str, str], ...], *, tall: bool = False) -> Arrangement:
    """Actors, as (id, group) pairs, in a box for each group, larger for larger groups; same in, same out.

    A `tall` sheet is that of a phone, where two boxes stand side by side.

    Method: a strip treemap (Bederson, Shneiderman and Wattenberg 2002): groups stay in their order, so that one more
    actor widens a box and swaps none. No box is so small that its title does not fit.
    """
    form = _TALL if tall else _WIDE
    members: dict[str, list[str]] = {}
    for id, group in groups:
        members.setdefault(group, []).append(id)
    regions = tuple(_strips({group: (len(ids) + 1) ** _DAMPED for group, ids in members.items()}, form))
    places: dict[str, Point] = {}
    for region in regions:
        places.update(_filled(members[region.key], region, form.wide, _TITLE * min(1.0, _TITLED / len(groups))))
    return Arrangement({id: places[id] for id, _ in groups}, regions)


def _strips(weights: Mapping[str, float], form: _Form) -> Iterable[Region]:
    """Boxes side by side in strips of about the same share of the sheet."""
    even = sum(weights.values()) / max(1, round(math.sqrt(len(weights) / form.wide)))
    strips: list[dict[str, float]] = [{}]
    for key, weight in weights.items():
        if strips[-1] and (len(strips[-1]) == form.most or sum(strips[-1].values()) + weight / 2 > even):
            strips.append({})
        strips[-1][key] = weight
    top = 0.0
    for strip, height in zip(strips, _shares([sum(strip.values()) for strip in strips], _HIGH), strict=True):
        start = 0.0
        for key, width in zip(strip, _shares(list(strip.values()), form.least * len(strip)), strict=True):
            yield Region(key, start, top, width, height)
            start += width
        top += height


def _shares(weights: list[float], evenly: float) -> list[float]:
    """Shares of one whole: this part of it is shared out evenly, the rest by weight."""
    total, evenly = sum(weights), min(evenly, 1.0)
    return [evenly / len(weights) + (1 - evenly) * weight / total for weight in weights]


def _filled(ids: list[str], region: Region, sheet: float, title: float) -> dict[str, Point]:
    """Places in even rows of one box, below its title; every second row stands a little aside, so that names fit."""
    title, edge = title * min(1.0, sheet), _EDGE * min(1.0, sheet)
    wide, tall = max(region.width - 2 * _EDGE, 0.01), max(region.height - title - 2 * edge, 0.01)
    columns = max(1, min(len(ids), round(math.sqrt(len(ids) * sheet * wide / tall / _CELL))))
    rows = math.ceil(len(ids) / columns)
    places: dict[str, Point] = {}
    for number, id in enumerate(ids):
        row, column = divmod(number, columns)
        aside = (0.12 if row % 2 else -0.12) if rows > 1 and columns > 1 else 0.0
        across, down = (column + 0.5 + aside) / columns, (row + 0.5) / rows
        places[id] = (region.x + _EDGE + across * wide, region.y + edge + title + down * tall)
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
        _set_turns(shape, rings[ring], turns, math.asin(min(_GAP / far, _MOST_GAP)))
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


def _set_turns(shape: Structure, ids: list[str], turns: dict[str, float], gap: float) -> None:
    """Even angles on one ring, save a gap at its top, in the order of the angles of those further in."""
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
        turns[id] = _TOP + gap + (math.tau - 2 * gap) * (number + 0.5) / len(ordered)
