"""Stances and kinds of ties as drawings of a Word document: shapes and lines that need no font and no colour."""

from dataclasses import dataclass
from itertools import count
from typing import Any
from xml.sax.saxutils import quoteattr

from docx.oxml import parse_xml

from kit.writers.print_xml import emu

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
    double: bool = False


def _preset(name: str) -> str:
    return f'<a:prstGeom prst="{name}"><a:avLst/></a:prstGeom>'


def _zigzag(teeth: int) -> str:
    """A line of teeth over the whole box."""
    points = "".join(f'<a:lnTo><a:pt x="{at}" y="{at % 2}"/></a:lnTo>' for at in range(1, teeth + 1))
    path = f'<a:path w="{teeth}" h="1" fill="none"><a:moveTo><a:pt x="0" y="0"/></a:moveTo>{points}</a:path>'
    lists = "<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
    return f'<a:custGeom>{lists}<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{path}</a:pathLst></a:custGeom>'


_LENGTH = 14.0
_SHAPES = {
    "ally_2": _Shape(_preset("ellipse"), 3.8, 3.8, 1, filled=True),
    "ally_1": _Shape(_preset("roundRect"), 3.6, 3.6, 1),
    "neutral": _Shape(_preset("hexagon"), 4.2, 3.7, 1),
    "opponent_1": _Shape(_preset("diamond"), 4.3, 4.3, 1),
    "opponent_2": _Shape(_preset("triangle"), 4.2, 3.8, 1, filled=True),
    "works_with": _Shape(_preset("line"), _LENGTH, 0, 1),
    "informs": _Shape(_preset("line"), _LENGTH, 0, 1, line='<a:prstDash val="dash"/>' + _ARROW),
    "funds": _Shape(_preset("line"), _LENGTH, 0, 4, line=_ARROW, double=True),
    "directs": _Shape(_preset("line"), _LENGTH, 0, 2.25, line=_ARROW),
    "in_conflict": _Shape(_zigzag(10), _LENGTH, 1.6, 1),
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
        double = ' cmpd="dbl"' if shape.double else ""
        line = f'<a:ln w="{round(shape.points * 12700)}"{double}>{_INK}{shape.line}</a:ln>'
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
