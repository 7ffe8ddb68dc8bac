"""The styles of a document: a serif for what is read, ink on paper, one run of numbers for its paragraphs."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from kit.writers import tokens
from kit.writers.document.fields import CONTENTS_STYLE

NUMBERED, SOURCE, QUIET, DEMAND = "Numbered Paragraph", "Source", "Remark", "Demand"
OVER, FACT, MARK, FOOT = "Cover Name", "Cover Fact", "Cover Mark", "Page Line"
CELL, CELL_HEADING = "Cell", "Cell Heading"
_SERIF, _SANS = "Georgia", "Calibri"
_LINE = Cm(16)
_INDENT = Cm(1)
_REGIONS = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ar": "ar-SA", "ru": "ru-RU"}


def add_styles(document: Any, language: str) -> None:
    """Set the library's styles to the kit's look and add those of the kit."""
    set_language(document, language)
    normal = _style(document, "Normal", _SERIF, 10.5, tokens.INK, after=6)
    normal.paragraph_format.line_spacing = 1.2
    _add_headings(document)
    _add_cover(document)
    numbered = _style(document, NUMBERED, _SERIF, 10.5, tokens.INK, after=6)
    _number(document, numbered)
    _style(document, SOURCE, _SANS, 9, tokens.INK_SOFT, after=8).paragraph_format.left_indent = _INDENT
    _style(document, QUIET, _SERIF, 10, tokens.INK_SOFT, after=8).font.italic = True
    demand = _style(document, DEMAND, _SERIF, 10.5, tokens.INK, before=6, after=10)
    demand.paragraph_format.left_indent = _INDENT
    _add_side_line(demand)
    _style(document, FOOT, _SANS, 8.5, tokens.INK_SOFT)
    _style(document, CELL, _SANS, 9.5, tokens.INK, before=2, after=2)
    _style(document, CELL_HEADING, _SANS, 9.5, tokens.INK, before=2, after=2).font.bold = True


def make_close(document: Any) -> None:
    """Smaller letters and less room between, for what has to stand on one page."""
    normal, heading = document.styles["Normal"], document.styles["Heading 2"]
    normal.font.size, normal.paragraph_format.space_after = Pt(9.5), Pt(3)
    normal.paragraph_format.line_spacing = 1.1
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(9), Pt(3)


def _add_headings(document: Any) -> None:
    first = _style(document, "Heading 1", _SERIF, 18, tokens.INK, before=26, after=8)
    second = _style(document, "Heading 2", _SANS, 11, tokens.TEAL, before=14, after=4)
    third = _style(document, "Heading 3", _SANS, 10.5, tokens.INK, before=10, after=4)
    first.font.bold, second.font.bold, third.font.bold = False, True, True
    _style(document, "TOC Heading", _SERIF, 18, tokens.INK, after=12).font.bold = False
    contents = _style(document, CONTENTS_STYLE, _SERIF, 10.5, tokens.INK, after=4)
    contents.paragraph_format.tab_stops.add_tab_stop(_LINE, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _add_cover(document: Any) -> None:
    _style(document, OVER, _SANS, 11, tokens.INK_SOFT, before=110, after=10)
    title = _style(document, "Title", _SERIF, 30, tokens.INK, after=6)
    for border in title.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    subtitle = _style(document, "Subtitle", _SERIF, 14, tokens.INK_SOFT, after=48)
    subtitle.font.bold = False
    for spacing in subtitle.element.findall(f".//{qn('w:rPr')}/{qn('w:spacing')}"):
        spacing.getparent().remove(spacing)
    fact = _style(document, FACT, _SANS, 10.5, tokens.INK, after=6)
    fact.paragraph_format.left_indent, fact.paragraph_format.first_line_indent = Cm(4), Cm(-4)
    fact.paragraph_format.tab_stops.add_tab_stop(Cm(4))
    _style(document, MARK, _SANS, 11, tokens.DANGER, before=40).font.bold = True


def _style(document: Any, name: str, font: str, size: float, colour: str, before: float = 0, after: float = 0) -> Any:
    """A paragraph style by name, made where the library has none, with plain fonts in place of those of its theme."""
    styles = document.styles
    style = styles[name] if name in styles else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.font.name, style.font.size, style.font.color.rgb = font, Pt(size), RGBColor.from_string(colour)
    fonts = style.element.rPr.rFonts
    for attribute in [each for each in fonts.attrib if each.endswith("Theme")]:
        del fonts.attrib[attribute]
    for kind in ("w:cs", "w:eastAsia"):
        fonts.set(qn(kind), font)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    return style


def set_language(document: Any, language: str) -> None:
    """Say in which language the words are, so that they are spelt and read aloud rightly."""
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), _REGIONS.get(language, language))


def _add_side_line(style: Any) -> None:
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "24"), ("space", "10"), ("color", tokens.TEAL)):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _number(document: Any, style: Any) -> None:
    """Let the paragraphs of a style count through the whole document."""
    numbering = document.part.numbering_part.element
    ids = [int(each.get(qn("w:abstractNumId"))) for each in numbering.findall(qn("w:abstractNum"))]
    abstract = _abstract_number(max(ids, default=0) + 1)
    numbering.insert(len(ids), abstract)
    number = numbering.add_num(int(abstract.get(qn("w:abstractNumId"))))
    properties = style.element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_numId().val = number.numId


def _abstract_number(id: int) -> Any:
    abstract, level = OxmlElement("w:abstractNum"), OxmlElement("w:lvl")
    abstract.set(qn("w:abstractNumId"), str(id))
    level.set(qn("w:ilvl"), "0")
    kind = OxmlElement("w:multiLevelType")
    kind.set(qn("w:val"), "singleLevel")
    for name, value in (("start", "1"), ("numFmt", "decimal"), ("lvlText", "%1."), ("lvlJc", "left")):
        element = OxmlElement(f"w:{name}")
        element.set(qn("w:val"), value)
        level.append(element)
    properties, indent = OxmlElement("w:pPr"), OxmlElement("w:ind")
    indent.set(qn("w:left"), str(int(_INDENT.twips)))
    indent.set(qn("w:hanging"), str(int(_INDENT.twips)))
    properties.append(indent)
    level.append(properties)
    abstract.extend((kind, level))
    return abstract
