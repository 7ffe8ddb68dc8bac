"""Reads XML that a stranger made into elements: no entities, nothing from elsewhere, no more tags than a map needs."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from kit.storage.books.book import MAX_CELLS, MAX_ROWS
from kit.storage.refusal import Refusal

MAX_TAGS = 1_200_000
"""Opening and closing tags of one file; the largest map that is read has fewer."""


def read_markup(data: bytes) -> Element:
    """The root of the file; refuses what declares entities, what is too long, and what breaks off, with its line."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if data.count(b"<") > MAX_TAGS:
        raise Refusal("file_too_many_rows", rows=MAX_ROWS, cells=MAX_CELLS)
    try:
        root: Element = fromstring(data.lstrip())
    except DefusedXmlException as cause:
        raise Refusal("file_declares_entities") from cause
    except ParseError as cause:
        skipped = data[: len(data) - len(data.lstrip())].count(b"\n")
        raise Refusal("file_breaks_off", line=cause.position[0] + skipped) from cause
    except (LookupError, ValueError) as cause:  # an encoding that does not exist, or is not that of the bytes
        raise Refusal("file_no_text") from cause
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace, which programs often misspell."""
    return str(element.tag).rpartition("}")[2]


def inside(element: Element, name: str) -> Iterator[Element]:
    """The elements of a name at any depth."""
    return (each for each in element.iter() if local(each) == name)


def children(element: Element, name: str) -> Iterator[Element]:
    """The direct children of a name."""
    return (each for each in element if local(each) == name)
