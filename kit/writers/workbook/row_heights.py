"""How high a row must be for its longest text; LibreOffice does not work this out when it opens a file."""

from collections.abc import Sequence
from math import ceil

from kit.presenters.sheet import CellKind, Sheet, Value

ONE_LINE = 17.0
"""The height of a row of one line, in points."""
_MORE = 13.0
_HIGHEST = 400.0
_ALONE, _FILLED = 1.1, 0.95
_WRAPPED = frozenset({CellKind.TEXT, CellKind.CHOICE})


class RowHeights:
    """Heights in points, estimated from the widths of the columns whose text is wrapped."""

    def __init__(self, sheet: Sheet) -> None:
        wrapped = (pair for pair in enumerate(sheet.columns) if pair[1].wrap and pair[1].kind in _WRAPPED)
        self._widths = [(place, column.width) for place, column in wrapped]

    def of(self, row: Sequence[Value]) -> float:
        """The height of a row with these values."""
        lines = 1
        for place, width in self._widths:
            value = row[place]
            if type(value) is str and (len(value) > width * _ALONE or "\n" in value):
                lines = max(lines, sum(_lines(part, width) for part in value.split("\n")))
        return min(ONE_LINE + _MORE * (lines - 1), _HIGHEST)


def _lines(text: str, width: float) -> int:
    return 1 if len(text) <= width * _ALONE else ceil(len(text) / (width * _FILLED))
