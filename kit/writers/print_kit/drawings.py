"""Stances and kinds of ties as drawings of a Word document: shapes and lines that need no font and no colour."""

from dataclasses import dataclass
from itertools import count
from typing import Any
from xml.sax.saxutils import quoteattr

from docx.oxml import parse_xml

from kit.writers.print_kit.markup import emu

_SPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    }.items()
)
_INK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
_ARROW = '<a:tailEnd type="triangle"/>'


@dataclass(frozen=True, slots=True)
class _Shape:
    """A form with its size in millimetres and its line in points; `line` is what else is said of the line."""

    form: str
    width: float
    height: float
    points: float
    filled: bool = False
    line: str = ""


def _preset(name: str) -> str:
    return f'<a:prstGeom prst="{name}"><a:avLst/></a:prstGeom>'


def _drawn(*paths: str) -> str:
    """A form of our own, of paths."""
    lists = "<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
    return f'<a:custGeom>{lists}<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{"".join(paths)}</a:pathLst></a:custGeom>'


def _path(width: int, height: int, *points: tuple[int, int], filled: bool = False) -> str:
    """A line over points of a box of this width and height; a filled one is closed."""
    first, *others = (f'<a:pt x="{x}" y="{y}"/>' for x, y in points)
    steps = "".join(f"<a:lnTo>{point}</a:lnTo>" for point in others) + ("<a:close/>" if filled else "")
    fill = "norm" if filled else "none"
    return f'<a:path w="{width}" h="{height}" fill="{fill}"><a:moveTo>{first}</a:moveTo>{steps}</a:path>'


_ZIGZAG = _drawn(_path(10, 1, *((at, at % 2) for at in range(11))))
_DOUBLE_ARROW = _drawn(
    _path(140, 26, (0, 8), (120, 8)),
    _path(140, 26, (0, 18), (120, 18)),
    _path(140, 26, (118, 1), (140, 13), (118, 25), filled=True),
)
_LENGTH = 14.0
_SHAPES = {
    "ally_2": _Shape(_preset("ellipse"), 3.8, 3.8, 1, filled=True),
    "ally_1": _Shape(_preset("roundRect"), 3.6, 3.6, 1),
    "neutral": _Shape(_preset("hexagon"), 4.2, 3.7, 1),
    "opponent_1": _Shape(_preset("diamond"), 4.3, 4.3, 1),
    "opponent_2": _Shape(_preset("triangle"), 4.2, 3.8, 1, filled=True),
    "works_with": _Shape(_preset("line"), _LENGTH, 0, 1),
    "informs": _Shape(_preset("line"), _LENGTH, 0, 1, line='<a:prstDash val="dash"/>' + _ARROW),
    "funds": _Shape(_DOUBLE_ARROW, _LENGTH, 2.6, 0.75, filled=True),
    "directs": _Shape(_preset("line"), _LENGTH, 0, 2.25, line=_ARROW),
    "in_conflict": _Shape(_ZIGZAG, _LENGTH, 1.6, 1),
}
"""The shapes and lines of the map, by the same names."""


class Drawings:
    """Makes the drawings of one document, each under a number of its own."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def run(self, token: str, says: str) -> Any:
        """A run that holds the drawing of a stance or of a kind of tie; `says` is read out in its place."""
        shape = _SHAPES[token]
        size = f'cx="{emu(shape.width)}" cy="{emu(shape.height)}"'
        fill = _INK if shape.filled else "<a:noFill/>"
        line = f'<a:ln w="{round(shape.points * 12700)}">{_INK}{shape.line}</a:ln>'
        number = next(self._numbers)
        return parse_xml(
            f'<w:r {_SPACES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
            f'<wp:docPr id="{number}" name="{token} {number}" descr={quoteattr(says)}/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f'<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>{shape.form}'
            f"{fill}{line}</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
            "</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>"
        )
