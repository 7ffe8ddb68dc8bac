"""Where actors stand on the map: near those they are tied to, apart from all others, the same each time."""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache

from kit.analysis.spread import Point, Sheet, pushed_apart
from kit.analysis.springs import SEED, beside, grown
from kit.analysis.structure import Structure, all_links, structure
from kit.domain.actors import Actor, Tie

Places = tuple[tuple[str, Point], ...]

_WIDTH, _HEIGHT = 756.0, 392.0
TALL = _HEIGHT / _WIDTH
"""The height of the sheet in parts of its width."""

_COMFORT = 42
_ROOM = (48.0, 29.0)
_LOOSER = 0.72
_OWN = 0.55


def layout(
    actors: Mapping[str, Actor], ties: Mapping[str, Tie], before: Mapping[str, Point] | None = None
) -> dict[str, Point]:
    """A place for each actor, both parts from 0 to 1, from the inline start and the top.

    Actors that a person moved stay where they were put. Those in `before` stay there too, so that an added actor
    finds a free place and nobody else moves. Actors without ties stand in rows at the foot.

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
    points = {id: (x * sheet.width, y * sheet.height) for id, (x, y) in _sprung(shape, tied, held, sheet).items()}
    fixed = {id: (x * sheet.width, y * sheet.height) for id, (x, y) in held.items()}
    fixed.update(_rows([id for id in alone if id not in held], fixed.values(), sheet))
    points = pushed_apart({**points, **fixed}, frozenset(fixed), sheet)
    return {id: (points[id][0] / sheet.width, points[id][1] / sheet.height) for id in shape.ids}


def _sheet(count: int) -> Sheet:
    """The sheet grows with the number of actors; on a crowded one names ask for less room, since not all are shown."""
    grown = max(1.0, math.sqrt(count / _COMFORT))
    loose = max(_LOOSER, 1 / grown)
    return Sheet(_WIDTH * grown, _HEIGHT * grown, _ROOM[0] * loose, _ROOM[1] * loose)


def _tied_and_alone(shape: Structure) -> tuple[list[str], list[str]]:
    graph = all_links(shape)
    return [id for id in shape.ids if graph.degree(id)], [id for id in shape.ids if not graph.degree(id)]


def _rows(ids: list[str], taken: Iterable[Point], sheet: Sheet) -> dict[str, Point]:
    """Places side by side in rows that fill up from the foot, where nobody stands yet."""
    in_row = max(1, int(sheet.width / (2 * sheet.room_x)))
    in_column = max(1, int(sheet.height / (2 * sheet.room_y)), math.ceil(len(ids) / in_row) - 1)
    across, down = sheet.width / max(in_row - 1, 1), sheet.height / in_column
    stood = list(taken)
    slots = [(place * across, sheet.height - row * down) for row in range(in_column + 1) for place in range(in_row)]
    free = [slot for slot in slots if not any(_close(slot, point, sheet) for point in stood)]
    return dict(zip(ids, (*free, *slots), strict=False))


def _close(one: Point, other: Point, sheet: Sheet) -> bool:
    return abs(one[0] - other[0]) < 1.5 * sheet.room_x and abs(one[1] - other[1]) < 1.5 * sheet.room_y


def _sprung(shape: Structure, tied: list[str], held: Mapping[str, Point], sheet: Sheet) -> Mapping[str, Point]:
    """Places of the tied actors in the unit square, by springs where there are any to place."""
    if all(id in held for id in tied):
        return {}
    return beside(shape, tied, held) if held else _evened(grown(shape, tied), sheet)


def _evened(points: Mapping[str, Point], sheet: Sheet) -> dict[str, Point]:
    """Spread over the whole sheet: along x by rank, then along y by rank among those who stand beside one in x.

    Each place is a mean of where the springs put it and where it would stand in full order, so that the middle is
    not crowded, corners are used, and near actors stay near.
    """
    across = _ranked({id: x for id, (x, _) in points.items()})
    heights = {id: y for id, (_, y) in points.items()}
    low, high = min(heights.values()), max(heights.values())
    own, reach = _own(len(points)), max(1, round(sheet.height / (2 * sheet.room_y))) // 2
    ordered = sorted(points, key=lambda id: (across[id], id))
    down: dict[str, float] = {}
    for place, id in enumerate(ordered):
        column = ordered[max(0, place - reach) : place + reach + 1]
        rank = sum((heights[other], other) < (heights[id], id) for other in column) / max(len(column) - 1, 1)
        down[id] = own * (heights[id] - low) / ((high - low) or 1.0) + (1 - own) * rank
    return {id: (across[id], down[id]) for id in points}


def _own(count: int) -> float:
    """What the springs weigh beside the order; few actors find room without it, and one more would turn it about."""
    return max(_OWN, 1 - count / _COMFORT)


def _ranked(values: Mapping[str, float]) -> dict[str, float]:
    """From 0 to 1: the mean of the value and of its place in the order."""
    low, high = min(values.values()), max(values.values())
    last, own = max(len(values) - 1, 1), _own(len(values))
    ordered = sorted(values, key=lambda id: (values[id], id))
    return {
        id: own * (values[id] - low) / ((high - low) or 1.0) + (1 - own) * rank / last
        for rank, id in enumerate(ordered)
    }
