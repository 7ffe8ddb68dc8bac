"""Where actors stand on the map: near those they are tied to, apart from all others, the same each time."""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache

from kit.analysis.spread import Point, Sheet, pushed_apart
from kit.analysis.structure import Structure, all_links, structure
from kit.domain.actors import Actor, Tie

Places = tuple[tuple[str, Point], ...]

_WIDTH, _HEIGHT = 756.0, 392.0
_COMFORT = 42
_ROOM = (48.0, 29.0)
_LOOSER = 0.72
_SEED = 7
_ROUNDS = 40
_FEW_ROUNDS = 12
_OWN = 0.55
_MOST_SPRUNG = 320
"""networkx lays out more than 500 with scipy only, and in no time that a person waits for."""


def layout(
    actors: Mapping[str, Actor], ties: Mapping[str, Tie], before: Mapping[str, Point] | None = None
) -> dict[str, Point]:
    """A place for each actor, both parts from 0 to 1, from the inline start and the top.

    Actors that a person moved stay where they were put. Those in `before` stay there too, so that an added actor
    finds a free place and nobody else moves. Actors without ties stand in rows at the foot.

    Method: springs, ``networkx.spring_layout`` (Fruchterman and Reingold 1991) from a fixed start, then evened out
    over the sheet and pushed apart until neither signs nor names overlap at the size of the screen.
    """
    pins = {id: (actor.position.x, actor.position.y) for id, actor in actors.items() if actor.position}
    known = {id: point for id, point in (before or {}).items() if id in actors and id not in pins}
    return dict(_placed(structure(actors, ties), tuple(pins.items()), tuple(known.items())))


def bare_layout(actors: Mapping[str, Actor], ties: Mapping[str, Tie]) -> Mapping[str, Point]:
    """Places by ``networkx.spring_layout`` as it is, to measure ours against."""
    import networkx as nx

    found = nx.spring_layout(all_links(structure(actors, ties)), seed=_SEED)
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


def _sprung(shape: Structure, tied: list[str], held: Mapping[str, Point], sheet: Sheet) -> dict[str, Point]:
    """Places of the tied actors in the unit square, by springs where there are any to place.

    A new sheet is drawn in two rounds: first a frame of the actors that were on the map first, whose number grows in
    steps, then everyone else around it. One more actor thus leaves the frame as it was.
    """
    if all(id in held for id in tied):
        return {}
    if held:
        return _springs(shape, tied, held)
    frame = tied[: _frame_size(len(tied))]
    first = _springs(shape, frame, {})
    return _evened(_springs(shape, tied, first) if len(frame) < len(tied) else first, sheet)


def _frame_size(count: int) -> int:
    """The largest step below a number of actors: each step is a quarter more than the one before."""
    size = 6
    while size + max(1, size // 4) <= min(count, _MOST_SPRUNG):
        size += max(1, size // 4)
    return min(size, count)


def _start(shape: Structure, tied: list[str], held: Mapping[str, Point]) -> dict[str, Point]:
    """Beside those neighbours that stand already, or on a sunflower's spiral in the order of the map."""
    graph = all_links(shape)
    stood = dict(held)
    for number, id in enumerate(tied):
        turn, far = number * math.pi * (3 - math.sqrt(5)), math.sqrt((number + 0.5) / len(tied)) / 2
        near = [stood[other] for other in graph[id] if other in stood] if held else []
        middle = (sum(x for x, _ in near) / len(near), sum(y for _, y in near) / len(near)) if near else (0.5, 0.5)
        far = far / 8 if near else far
        stood.setdefault(id, (middle[0] + far * math.cos(turn), middle[1] + far * math.sin(turn)))
    return {id: stood[id] for id in tied}


def _springs(shape: Structure, tied: list[str], held: Mapping[str, Point]) -> dict[str, Point]:
    """Places by springs from the start; where there are too many for springs, or no numpy, the start itself."""
    start = _start(shape, tied, held)
    if len(tied) > _MOST_SPRUNG:
        return start
    try:
        import networkx as nx

        found = nx.spring_layout(
            all_links(shape).subgraph(tied),
            k=1.8 / math.sqrt(len(tied)),
            pos=start,
            fixed=[id for id in tied if id in held] or None,
            iterations=_FEW_ROUNDS if held else min(200, max(_ROUNDS, 9000 // len(tied))),
            seed=_SEED,
            method="force",
        )
    except ImportError:
        return start
    if held:
        return {id: (float(x), float(y)) for id, (x, y) in found.items()}
    return {id: (float(x) / 2 + 0.5, float(y) / 2 + 0.5) for id, (x, y) in found.items()}


def _evened(points: Mapping[str, Point], sheet: Sheet) -> dict[str, Point]:
    """Spread over the whole sheet: along x by rank, then along y by rank among those of the same column.

    Each place is a mean of where the springs put it and where it would stand in full order, so that the middle is
    not crowded, corners are used, and near actors stay near.
    """
    across = _ranked({id: x for id, (x, _) in points.items()})
    in_column = max(1, round(sheet.height / (2 * sheet.room_y)))
    ordered = sorted(points, key=lambda id: (across[id], id))
    down: dict[str, float] = {}
    for first in range(0, len(ordered), in_column):
        column = ordered[first : first + in_column]
        down.update(_ranked({id: points[id][1] for id in column}))
    return {id: (across[id], down[id]) for id in points}


def _ranked(values: Mapping[str, float]) -> dict[str, float]:
    """From 0 to 1: the mean of the value and of its place in the order."""
    low, high = min(values.values()), max(values.values())
    last = max(len(values) - 1, 1)
    ordered = sorted(values, key=lambda id: (values[id], id))
    return {
        id: (_OWN * (values[id] - low) / ((high - low) or 1.0) + (1 - _OWN) * rank / last)
        for rank, id in enumerate(ordered)
    }
