"""The legend below the map on paper."""

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Circle
from matplotlib.textpath import TextPath

from kit.content.signs import signs
from kit.presenters.actor_map.legend import SIZES, LegendEntry, LegendRow
from kit.writers.figure.lines import draw_line
from kit.writers.figure.shapes import EDGE, INK, SCALE, draw_shape, draw_sign

_SIZE, _ROW, _INDENT, _GAP = 7.5, 15.0, 84.0, 14.0
_DRAWN = {"line": 34.0, "size": 30.0}
_ENTRIES_IN_ROW = 8


def legend_height(rows: Sequence[LegendRow], scale: float = 1.0) -> float:
    """Height of the legend in points; a row of many entries takes several lines."""
    return 8 + scale * _ROW * sum(-(-len(_on_paper(row)) // _ENTRIES_IN_ROW) for row in rows)


def draw_legend(
    axes: Axes, rows: Sequence[LegendRow], place: tuple[float, float], width: float, scale: float = 1.0
) -> None:
    """Draw all rows from this place down, under a hairline."""
    left, top = place
    axes.plot([left, left + width], [top, top], color=EDGE, lw=0.5)
    line = top + 8 + scale * _ROW / 2
    for row in rows:
        _text(axes, row.title, left, line, scale, weight="bold")
        entries = _on_paper(row)
        for first in range(0, len(entries), _ENTRIES_IN_ROW):
            x = left + scale * _INDENT
            for entry in entries[first : first + _ENTRIES_IN_ROW]:
                x = _draw_entry(axes, entry, x, line, scale)
            line += scale * _ROW


def _on_paper(row: LegendRow) -> list[LegendEntry]:
    """Nobody is chosen on paper."""
    return [entry for entry in row.entries if entry.draws != "chosen"]


def _draw_entry(axes: Axes, entry: LegendEntry, x: float, y: float, scale: float) -> float:
    """Draw one entry and tell where the next one may begin."""
    drawn = scale * _DRAWN.get(entry.draws, 12.0)
    if entry.draws == "shape":
        draw_shape(axes, entry.token, x + scale * 6, y, scale * 5)
    elif entry.draws == "line":
        draw_line(axes, entry.token, (x - 3, y, 0), (x + drawn + 3, y, 0), color=INK)
    elif entry.draws == "size":
        radius = dict(SIZES)[entry.token] * SCALE * 0.55 * scale
        drawn = 2 * radius
        axes.add_patch(Circle((x + radius, y), radius, fc="white", ec=INK, lw=0.9))
    else:
        draw_sign(axes, signs()[entry.token or entry.draws], x + scale * 6, y, scale * 11, ec=INK)
    _text(axes, entry.words, x + drawn + 4, y, scale)
    return x + drawn + 4 + scale * (_width(entry.words) + _GAP)


def _text(axes: Axes, words: str, x: float, y: float, scale: float, weight: str = "normal") -> None:
    style: dict[str, Any] = {"va": "center_baseline", "weight": weight, "parse_math": False}
    axes.text(x, y, words, size=scale * _SIZE, color=INK, **style)


def _width(words: str) -> float:
    return float(TextPath((0, 0), words, size=_SIZE, prop=FontProperties(family="DejaVu Sans")).get_extents().width)
