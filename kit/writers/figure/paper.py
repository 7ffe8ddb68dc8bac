"""Paper for the map: its sizes, and how small things are drawn where many share it."""

import math
from dataclasses import dataclass

INCH = 72.0
MARGIN = 28.0
_COMFORT = 58.0
"""Points that an actor has around its middle, both ways, where shapes and names have their full size."""
_SMALLEST = 0.3


@dataclass(frozen=True, slots=True)
class Paper:
    """Width and height in points; the map lies on it sideways."""

    width: float
    height: float


A4, A3, A2 = Paper(841.89, 595.28), Paper(1190.55, 841.89), Paper(1683.78, 1190.55)
_ROOM = ((60, A4), (140, A3))


def paper_for(count: int) -> Paper:
    """Paper on which a picture of its own has room for so many actors."""
    return next((paper for most, paper in _ROOM if count <= most), A2)


def scale_of(across: float, down: float, count: int) -> float:
    """How large so many actors are drawn where they have this much room in points, 1 for full size."""
    room = math.sqrt(max(across, 1.0) * max(down, 1.0) / max(count, 1))
    return min(1.0, max(_SMALLEST, room / _COMFORT))
