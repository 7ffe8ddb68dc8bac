"""The list of numbers on the map with the names that they stand for, in columns."""

import math
import textwrap
from collections.abc import Iterator, Sequence

from matplotlib.axes import Axes

from kit.presenters.actor_map.sheet import MapSheet
from kit.writers.figure.shapes import INK, INK_SOFT, SERIF

_SIZE, _LINE, _COLUMN = 7.0, 9.6, 157.0
_HEAD = 46.0
_SIGNS = 32
"""Signs of a name in one line of a column."""

Numbered = Sequence[tuple[int, str]]


def key_height(numbered: Numbered, width: float) -> float:
    """Height in points that the list takes in so much width, with its heading; 0 where nothing is numbered."""
    return _HEAD + _LINE * max(map(len, _columns(numbered, width))) if numbered else 0.0


def key_pages(numbered: Numbered, width: float, height: float) -> Iterator[Numbered]:
    """The list cut into parts that each fit on a page of this size."""
    most = len(numbered)
    while numbered:
        while key_height(numbered[:most], width) > height and most > 1:
            most -= 1
        yield numbered[:most]
        numbered = numbered[most:]


def draw_key(axes: Axes, sheet: MapSheet, numbered: Numbered, place: tuple[float, float], width: float) -> None:
    """Draw heading and columns from this place down."""
    left, top = place
    axes.text(left, top, sheet.key_title, family=SERIF, size=14, color=INK, va="top")
    axes.text(left, top + 22, sheet.key_about, size=8.5, color=INK_SOFT, va="top", parse_math=False)
    for column, lines in enumerate(_columns(numbered, width)):
        x = left + column * _COLUMN
        for row, (number, words) in enumerate(lines):
            base = top + _HEAD + row * _LINE + _LINE * 0.75
            axes.text(x + 17, base, number, size=_SIZE, color=INK, ha="right", weight="bold")
            axes.text(x + 23, base, words, size=_SIZE, color=INK, parse_math=False)


def _columns(numbered: Numbered, width: float) -> list[list[tuple[str, str]]]:
    """Lines of all names, dealt out over the columns; a name stays whole."""
    names = [(str(number), textwrap.wrap(name, _SIGNS) or [""]) for number, name in numbered]
    count = max(1, int(width / _COLUMN))
    most = math.ceil(sum(len(lines) for _, lines in names) / count)
    columns: list[list[tuple[str, str]]] = [[]]
    for number, lines in names:
        if len(columns[-1]) >= most and len(columns) < count:
            columns.append([])
        columns[-1] += [(number, lines[0]), *(("", line) for line in lines[1:])]
    return columns
