"""Names beside the shapes of the map where there is room for them, and numbers where there is none."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from matplotlib.axes import Axes
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Rectangle
from matplotlib.textpath import TextPath

from kit.presenters.actor_map.actor_map import Node
from kit.writers.figure.shapes import INK, SHEET, Placed

Box = tuple[float, float, float, float]
Point = tuple[float, float]
Way = tuple[Placed, Placed]
"""The two ends of a line."""

_FULL, _SMALL = 7.5, 6.5
"""Sizes of letters in points: at full size, and where shapes are drawn smaller."""
_LEADING = 1.2
_TOUCH = 1.5
"""Square points that a name may cover of others."""
_APART = 3.0
"""Points between two names side by side, so that they do not read as one."""
_CROSSED, _MOST_CROSSED, _LESS = 5.0, 5, 12.0
"""What it counts, in square points, that a name lies across a tie, up to so many, and that it is worded shorter."""
_NARROW, _MOST_LINES = 12, 3
_REACH = 90.0
"""How far a name reaches from the middle of its actor, in points."""
_ROW = 40.0


class _Place(NamedTuple):
    anchor: str
    x: float
    top: float
    box: Box


@dataclass(frozen=True, slots=True)
class _Label:
    """Lines to be written beside a shape, in letters of this size."""

    lines: tuple[str, ...]
    size: float
    weight: str = "normal"

    @property
    def leading(self) -> float:
        return self.size * _LEADING

    @property
    def wide(self) -> float:
        return max((_width(line, self.size, self.weight) for line in self.lines), default=0.0)


def draw_names(
    axes: Axes, placed: Sequence[Placed], ways: Iterable[Way], sheet: Box, *, numbers: bool
) -> tuple[tuple[int, str], ...]:
    """Draw the names that have room, of the most influential actors first, and number the rest; tell those.

    Without `numbers` the rest stay without a name.
    """
    room = _Room([box for each in placed for box in _boxes(each)], tuple(ways), sheet)
    left: list[Placed] = []
    for each in sorted(placed, key=lambda one: (-one.node.weight, one.node.id)):
        label, place = room.best(each, _wordings(each.node, _FULL if each.scale > 0.85 else _SMALL))
        if room.covered(place.box) <= _TOUCH:
            _write(axes, label, place, room)
        else:
            left.append(each)
    return tuple(_numbered(axes, left, room)) if numbers else ()


def _numbered(axes: Axes, left: Iterable[Placed], room: "_Room") -> Iterator[tuple[int, str]]:
    for number, each in enumerate(sorted(left, key=lambda one: (one.y // _ROW, one.x)), 1):
        _write(axes, *room.best(each, [_Label((str(number),), _SMALL, "bold")]), room)
        yield number, each.node.name


def _wordings(node: Node, size: float) -> list[_Label]:
    """The name in lines, in narrower lines, and the short name; the best liked first."""
    narrow = tuple(textwrap.wrap(node.name, _NARROW, break_long_words=False))
    worded = (node.label, narrow if len(narrow) <= _MOST_LINES else node.label, node.short)
    return [_Label(lines, size) for lines in dict.fromkeys(worded)]


@dataclass(frozen=True, slots=True)
class _Room:
    """What is taken on the sheet: shapes, locks, and labels so far; and the ways of ties, better not crossed."""

    taken: list[Box]
    ways: tuple[Way, ...]
    sheet: Box

    def best(self, placed: Placed, labels: list[_Label]) -> tuple[_Label, _Place]:
        """The label and the place that cover least and cross fewest ties."""
        x, y = placed.x, placed.y
        around = (x - _REACH, y - _REACH, x + _REACH, y + _REACH)
        near = [ends for ends in map(_straight, self.ways) if _crosses(around, *ends)]

        def cost(choice: tuple[int, _Label, _Place]) -> float:
            less, _, place = choice
            crossed = sum(_crosses(place.box, *ends) for ends in near)
            return self.covered(place.box) + _CROSSED * min(crossed, _MOST_CROSSED) + _LESS * less

        choices = ((less, label, place) for less, label in enumerate(labels) for place in _places(placed, label))
        _, label, place = min(choices, key=cost)
        return label, place

    def covered(self, box: Box) -> float:
        """Square points that a label covers of others, and far more for what would stick out of the sheet."""
        left, top, right, bottom = self.sheet
        out = max(0.0, left - box[0]) + max(0.0, box[2] - right) + max(0.0, top - box[1]) + max(0.0, box[3] - bottom)
        return 90 * out + sum(_common(box, each) for each in self.taken)


def _straight(way: Way) -> tuple[Point, Point]:
    return (way[0].x, way[0].y), (way[1].x, way[1].y)


def _boxes(placed: Placed) -> Iterator[Box]:
    """The boxes of an actor's shape and of its lock."""
    x, y, radius = placed.x, placed.y, placed.radius
    yield (x - radius, y - radius, x + radius, y + radius)
    if placed.node.locked:
        half = 5 * placed.scale
        yield (x + radius - half / 2, y - radius - half, x + radius + 1.7 * half, y - radius + half)


def _write(axes: Axes, label: _Label, place: _Place, room: _Room) -> None:
    room.taken.append(place.box)
    for row, line in enumerate(label.lines):
        _draw(axes, line, place.x, place.top + row * label.leading, place.anchor, label)


def _draw(axes: Axes, line: str, x: float, top: float, anchor: str, label: _Label) -> None:
    """Draw a line of a name on a pale ground, so that ties behind it do not cross it out."""
    wide = _width(line, label.size, label.weight)
    left = x - {"left": 0.0, "center": wide / 2, "right": wide}[anchor]
    ground = Rectangle((left - 1, top), wide + 2, label.leading, fc=SHEET, ec="none", alpha=0.8, zorder=2.5)
    axes.add_patch(ground)
    style: dict[str, Any] = {"size": label.size, "weight": label.weight, "color": INK, "zorder": 5}
    axes.text(x, top + label.leading * 0.8, line, ha=anchor, va="baseline", parse_math=False, **style)


def _places(placed: Placed, label: _Label) -> Iterator[_Place]:
    """Below, above, at either side, then below and above from either edge."""
    tall = label.leading * len(label.lines)
    x, y, radius = placed.x, placed.y, placed.radius
    below, above, level, beside = y + radius + 3, y - radius - tall - 2, y - tall / 2, radius + 4
    yield _place("center", x, below, label.wide, tall)
    yield _place("center", x, above, label.wide, tall)
    yield _place("left", x + beside, level, label.wide, tall)
    yield _place("right", x - beside, level, label.wide, tall)
    for top in (below, above):
        yield _place("left", x - radius, top, label.wide, tall)
        yield _place("right", x + radius, top, label.wide, tall)


def _place(anchor: str, x: float, top: float, wide: float, tall: float) -> _Place:
    left = x - {"left": 0.0, "center": wide / 2, "right": wide}[anchor]
    return _Place(anchor, x, top, (left - _APART / 2, top, left + wide + _APART / 2, top + tall))


@lru_cache(maxsize=4096)
def _width(line: str, size: float, weight: str) -> float:
    font = FontProperties(family="DejaVu Sans", weight=weight)
    return float(TextPath((0, 0), line, size=size, prop=font).get_extents().width)


def _common(one: Box, other: Box) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    tall = min(one[3], other[3]) - max(one[1], other[1])
    return wide * tall if wide > 0 and tall > 0 else 0.0


def _crosses(box: Box, start: Point, end: Point) -> bool:
    """Whether a straight line runs through a box (Liang and Barsky 1984: what is left of it after each side's cut)."""
    first, last = 0.0, 1.0
    for axis in (0, 1):
        step = end[axis] - start[axis]
        low, high = box[axis] - start[axis], box[axis + 2] - start[axis]
        if step == 0:
            if low > 0 or high < 0:
                return False
            continue
        near, far = sorted((low / step, high / step))
        first, last = max(first, near), min(last, far)
    return first <= last
