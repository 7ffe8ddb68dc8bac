"""Where actors stand on the map: near those they are tied to, apart from all others, the same each time."""

import math
from collections.abc import Mapping
from functools import lru_cache

from kit.analysis.clearing import clear_of_ties
from kit.analysis.spread import Point, Sheet, beside_others, pushed_apart
from kit.analysis.springs import SEED, beside, grown
from kit.analysis.structure import Structure, all_links, structure
from kit.analysis.untied import all_over, foot_share, in_rows
from kit.domain.actors import Actor, Tie

Places = tuple[tuple[str, Point], ...]

_WIDTH, _HEIGHT = 756.0, 392.0
TALL = _HEIGHT / _WIDTH
"""The height of the sheet in parts of its width."""

_COMFORT = 42
_ROOM = (48.0, 29.0)
_LOOSER = 0.72
_OWN, _CROWD, _FILLING = 0.55, 100, 6


def layout(
    actors: Mapping[str, Actor], ties: Mapping[str, Tie], before: Mapping[str, Point] | None = None
) -> dict[str, Point]:
    """A place for each actor, both parts from 0 to 1, from the inline start and the top.

    Actors that a person moved stay where they were put. Those in `before` stay there too, so that an added actor
    finds a free place and nobody else moves. Actors without ties stand in rows at the foot, below all others; where
    nobody is tied, they fill the sheet.

    Method: springs, ``networkx.spring_layout`` (Fruchterman and Reingold 1991), in steps as a map grows, then evened
    out over the sheet and pushed apart until neither signs nor names overlap at the size of the screen.
    """
    pins = {id: (actor.position.x, actor.position.y) for id, actor in actors.items() if actor.position}
    known = {id: point for id, point in (before or {}).items() if id in actors and id not in pins}
    return dict(_placed(structure(actors, ties), tuple(pins.items()), tuple(known.items())))


def bare_layout(actors: Mapping[str, Actor], ties: Mapping[str, Tie]) -> Mapping[str, Point]:
    """Places by ``networkx.spring_layout`` as it is, to measure ours against."""
    import networkx as nx

    found = nx.spring_layout(all_links(structure(actors, ties)), seed=SEED)
    return {id: (float(x), float(y)) for id, (x, y) in found.items()}


def forget() -> None:
    """Forget the layouts that were asked for, as for measuring."""
    _placed.cache_clear()


@lru_cache(maxsize=8)
def _placed(shape: Structure, pins: Places, known: Places) -> dict[str, Point]:
    sheet = _sheet(len(shape.ids))
    held = {**dict(known), **dict(pins)}
    tied, alone = _tied_and_alone(shape)
    stood = {id: (x * sheet.width, y * sheet.height) for id, (x, y) in held.items()}
    free = [id for id in alone if id not in held]
    rows = in_rows(free, stood.values(), sheet) if tied else _only(free, all_over(shape.ids, sheet))
    sprung = _sprung(shape, tied, dict(known), held, sheet, above=1 - foot_share(len(free), sheet))
    fixed = frozenset((*rows, *held)) if tied else frozenset(held)
    points = pushed_apart({**sprung, **rows, **stood}, fixed, sheet)
    points = pushed_apart(clear_of_ties(points, all_links(shape).edges, fixed, sheet), fixed, sheet)
    if known:
        points = beside_others(points, (id for id in shape.ids if id not in held), sheet)
    return {id: (points[id][0] / sheet.width, points[id][1] / sheet.height) for id in shape.ids}


def _only(ids: list[str], points: Mapping[str, Point]) -> dict[str, Point]:
    return {id: points[id] for id in ids}


def _sheet(count: int) -> Sheet:
    """The sheet grows with the number of actors; on a crowded one names ask for less room, since not all are shown."""
    grown = max(1.0, math.sqrt(count / _COMFORT))
    loose = max(_LOOSER, 1 / grown)
    return Sheet(_WIDTH * grown, _HEIGHT * grown, _ROOM[0] * loose, _ROOM[1] * loose)


def _tied_and_alone(shape: Structure) -> tuple[list[str], list[str]]:
    graph = all_links(shape)
    return [id for id in shape.ids if graph.degree(id)], [id for id in shape.ids if not graph.degree(id)]


def _sprung(
    shape: Structure, tied: list[str], known: Mapping[str, Point], held: Mapping[str, Point], sheet: Sheet, above: float
) -> Mapping[str, Point]:
    """Places of the tied actors by springs: beside those known, else anew on the part of the sheet above the rows."""
    if all(id in held for id in tied):
        return {}
    upper = sheet._replace(height=sheet.height * above)
    part, points = (sheet, beside(shape, tied, held)) if known else (upper, _evened(grown(shape, tied), upper))
    return {id: (x * part.width, y * part.height) for id, (x, y) in points.items()}


def _evened(points: Mapping[str, Point], sheet: Sheet) -> dict[str, Point]:
    """Spread over the whole sheet, and over the middle of it where they are few.

    Along x by rank, then along y by rank among those who stand beside one in x. Each place is a mean of where the
    springs put it and where it would stand in full order, so that the middle is not crowded, corners are used, and
    near actors stay near.
    """
    across = _ranked({id: x for id, (x, _) in points.items()})
    wide = min(1.0, math.sqrt(len(points) / _FILLING))
    heights = {id: y for id, (_, y) in points.items()}
    low, high = min(heights.values()), max(heights.values())
    own, reach = _own(len(points)), max(1, round(sheet.height / (2 * sheet.room_y))) // 2
    ordered = sorted(points, key=lambda id: (across[id], id))
    down: dict[str, float] = {}
    for place, id in enumerate(ordered):
        column = ordered[max(0, place - reach) : place + reach + 1]
        rank = sum((heights[other], other) < (heights[id], id) for other in column) / max(len(column) - 1, 1)
        down[id] = own * (heights[id] - low) / ((high - low) or 1.0) + (1 - own) * rank
    return {id: (0.5 + wide * (across[id] - 0.5), 0.5 + wide * (down[id] - 0.5)) for id in points}


def _own(count: int) -> float:
    """What the springs weigh beside the order.

    Few actors find room without it, and one more would turn it about; of many none would be named in a crowded middle.
    """
    return max(min(_OWN, _OWN * math.sqrt(_CROWD / max(count, 1))), 1 - count / _COMFORT)


def _ranked(values: Mapping[str, float]) -> dict[str, float]:
    """From 0 to 1: the mean of the value and of its place in the order."""
    low, high = min(values.values()), max(values.values())
    last, own = max(len(values) - 1, 1), _own(len(values))
    ordered = sorted(values, key=lambda id: (values[id], id))
    return {
        id: own * (values[id] - low) / ((high - low) or 1.0) + (1 - own) * rank / last
        for rank, id in enumerate(ordered)
    }
