"""Styles and page of the print kit: black on white, in fonts that Word has; LibreOffice has equally wide ones."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from kit.presenters.print_kit.sheet import PAGE_WIDTH, Look
from kit.writers.document.styles import set_language

_SERIF, _SANS = "Times New Roman", "Arial"
_BLACK, _GREY, _PALE = "000000", "404040", "8C8C8C"

_LOOKS: Mapping[Look, tuple[str, float, bool, str]] = MappingProxyType(
    {
        Look.TITLE: (_SERIF, 26, False, _BLACK),
        Look.QUESTION: (_SERIF, 13, False, _BLACK),
        Look.TEXT: (_SANS, 10.5, False, _BLACK),
        Look.HEADING: (_SERIF, 15, False, _BLACK),
        Look.LABEL: (_SANS, 10, True, _BLACK),
        Look.SMALL: (_SANS, 9, False, _BLACK),
        Look.PALE: (_SANS, 9, False, _PALE),
        Look.CODE: (_SANS, 28, True, _BLACK),
        Look.LISTED_CODE: (_SANS, 11, True, _BLACK),
        Look.NAME: (_SERIF, 15, False, _BLACK),
        Look.LONG_NAME: (_SERIF, 12, False, _BLACK),
        Look.RUNG: (_SERIF, 80, False, _BLACK),
    }
)
"""By look the font, its size in points, whether it is bold, and its colour."""

_BEFORE = {Look.HEADING: 12}
_AFTER = {Look.TITLE: 2, Look.QUESTION: 10, Look.HEADING: 4}
"""Points before and after paragraphs that stand outside cells."""
_READ_SPACING = 1.1
"""Lines of what is read stand a little apart; names and codes have no room to spare."""
PAGE_LINE, GAP = "Page Line", "Gap"


def style_name(look: Look) -> str:
    """The name of the style of a look, as it stands in the document."""
    return f"Sheet {look.value.replace('_', ' ')}"


def add_print_styles(document: Any, language: str) -> None:
    """Add a paragraph style for each look, one for the line at the top and one for gaps that take no room."""
    set_language(document, language)
    for look, (font, size, bold, colour) in _LOOKS.items():
        made = _style(document, style_name(look), font, size, colour)
        made.font.bold = bold
        made.paragraph_format.line_spacing = _READ_SPACING if look is Look.TEXT else 1.0
        made.paragraph_format.space_before = Pt(_BEFORE.get(look, 0))
        made.paragraph_format.space_after = Pt(_AFTER.get(look, 0))
    _style(document, PAGE_LINE, _SANS, 7.5, _GREY).paragraph_format.line_spacing = 1.0
    gap = _style(document, GAP, _SANS, 1, _BLACK)
    gap.paragraph_format.line_spacing_rule, gap.paragraph_format.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)


def set_up_page(document: Any) -> Any:
    """Make the page A4 with narrow edges; the paragraph at its top, to be filled."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm((210 - PAGE_WIDTH) / 2)
    section.top_margin, section.bottom_margin = Mm(13), Mm(10)
    section.header_distance, section.footer_distance = Mm(6), Mm(5)
    head = section.header.paragraphs[0]
    head.style = PAGE_LINE
    head.paragraph_format.tab_stops.add_tab_stop(Mm(PAGE_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    return head


def _style(document: Any, name: str, font: str, size: float, colour: str) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.font.name, style.font.size, style.font.color.rgb = font, Pt(size), RGBColor.from_string(colour)
    for kind in ("w:cs", "w:eastAsia"):
        style.element.rPr.rFonts.set(qn(kind), font)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    return style
