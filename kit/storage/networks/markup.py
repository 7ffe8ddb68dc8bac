"""Reads XML that a stranger made into elements: no entities, nothing from elsewhere, no more tags than a map needs."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from kit.domain.problems import Problem
from kit.storage.books.book import MAX_CELLS, MAX_ROWS
from kit.storage.books.encodings import decoded
from kit.storage.refusal import Refusal

MAX_TAGS = 1_200_000
"""Opening and closing tags of one file; the largest map that is read has fewer."""

_DECLARED = re.compile(r"^<\?xml[^>]*\?>")
PART_OF = "part of"
"""The fact of a node that stands inside another one: the name of that."""


def read_markup(data: bytes, file: str) -> tuple[Element, tuple[Problem, ...]]:
    """The root of the file, and the guess at its encoding where the file is wrong about it.

    Refuses what declares entities, what is too long, and what breaks off, with its line.
    """
    if data.count(b"<") > MAX_TAGS:
        raise Refusal("file_too_many_rows", rows=MAX_ROWS, cells=MAX_CELLS)
    try:
        return _parsed(data.lstrip()), ()
    except ParseError as cause:
        text, told = decoded(data, file)
        if told:
            return _parsed_again(_DECLARED.sub("", text.lstrip())), told
        raise _broken(data, cause) from cause
    except (LookupError, ValueError) as cause:  # an encoding that does not exist, or is not that of the bytes
        raise Refusal("file_no_text") from cause


def _parsed(text: bytes | str) -> Element:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(text)
    except DefusedXmlException as cause:
        raise Refusal("file_declares_entities") from cause
    return root


def _parsed_again(text: str) -> Element:
    try:
        return _parsed(text)
    except ParseError as cause:
        raise _broken(text.encode(), cause) from cause


def _broken(data: bytes, cause: ParseError) -> Refusal:
    skipped = data[: len(data) - len(data.lstrip())].count(b"\n")
    return Refusal("file_breaks_off", line=cause.position[0] + skipped)


def local(element: Element) -> str:
    """The name of an element without its namespace, which programs often misspell."""
    return str(element.tag).rpartition("}")[2]


def inside(element: Element, name: str) -> Iterator[Element]:
    """The elements of a name at any depth."""
    return (each for each in element.iter() if local(each) == name)


def children(element: Element, name: str) -> Iterator[Element]:
    """The direct children of a name."""
    return (each for each in element if local(each) == name)


def holders(root: Element) -> dict[Element, Element]:
    """For each node that stands inside another one, at any depth, the one around it."""
    return {inner: outer for outer in inside(root, "node") for inner in inside(outer, "node") if inner is not outer}
