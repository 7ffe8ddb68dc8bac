"""The actor map as a picture of its own, .png and .svg, on paper large enough for its names."""

from io import BytesIO
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from kit.presenters.actor_map import MapPicture
from kit.writers.figure_legend import draw_legend, legend_height
from kit.writers.figure_names import draw_names
from kit.writers.figure_shapes import INK, SERIF, Placed, draw_line, draw_node, lanes
from kit.writers.plain_text import plain

_INCH = 72.0
_PAPERS = ((60, 11.69, 8.27), (140, 16.54, 11.69), (10**9, 23.39, 16.54))
"""A4, A3 and A2, landscape, in inches, by the most actors that each has room for."""

_MARGIN, _TITLE = 28.0, 48.0
_PAD = (58.0, 22.0, 40.0)
_DPI = 200
_STYLE: Any = {
    "font.family": "DejaVu Sans",
    "svg.fonttype": "none",
    "svg.hashsalt": "coalition-kit",
    "path.simplify": False,
}


def map_png(picture: MapPicture) -> bytes:
    """The map as a .png of 200 dots an inch; the same picture gives the same bytes."""
    return _drawn(picture, FigureCanvasAgg, {"dpi": _DPI, "metadata": {"Software": None, "Title": picture.title}})


def map_svg(picture: MapPicture) -> bytes:
    """The map as an .svg whose words are text; the same picture gives the same bytes."""
    metadata = {"Date": None, "Creator": None, "Title": picture.title, "Description": picture.says}
    drawn = _drawn(picture, FigureCanvasSVG, {"format": "svg", "metadata": metadata})
    return plain(drawn.decode()).encode()


def _drawn(picture: MapPicture, canvas: Any, options: dict[str, Any]) -> bytes:
    target = BytesIO()
    with rc_context(_STYLE):
        canvas(_figure(picture)).print_figure(target, facecolor="white", **options)
    return target.getvalue()


def _figure(picture: MapPicture) -> Figure:
    """One unit is one point, from the top; so sizes are those of the screen's picture."""
    width, height = next((w * _INCH, h * _INCH) for most, w, h in _PAPERS if len(picture.nodes) <= most)
    figure = Figure(figsize=(width / _INCH, height / _INCH))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
    axes.axis("off")
    axes.text(_MARGIN, _MARGIN, picture.title, family=SERIF, size=18, color=INK, va="top")
    below = height - _MARGIN - legend_height(picture.legend)
    _draw_map(axes, picture, (_MARGIN, _TITLE + 8, width - _MARGIN, below - 8))
    draw_legend(axes, picture.legend, _MARGIN, below, width - 2 * _MARGIN)
    return figure


def _draw_map(axes: Axes, picture: MapPicture, box: tuple[float, float, float, float]) -> None:
    left, top, right, bottom = box
    across, down = right - left - 2 * _PAD[0], bottom - top - _PAD[1] - _PAD[2]
    placed = {
        id: Placed(node, left + _PAD[0] + node.x * across, top + _PAD[1] + node.y * down)
        for id, node in picture.nodes.items()
    }
    for line, lane in lanes(picture.lines.values()):
        if line.source in placed and line.target in placed:
            draw_line(axes, line.kind, placed[line.source].end, placed[line.target].end, lane)
    for each in placed.values():
        draw_node(axes, each)
    draw_names(axes, tuple(placed.values()), box)
