"""Fields and bookmarks of a Word document: page numbers, contents, and the headings that they point to."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from kit.presenters.block import Heading
from kit.writers.plain_text import plain

CONTENTS_STYLE = "toc 1"
_CONTENTS = ' TOC \\o "1-1" \\h \\z \\u '


def field(paragraph: Any, code: str, shown: str = "") -> None:
    """Add a field that the word processor works out; `shown` stands there until it does."""
    _mark(paragraph, "begin")
    _code(paragraph, code)
    _mark(paragraph, "separate")
    paragraph.add_run(shown)
    _mark(paragraph, "end")


def bookmark(paragraph: Any, number: int) -> None:
    """Give a heading a name that the contents can point to."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (start, end):
        element.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name_of(number))
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(end)


def name_of(number: int) -> str:
    """The bookmark of a heading by its number in the document."""
    return f"_Toc{number:08d}"


def contents_field(document: Any, headings: list[tuple[int, Heading]]) -> None:
    """List headings with their pages, in a field that the word processor can make anew."""
    for place, (number, heading) in enumerate(headings):
        paragraph = document.add_paragraph(style=CONTENTS_STYLE)
        if place == 0:
            _mark(paragraph, "begin")
            _code(paragraph, _CONTENTS)
            _mark(paragraph, "separate")
        paragraph.add_run(plain(heading.text) + "\t")
        field(paragraph, f" PAGEREF {name_of(number)} \\h ")
        if place == len(headings) - 1:
            _mark(paragraph, "end")


def _mark(paragraph: Any, kind: str) -> None:
    element = OxmlElement("w:fldChar")
    element.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(element)


def _code(paragraph: Any, code: str) -> None:
    element = OxmlElement("w:instrText")
    element.set(qn("xml:space"), "preserve")
    element.text = code
    paragraph.add_run()._r.append(element)
