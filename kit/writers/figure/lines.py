"""Ties of the map as lines of five kinds, which no one needs colour to tell apart."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from matplotlib.axes import Axes
from matplotlib.patches import Polygon

from kit.presenters.actor_map.actor_map import Line
from kit.writers.figure.shapes import DANGER, EDGE, SHEET, End

Points = list[tuple[float, float]]

_WIDTHS = {"funds": 3.0, "directs": 2.0}
_GAP, _HEAD, _LANE, _TOOTH = 3.5, 7.5, 5.5, 5.5
_MANY, _FAINT = 150, 0.55
"""From how many lines on they are paler, so that they do not drown the shapes, and how much ink they keep."""


def lanes(lines: Iterable[Line]) -> Iterator[tuple[Line, float]]:
    """Each line with its distance from the middle, so that several ties of one pair stand side by side."""
    pairs: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for line in lines:
        pairs[tuple(sorted((line.source, line.target)))].append(line)
    for pair in pairs.values():
        for place, line in enumerate(pair):
            turn = 1 if line.source < line.target else -1
            yield line, (place - (len(pair) - 1) / 2) * _LANE * turn


def ink(count: int) -> float:
    """How opaque each of so many lines is."""
    return 1.0 if count <= _MANY else _FAINT


def draw_line(
    axes: Axes,
    kind: str,
    source: End,
    target: End,
    *,
    lane: float = 0.0,
    scale: float = 1.0,
    color: str = EDGE,
    alpha: float = 1.0,
) -> None:
    """Draw a tie of one of five kinds between two shapes, so far from the straight way between their middles."""
    length = math.hypot(target[0] - source[0], target[1] - source[1])
    start, end = source[2] + _GAP * scale, length - target[2] - _GAP * scale
    if end - start < 6 * scale:
        return
    across, down = (target[0] - source[0]) / length, (target[1] - source[1]) / length

    def at(far: float, aside: float) -> tuple[float, float]:
        side = lane * scale + aside
        return source[0] + across * far - down * side, source[1] + down * far + across * side

    if kind == "in_conflict":
        _stroke(axes, [at(*point) for point in _teeth(start, end, scale)], DANGER, 1.1 * scale, alpha=alpha)
        return
    pointed = kind != "works_with"
    points = [at(start, 0), at(end - 5 * scale if pointed else end, 0)]
    dash = scale if kind == "informs" else 0.0
    _stroke(axes, points, color, _WIDTHS.get(kind, 0.9) * scale, dash, alpha)
    if kind == "funds":
        _stroke(axes, points, SHEET, 1.3 * scale)
    if pointed:
        head = [at(end, 0), at(end - _HEAD * scale, -3.2 * scale), at(end - _HEAD * scale, 3.2 * scale)]
        axes.add_patch(Polygon(head, fc=color, ec="none", alpha=alpha, zorder=2))


def _teeth(start: float, end: float, scale: float) -> Iterator[tuple[float, float]]:
    count = max(2, round((end - start) / (_TOOTH * scale)))
    yield start, 0.0
    for tooth in range(1, count):
        yield start + (end - start) * tooth / count, (2.6 if tooth % 2 else -2.6) * scale
    yield end, 0.0


def _stroke(axes: Axes, points: Points, color: str, width: float, dash: float = 0.0, alpha: float = 1.0) -> None:
    style: dict[str, Any] = {
        "ls": (0, (4.5 * dash, 3 * dash)) if dash else "solid",
        "solid_capstyle": "butt",
        "zorder": 1,
    }
    axes.plot(*zip(*points, strict=True), color=color, lw=width, alpha=alpha, **style)
