"""Names beside the shapes of the map, each where it covers the least."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Rectangle
from matplotlib.textpath import TextPath

from kit.writers.figure_shapes import INK, SHEET, Placed

_SIZE, _LINE = 7.5, 9.0

Box = tuple[float, float, float, float]


class _Place(NamedTuple):
    anchor: str
    x: float
    top: float
    box: Box


def draw_names(axes: Axes, placed: tuple[Placed, ...], sheet: Box) -> None:
    """Draw every name; those of the most influential actors choose their place first."""
    shapes = [
        (each.x - each.radius, each.y - each.radius, each.x + each.radius, each.y + each.radius) for each in placed
    ]
    names: list[Box] = []
    for each in sorted(placed, key=lambda one: (-one.node.weight, one.node.id)):
        best = min(_places(each), key=lambda place: _cost(place.box, shapes, names, sheet))
        names.append(best.box)
        for row, line in enumerate(each.node.label):
            _draw(axes, line, best.x, best.top + row * _LINE, best.anchor)


def _draw(axes: Axes, line: str, x: float, top: float, anchor: str) -> None:
    """Draw a line of a name on a pale ground, so that ties behind it do not cross it out."""
    wide = _width(line)
    left = x - {"left": 0.0, "center": wide / 2, "right": wide}[anchor]
    ground = Rectangle((left - 1, top), wide + 2, _LINE, fc=SHEET, ec="none", alpha=0.8, zorder=2.5)
    axes.add_patch(ground)
    base = top + _LINE * 0.8
    axes.text(x, base, line, size=_SIZE, color=INK, ha=anchor, va="baseline", zorder=5, parse_math=False)


def _places(placed: Placed) -> Iterator[_Place]:
    """Below, above, at either side, then below and above from either edge."""
    wide = max((_width(line) for line in placed.node.label), default=0.0)
    tall = _LINE * len(placed.node.label)
    x, y, radius = placed.x, placed.y, placed.radius
    below, above, level, beside = y + radius + 3, y - radius - tall - 2, y - tall / 2, radius + 4
    yield _place("center", x, below, wide, tall)
    yield _place("center", x, above, wide, tall)
    yield _place("left", x + beside, level, wide, tall)
    yield _place("right", x - beside, level, wide, tall)
    for top in (below, above):
        yield _place("left", x - radius, top, wide, tall)
        yield _place("right", x + radius, top, wide, tall)


def _place(anchor: str, x: float, top: float, wide: float, tall: float) -> _Place:
    left = x - {"left": 0.0, "center": wide / 2, "right": wide}[anchor]
    return _Place(anchor, x, top, (left, top, left + wide, top + tall))


@lru_cache(maxsize=2048)
def _width(line: str) -> float:
    return float(TextPath((0, 0), line, size=_SIZE, prop=FontProperties(family="DejaVu Sans")).get_extents().width)


def _cost(box: Box, shapes: list[Box], names: list[Box], sheet: Box) -> float:
    out = (
        max(0.0, sheet[0] - box[0])
        + max(0.0, box[2] - sheet[2])
        + max(0.0, sheet[1] - box[1])
        + max(0.0, box[3] - sheet[3])
    )
    return 90 * out + 3 * sum(_covered(box, each) for each in shapes) + sum(_covered(box, each) for each in names)


def _covered(one: Box, other: Box) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    tall = min(one[3], other[3]) - max(one[1], other[1])
    return wide * tall if wide > 0 and tall > 0 else 0.0
