"""The actor map as a picture of its own: .png, .svg, and .pdf for print."""

from io import BytesIO
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from kit.domain.plain_text import plain
from kit.presenters.actor_map.actor_map import MapPicture
from kit.presenters.actor_map.sheet import MapSheet
from kit.writers.figure.key import Numbered, draw_key, key_height, key_pages
from kit.writers.figure.legend import draw_legend, legend_height
from kit.writers.figure.lines import draw_line, ink, lanes
from kit.writers.figure.names import Box, Way, draw_names
from kit.writers.figure.paper import A4, INCH, MARGIN, Paper, paper_for, scale_of
from kit.writers.figure.shapes import INK, INK_SOFT, SERIF, Placed, draw_node

_TITLE = 48.0
_PAD = (58.0, 22.0, 40.0)
"""Room for names at the sides, above and below the middles of the outermost actors."""
_LEAST_PAD = 0.7
_DPI = 200
_CENTIMETRES, _SMALL = 2.54, 0.8
"""Of an inch; and the size of the legend beside that on a sheet of its own, where the map is small."""
_STYLE: Any = {
    "font.family": "DejaVu Sans",
    "svg.fonttype": "none",
    "svg.hashsalt": "coalition-kit",
    "pdf.fonttype": 42,
    "path.simplify": False,
}
"""Words stay text in an .svg, and in a .pdf they come with their font."""


def map_png(sheet: MapSheet) -> bytes:
    """The map as a .png of 200 dots an inch; the same picture gives the same bytes."""
    metadata = {"Software": None, "Title": sheet.picture.title}
    return _drawn(sheet, FigureCanvasAgg, {"dpi": _DPI, "metadata": metadata})


def map_svg(sheet: MapSheet) -> bytes:
    """The map as an .svg whose words are text; the same picture gives the same bytes."""
    metadata = {"Date": None, "Creator": None, "Title": sheet.picture.title, "Description": sheet.picture.says}
    drawn = _drawn(sheet, FigureCanvasSVG, {"format": "svg", "metadata": metadata})
    return plain(drawn.decode()).encode()


def map_pdf(sheet: MapSheet, paper: Paper = A4) -> bytes:
    """The map as a .pdf to be printed, with further pages for names that found no room; made the same each time."""
    target = BytesIO()
    metadata = {"CreationDate": None, "Creator": None, "Producer": None, "Title": sheet.picture.title}
    with rc_context(_STYLE), PdfPages(target, metadata=metadata | {"Subject": sheet.picture.says}) as pages:
        figure, axes = _page(paper.width, paper.height)
        axes.text(MARGIN, MARGIN + 24, sheet.made, size=8.5, color=INK_SOFT, va="top", parse_math=False)
        numbered = _draw(axes, sheet.picture, paper, top=_TITLE + 14)
        pages.savefig(figure)
        width, height = paper.width - 2 * MARGIN, paper.height - 2 * MARGIN
        for part in key_pages(numbered, width, height):
            figure, axes = _page(paper.width, paper.height)
            draw_key(axes, sheet, part, (MARGIN, MARGIN), width)
            pages.savefig(figure)
    return target.getvalue()


def map_inset(picture: MapPicture, width: float, height: float) -> bytes:
    """The map in small, so many centimetres wide and high, as a .png; it names only those whom it has room for."""
    target = BytesIO()
    paper = Paper(width * INCH / _CENTIMETRES, height * INCH / _CENTIMETRES)
    with rc_context(_STYLE):
        figure, axes = _page(paper.width, paper.height)
        legend = picture.legend[:2]
        below = paper.height - legend_height(legend, _SMALL)
        draw_legend(axes, legend, (0, below), paper.width, _SMALL)
        _draw_map(axes, picture, (0, 0, paper.width, below - 4), numbers=False)
        FigureCanvasAgg(figure).print_figure(target, facecolor="white", dpi=_DPI, metadata={"Software": None})
    return target.getvalue()


def _drawn(sheet: MapSheet, canvas: Any, options: dict[str, Any]) -> bytes:
    """The whole picture on one sheet, which grows at its foot by the list of numbers."""
    target = BytesIO()
    paper = paper_for(len(sheet.picture.nodes))
    with rc_context(_STYLE):
        figure, axes = _page(paper.width, paper.height)
        numbered = _draw(axes, sheet.picture, paper, top=_TITLE + 8)
        width = paper.width - 2 * MARGIN
        below = key_height(numbered, width) + MARGIN if numbered else 0.0
        if numbered:
            figure.set_size_inches(paper.width / INCH, (paper.height + below) / INCH)
            axes.set_ylim(paper.height + below, 0)
            draw_key(axes, sheet, numbered, (MARGIN, paper.height), width)
        canvas(figure).print_figure(target, facecolor="white", **options)
    return target.getvalue()


def _page(width: float, height: float) -> tuple[Figure, Axes]:
    """An empty page on which one unit is one point, from the top; so sizes are those of the screen's picture."""
    figure = Figure(figsize=(width / INCH, height / INCH))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
    axes.axis("off")
    return figure, axes


def _draw(axes: Axes, picture: MapPicture, paper: Paper, top: float) -> Numbered:
    """Draw title, map and legend; tell which names became numbers."""
    axes.text(MARGIN, MARGIN, picture.title, family=SERIF, size=18, color=INK, va="top", parse_math=False)
    below = paper.height - MARGIN - legend_height(picture.legend)
    draw_legend(axes, picture.legend, (MARGIN, below), paper.width - 2 * MARGIN)
    return _draw_map(axes, picture, (MARGIN, top, paper.width - MARGIN, below - 8))


def _draw_map(axes: Axes, picture: MapPicture, box: Box, *, numbers: bool = True) -> Numbered:
    left, top, right, bottom = box
    scale = scale_of(right - left, bottom - top, len(picture.nodes))
    beside, above, beneath = (max(scale, _LEAST_PAD) * pad for pad in _PAD)
    across, down = right - left - 2 * beside, bottom - top - above - beneath
    placed = {
        id: Placed(node, left + beside + node.x * across, top + above + node.y * down, scale)
        for id, node in picture.nodes.items()
    }
    ways: list[Way] = []
    alpha = ink(len(picture.lines))
    for line, lane in lanes(picture.lines.values()):
        if line.source in placed and line.target in placed:
            ends = placed[line.source], placed[line.target]
            draw_line(axes, line.kind, ends[0].end, ends[1].end, lane=lane, scale=scale, alpha=alpha)
            ways.append(ends)
    for each in placed.values():
        draw_node(axes, each)
    return draw_names(axes, tuple(placed.values()), ways, box, numbers=numbers)
