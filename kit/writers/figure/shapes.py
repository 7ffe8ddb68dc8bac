"""Shapes and signs of the map, drawn with matplotlib from the same paths as on the screen."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from matplotlib.axes import Axes
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from kit.content.signs import signs
from kit.presenters.actor_map.actor_map import Node
from kit.presenters.actors.stance import FILLS, SHAPES

INK, INK_SOFT, EDGE, DANGER, SHEET = "#1b2430", "#5d6672", "#7f796c", "#a3242b", "#ffffff"
SERIF = "DejaVu Serif"
SCALE = 0.8
"""Points on paper for a pixel of the screen."""

_CODES = {"moveTo": Path.MOVETO, "lineTo": Path.LINETO, "qCurveTo": Path.CURVE3, "curveTo": Path.CURVE4}

End = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Placed:
    """A node and where its middle stands, in points, drawn at a scale of its paper."""

    node: Node
    x: float
    y: float
    scale: float = 1.0

    @property
    def radius(self) -> float:
        """Radius of the shape in points."""
        return self.node.radius * SCALE * self.scale

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


def draw_shape(axes: Axes, stance: str, x: float, y: float, radius: float, scale: float = 1.0) -> None:
    """Draw the shape of a stance in its fill, outlined in ink, dashed where nobody scored it."""
    dash = (0, (2.4, 1.8)) if stance == "unscored" else "solid"
    draw_path(axes, SHAPES[stance], x, y, radius / 10, fc=FILLS[stance], ec=INK, lw=1.1 * scale, ls=dash, zorder=3)


def draw_sign(axes: Axes, data: str, x: float, y: float, size: float, **style: Any) -> None:
    """Draw a sign of the kit, which stands on a square of 20 units, around a point."""
    scale = size / 20
    draw_path(axes, data, x - 10 * scale, y - 10 * scale, scale, **({"fill": False, "lw": 0.9, "zorder": 4} | style))


def draw_node(axes: Axes, placed: Placed) -> None:
    """Draw an actor: shape, sign of its kind, lock where it is protected."""
    node, x, y, radius = placed.node, placed.x, placed.y, placed.radius
    draw_shape(axes, node.stance, x, y, radius, placed.scale)
    if node.sign:
        low = radius * 0.22 if node.stance == "opponent_2" else 0.0
        draw_sign(axes, node.sign, x, y + low, radius * 1.16, ec=SHEET if node.light else INK, lw=0.9 * placed.scale)
    if node.locked:
        corner = (x + radius + 3 * placed.scale, y - radius + 1)
        draw_sign(axes, signs()["lock"], *corner, 10 * placed.scale, fill=True, fc=SHEET, ec=INK)
