"""Tables of a document: hairlines between rows, headings that are headings and come again on each page."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from kit.domain.plain_text import plain
from kit.presenters.block import Table
from kit.writers import tokens
from kit.writers.document.styles import CELL, CELL_HEADING

_LINE_WIDTH = Cm(16)


def add_table(document: Any, table: Table) -> None:
    """Add a table as wide as the line."""
    added = document.add_table(rows=1 + len(table.rows), cols=len(table.headings))
    added.autofit = False
    _draw_lines(added)
    widths = [int(_LINE_WIDTH * share) for share in table.widths]
    for column, width in zip(added.columns, widths, strict=True):
        column.width = width
    for row, texts in zip(added.rows, (table.headings, *table.rows), strict=True):
        _fill(row, texts, widths, CELL_HEADING if row._index == 0 else CELL)
    _repeat(added.rows[0])
    _close(document.add_paragraph())


def _close(paragraph: Any) -> None:
    """The empty line that parts a table from what follows is a thin one."""
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = Pt(6)


def _fill(row: Any, texts: tuple[str, ...], widths: list[int], style: str) -> None:
    for cell, text, width in zip(row.cells, texts, widths, strict=True):
        cell.width = width
        cell.paragraphs[0].style = style
        cell.paragraphs[0].add_run(plain(text))
    _keep_whole(row)


def _repeat(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _keep_whole(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _draw_lines(table: Any) -> None:
    borders = OxmlElement("w:tblBorders")
    for side, size, colour in (("top", 8, tokens.INK), ("bottom", 4, tokens.RULE), ("insideH", 4, tokens.RULE)):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", str(size)), ("space", "0"), ("color", colour)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties = table._tbl.tblPr
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
