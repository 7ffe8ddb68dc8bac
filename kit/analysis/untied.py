"""Where actors without ties stand: in rows at the foot, or all over the sheet where nobody is tied."""

import math
from collections.abc import Iterable, Mapping, Sequence

from kit.analysis.spread import Point, Sheet

_MOST_FOOT, _CORNER = 0.8, 0.5
_PLASTIC = 1.32471795724474602596
"""The root of x³ = x + 1."""


def foot_share(count: int, sheet: Sheet) -> float:
    """The part of the sheet's height that the rows of so many actors take; a few in a corner take no whole row."""
    rows = count / _in_row(sheet)
    return min(_MOST_FOOT, (rows if rows < _CORNER else math.ceil(rows)) * 2 * sheet.room_y / sheet.height)


def in_rows(ids: Sequence[str], taken: Iterable[Point], sheet: Sheet) -> dict[str, Point]:
    """Places side by side in rows that fill up from the foot, where nobody stands yet."""
    in_row, stood = _in_row(sheet), list(taken)
    across = sheet.width / max(in_row - 1, 1)
    down = min(2 * sheet.room_y, _MOST_FOOT * sheet.height / max(math.ceil(len(ids) / in_row), 1))
    rows = int(sheet.height / down) + 1
    slots = [(place * across, sheet.height - row * down) for row in range(rows) for place in range(in_row)]
    free = [slot for slot in slots if not any(_close(slot, point, sheet) for point in stood)]
    return dict(zip(ids, (*free, *slots), strict=False))


def all_over(ids: Sequence[str], sheet: Sheet) -> Mapping[str, Point]:
    """Places that fill the sheet evenly, the first in its middle; one more moves nobody.

    Method: the R2 sequence (Roberts 2018), which puts each next point into one of the largest gaps.
    """
    steps = (1 / _PLASTIC, 1 / _PLASTIC**2)
    return {
        id: (sheet.width * ((0.5 + number * steps[0]) % 1), sheet.height * ((0.5 + number * steps[1]) % 1))
        for number, id in enumerate(ids)
    }


def _in_row(sheet: Sheet) -> int:
    return max(1, int(sheet.width / (2 * sheet.room_x)))


def _close(one: Point, other: Point, sheet: Sheet) -> bool:
    return abs(one[0] - other[0]) < 1.5 * sheet.room_x and abs(one[1] - other[1]) < 1.5 * sheet.room_y
