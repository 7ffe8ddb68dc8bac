"""Fields and bookmarks of a Word document: page numbers, contents, and the headings that they point to."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from kit.domain.plain_text import plain
from kit.presenters.block import Heading

CONTENTS_STYLE = "toc 1"


def field(paragraph: Any, code: str, shown: str = "") -> None:
    """Add a field that the word processor works out when it opens the file; `shown` stands there until it does."""
    _mark(paragraph, "begin").set(qn("w:dirty"), "true")
    instruction = OxmlElement("w:instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = code
    paragraph.add_run()._r.append(instruction)
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


def add_contents(document: Any, headings: list[tuple[int, Heading]]) -> None:
    """List headings, by their numbers in the document, with their pages.

    Each page is a field of its own: LibreOffice works these out when it opens a file, but not a whole list of contents.
    """
    for number, heading in headings:
        paragraph = document.add_paragraph(plain(heading.text) + "\t", CONTENTS_STYLE)
        field(paragraph, f" PAGEREF {name_of(number)} \\h ")


def _mark(paragraph: Any, kind: str) -> Any:
    element = OxmlElement("w:fldChar")
    element.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(element)
    return element
