"""Writes the print kit as .docx: sheets of A4, each on a page of its own, made of grids in millimetres."""

import io
from typing import Any

import docx

from kit.domain.plain_text import plain
from kit.presenters.print_kit.sheet import Cell, Edges, Grid, Look, PrintKit, Row, Sheet, Text
from kit.writers.document.document import describe
from kit.writers.document.page import add_page_number
from kit.writers.package import repack
from kit.writers.print_kit.drawings import Drawings
from kit.writers.print_kit.markup import element, twips
from kit.writers.print_kit.styles import GAP, add_print_styles, set_up_page, style_name

_BORDERS: dict[Edges, dict[str, tuple[str, int]]] = {
    Edges.NONE: {},
    Edges.BOX: dict.fromkeys(("top", "left", "bottom", "right"), ("single", 6)),
    Edges.BASE: {"bottom": ("single", 4)},
    Edges.CUT: dict.fromkeys(("top", "left", "bottom", "right"), ("dashed", 4)),
    Edges.RUNG: dict.fromkeys(("top", "left", "bottom", "right"), ("single", 24)),
}
"""Lines around a cell, with their widths in eighths of a point."""


def write_print_kit(kit: PrintKit) -> bytes:
    """Write all sheets; the same description gives the same bytes."""
    target = docx.Document()
    describe(target, kit.title, kit.language)
    add_print_styles(target, kit.language)
    head = set_up_page(target)
    head.add_run(plain(kit.mark) + "\t")
    add_page_number(head, kit.page_words)
    writing = _Writing(target.styles)
    body = target.element.body
    for number, sheet in enumerate(kit.sheets):
        for made in writing.sheet(sheet, first=number == 0):
            body.insert_element_before(made, "w:sectPr")
    data = io.BytesIO()
    target.save(data)
    return repack(data.getvalue())


class _Writing:
    """Turns sheets into elements of one document."""

    def __init__(self, styles: Any) -> None:
        self._ids = {look: styles[style_name(look)].style_id for look in Look}
        self._gap = styles[GAP].style_id
        self._drawings = Drawings()

    def sheet(self, sheet: Sheet, *, first: bool) -> list[Any]:
        """The elements of a sheet; a gap before it begins its page, gaps between keep tables apart."""
        made = [] if first else [self._paragraph_gap(new_page=True)]
        for block in sheet.blocks:
            made.append(self._grid(block) if isinstance(block, Grid) else self._paragraph(block))
            if isinstance(block, Grid):
                made.append(self._paragraph_gap())
        return made

    def _paragraph_gap(self, *, new_page: bool = False) -> Any:
        properties = element("w:pPr", element("w:pStyle", val=self._gap))
        if new_page:
            properties.append(element("w:pageBreakBefore"))
        return element("w:p", properties)

    def _paragraph(self, text: Text) -> Any:
        properties = element("w:pPr", element("w:pStyle", val=self._ids[text.look]))
        if text.middle or text.at_end:
            properties.append(element("w:jc", val="center" if text.middle else "right"))
        made = element("w:p", properties)
        words = plain(text.words)
        if text.drawing:
            made.append(self._drawings.run(text.drawing, words or text.drawing))
            words = f" {words}" if words else ""
        if words:
            made.add_r().text = words
        return made

    def _grid(self, grid: Grid) -> Any:
        sides = ("top", "left", "bottom", "right")
        margins = (element(f"w:{side}", w=twips(grid.padding), type="dxa") for side in sides)
        properties = element(
            "w:tblPr",
            element("w:tblW", w=twips(sum(grid.widths)), type="dxa"),
            element("w:jc", val="center"),
            element("w:tblLayout", type="fixed"),
            element("w:tblCellMar", *margins),
        )
        columns = element("w:tblGrid", *(element("w:gridCol", w=twips(width)) for width in grid.widths))
        rows = (self._row(row, grid, heading=at < grid.headings) for at, row in enumerate(grid.rows))
        return element("w:tbl", properties, columns, *rows)

    def _row(self, row: Row, grid: Grid, *, heading: bool) -> Any:
        height = element("w:trHeight", val=twips(row.height), hRule="atLeast" if row.grows else "exact")
        properties = element("w:trPr", element("w:cantSplit"), height)
        if heading:
            properties.append(element("w:tblHeader"))
        made, at = element("w:tr", properties), 0
        for cell in row.cells:
            made.append(self._cell(cell, sum(grid.widths[at : at + cell.span])))
            at += cell.span
        return made

    def _cell(self, cell: Cell, width: float) -> Any:
        lines = _BORDERS[cell.edges].items()
        borders = (element(f"w:{side}", val=kind, sz=size, space=0, color="000000") for side, (kind, size) in lines)
        properties = element("w:tcPr", element("w:tcW", w=twips(width), type="dxa"))
        if cell.span > 1:
            properties.append(element("w:gridSpan", val=cell.span))
        if lines:
            properties.append(element("w:tcBorders", *borders))
        properties.append(element("w:vAlign", val=_upright(cell)))
        made = element("w:tc", properties)
        for part in cell.parts:
            made.append(self._grid(part) if isinstance(part, Grid) else self._paragraph(part))
        if not cell.parts or isinstance(cell.parts[-1], Grid):
            made.append(self._paragraph_gap())
        return made


def _upright(cell: Cell) -> str:
    """Where the words stand: at the foot, at the top of what has room below it, else in the middle."""
    if cell.low:
        return "bottom"
    return "top" if cell.edges in {Edges.CUT, Edges.RUNG} and not _is_middle(cell) else "center"


def _is_middle(cell: Cell) -> bool:
    return any(isinstance(part, Text) and part.middle for part in cell.parts)
