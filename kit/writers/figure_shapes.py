"""Shapes, signs and lines of the map, drawn with matplotlib from the same paths as on the screen."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from matplotlib.axes import Axes
from matplotlib.patches import PathPatch, Polygon
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from kit.content.signs import signs
from kit.presenters.actor_map import Line, Node
from kit.presenters.stance import FILLS, SHAPES

INK, EDGE, DANGER, SHEET, FOCUS = "#1b2430", "#7f796c", "#a3242b", "#ffffff", "#ffc93c"
SERIF = "DejaVu Serif"
SCALE = 0.8
"""Points on paper for a pixel of the screen."""

_CODES = {"moveTo": Path.MOVETO, "lineTo": Path.LINETO, "qCurveTo": Path.CURVE3, "curveTo": Path.CURVE4}

End = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Placed:
    """A node and where its middle stands, in points."""

    node: Node
    x: float
    y: float

    @property
    def radius(self) -> float:
        """Radius of the shape in points."""
        return self.node.radius * SCALE

    @property
    def end(self) -> End:
        """Middle and radius, for the lines that end here."""
        return self.x, self.y, self.radius


@lru_cache(maxsize=128)
def svg_path(data: str) -> Path:
    """The path of SVG path data; arcs become curves."""
    pen = RecordingPen()
    parse_path(data, pen)
    points: list[Any] = []
    codes: list[Any] = []
    for name, values in pen.value:
        if name in _CODES:
            points += values
            codes += [_CODES[name]] * len(values)
        elif name == "closePath":
            points.append(points[-1])
            codes.append(Path.CLOSEPOLY)
    return Path(points, codes)


def draw_path(axes: Axes, data: str, x: float, y: float, scale: float, **style: Any) -> None:
    """Draw SVG path data around a point."""
    path = svg_path(data).transformed(Affine2D().scale(scale).translate(x, y))
    axes.add_patch(PathPatch(path, joinstyle="round", capstyle="round", **style))


def draw_shape(axes: Axes, stance: str, x: float, y: float, radius: float) -> None:
    """Draw the shape of a stance in its fill, outlined in ink, dashed where nobody scored it."""
    dash = (0, (2.4, 1.8)) if stance == "unscored" else "solid"
    draw_path(axes, SHAPES[stance], x, y, radius / 10, fc=FILLS[stance], ec=INK, lw=1.1, ls=dash, zorder=3)


def draw_sign(axes: Axes, data: str, x: float, y: float, size: float, **style: Any) -> None:
    """Draw a sign of the kit, which stands on a square of 20 units, around a point."""
    scale = size / 20
    draw_path(axes, data, x - 10 * scale, y - 10 * scale, scale, **({"fill": False, "lw": 0.9, "zorder": 4} | style))


def draw_node(axes: Axes, placed: Placed) -> None:
    """Draw an actor: shape, sign of its kind, lock where it is protected."""
    node, x, y, radius = placed.node, placed.x, placed.y, placed.radius
    draw_shape(axes, node.stance, x, y, radius)
    if node.sign:
        low = radius * 0.22 if node.stance == "opponent_2" else 0.0
        draw_sign(axes, node.sign, x, y + low, radius * 1.16, ec=SHEET if node.light else INK)
    if node.locked:
        corner = (x + radius + 3, y - radius + 1)
        draw_sign(axes, signs()["lock"], *corner, 10, fill=True, fc=SHEET, ec=INK)


def lanes(lines: Iterable[Line]) -> Iterator[tuple[Line, float]]:
    """Each line with its distance from the middle, so that several ties of one pair stand side by side."""
    pairs: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for line in lines:
        pairs[tuple(sorted((line.source, line.target)))].append(line)
    for pair in pairs.values():
        for place, line in enumerate(pair):
            turn = 1 if line.source < line.target else -1
            yield line, (place - (len(pair) - 1) / 2) * 5.5 * turn


def draw_line(axes: Axes, kind: str, source: End, target: End, lane: float = 0.0, color: str = EDGE) -> None:
    """Draw a tie of one of five kinds between two shapes."""
    length = math.hypot(target[0] - source[0], target[1] - source[1])
    start, end = source[2] + 3.5, length - target[2] - 3.5
    if end - start < 6:
        return
    across, down = (target[0] - source[0]) / length, (target[1] - source[1]) / length

    def at(far: float, aside: float) -> tuple[float, float]:
        side = lane + aside
        return source[0] + across * far - down * side, source[1] + down * far + across * side

    if kind == "in_conflict":
        _stroke(axes, [at(*point) for point in _teeth(start, end)], DANGER, 1.1)
        return
    pointed = kind != "works_with"
    _strokes(axes, kind, [at(start, 0), at(end - 5 if pointed else end, 0)], color)
    if pointed:
        axes.add_patch(Polygon([at(end, 0), at(end - 7.5, -3.2), at(end - 7.5, 3.2)], fc=color, ec="none", zorder=2))


def _teeth(start: float, end: float) -> Iterator[tuple[float, float]]:
    count = max(2, round((end - start) / 5.5))
    yield start, 0.0
    for tooth in range(1, count):
        yield start + (end - start) * tooth / count, 2.6 if tooth % 2 else -2.6
    yield end, 0.0


def _strokes(axes: Axes, kind: str, points: list[tuple[float, float]], color: str) -> None:
    width = {"funds": 3.0, "directs": 2.0}.get(kind, 0.9)
    _stroke(axes, points, color, width, dashed=kind == "informs")
    if kind == "funds":
        _stroke(axes, points, SHEET, 1.3)


def _stroke(axes: Axes, points: list[tuple[float, float]], color: str, width: float, *, dashed: bool = False) -> None:
    style = (0, (4.5, 3)) if dashed else "solid"
    axes.plot(*zip(*points, strict=True), color=color, lw=width, ls=style, solid_capstyle="butt", zorder=1)
