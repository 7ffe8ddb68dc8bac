"""Places by springs, drawn as if the actors had come one after another, so that one more hardly moves the others."""

import math
from collections.abc import Iterator, Mapping, Sequence

from kit.analysis.spread import Point
from kit.analysis.structure import Structure, all_links

SEED = 7
_FIRST, _FIRST_ROUNDS = 5, 20
_MORE = 0.15
_ROUNDS = (6, 10)
_ROUNDS_TIMES_ACTORS = 900
_GIVE = 0.01
"""How far an actor that stands already gives way in one step, in parts of the sheet."""
_FEW_ROUNDS = 12
_NEAR, _APART = 0.6, 1.8
"""How long ties would be, beside others that stay and where all find their places: 1 fills a square evenly."""
_WIDER = 0.03
"""By how much of its width and height one step may widen the map."""
_PULLS, _PULL = 3, 0.3
_MANY = 40
_MOST_SPRUNG = 320
"""networkx lays out more than 500 with scipy only, and in no time that a person waits for."""


def grown(shape: Structure, ids: Sequence[str]) -> dict[str, Point]:
    """Places of these actors in no certain frame; those who are tied stand near each other.

    A few more come each time, beside whom they are tied to; those who stand already give way a little. At last
    everybody is drawn towards their neighbours, which shortens ties and moves nobody far.
    """
    stood: dict[str, Point] = {}
    for size in _steps(len(ids)):
        stood = _one_step(shape, ids[:size], stood)
    newcomers = beside(shape, ids, stood) if len(stood) < len(ids) else {}
    inside = {id: _inside(point, stood) for id, point in newcomers.items() if id not in stood}
    points = {id: stood[id] if id in stood else inside[id] for id in ids}
    pull = _PULL * min(1.0, max(0.0, (len(ids) - 8) / (_MANY - 8)))
    for _ in range(_PULLS):
        points = _pulled(shape, points, pull)
    return points


def beside(shape: Structure, ids: Sequence[str], held: Mapping[str, Point]) -> dict[str, Point]:
    """Places of these actors where those in `held` stay."""
    return _springs(shape, ids, held, fixed=[id for id in ids if id in held], rounds=_FEW_ROUNDS)


def _steps(count: int) -> Iterator[int]:
    """Sizes at which a growing map is drawn anew; the last to come are no step of their own."""
    yield min(_FIRST, count)
    size = _FIRST + 1
    while size < min(count, _MOST_SPRUNG):
        yield size
        size += max(1, round(size * _MORE))


def _one_step(shape: Structure, ids: Sequence[str], stood: Mapping[str, Point]) -> dict[str, Point]:
    if not stood:
        return _springs(shape, ids, stood, rounds=_FIRST_ROUNDS)
    fewest, most = _ROUNDS
    rounds = min(most, max(fewest, _ROUNDS_TIMES_ACTORS // len(ids)))
    found = _fitted(_springs(shape, ids, stood, rounds=rounds), stood)
    return {
        id: _given_way(stood[id], point) if id in stood else _inside(point, stood, _WIDER)
        for id, point in found.items()
    }


def _given_way(here: Point, there: Point) -> Point:
    far = math.dist(here, there)
    return _between(here, there, min(1.0, _GIVE / far)) if far else here


def _between(here: Point, there: Point, share: float) -> Point:
    return here[0] + share * (there[0] - here[0]), here[1] + share * (there[1] - here[1])


def _inside(point: Point, stood: Mapping[str, Point], wider: float = 0.0) -> Point:
    """A newcomer widens the map by this part of its width at most, for that moves everybody else."""
    x, y = (_clipped(here, [each[axis] for each in stood.values()], wider) for axis, here in enumerate(point))
    return x, y


def _clipped(here: float, others: Sequence[float], wider: float) -> float:
    low, high = min(others), max(others)
    return min(max(here, low - wider * (high - low)), high + wider * (high - low))


def _pulled(shape: Structure, points: Mapping[str, Point], share: float) -> dict[str, Point]:
    """Everybody a share of the way towards the middle of their neighbours."""
    graph = all_links(shape)
    near = {id: [points[other] for other in graph[id] if other in points] for id in points}
    return {id: _between(here, _middle(near[id]), share) if near[id] else here for id, here in points.items()}


def _middle(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _fitted(found: Mapping[str, Point], stood: Mapping[str, Point]) -> dict[str, Point]:
    """Moved and scaled so that those who stood already have the middle and the spread that they had."""
    middle, here = _middle([found[id] for id in stood]), _middle(list(stood.values()))
    wide = math.sqrt(sum(math.dist(found[id], middle) ** 2 for id in stood)) or 1.0
    scale = math.sqrt(sum(math.dist(point, here) ** 2 for point in stood.values())) / wide
    return {id: (here[0] + (x - middle[0]) * scale, here[1] + (y - middle[1]) * scale) for id, (x, y) in found.items()}


def _start(shape: Structure, ids: Sequence[str], held: Mapping[str, Point]) -> dict[str, Point]:
    """Beside those neighbours that stand already, or on a sunflower's spiral in the order of the map."""
    graph = all_links(shape)
    stood = dict(held)
    for number, id in enumerate(ids):
        turn, far = number * math.pi * (3 - math.sqrt(5)), math.sqrt((number + 0.5) / len(ids)) / 2
        near = [stood[other] for other in graph[id] if other in stood] if held else []
        middle = _middle(near) if near else (0.5, 0.5)
        far = far / 8 if near else far
        stood.setdefault(id, (middle[0] + far * math.cos(turn), middle[1] + far * math.sin(turn)))
    return {id: stood[id] for id in ids}


def _springs(
    shape: Structure, ids: Sequence[str], held: Mapping[str, Point], *, rounds: int, fixed: Sequence[str] = ()
) -> dict[str, Point]:
    """Places by springs from the start; where there are too many for springs, or no numpy, the start itself."""
    start = _start(shape, ids, held)
    if len(ids) > _MOST_SPRUNG:
        return start
    try:
        import networkx as nx

        found = nx.spring_layout(
            all_links(shape).subgraph(ids),
            k=(_NEAR if fixed else _APART) / math.sqrt(len(ids)),
            pos=start,
            fixed=fixed or None,
            iterations=rounds,
            seed=SEED,
            method="force",
        )
    except ImportError:
        return start
    return {id: (float(x), float(y)) for id, (x, y) in found.items()}
