"""Reads a workbook that the kit once made: its tables, the state it was made from, and where its columns stand now."""

from collections.abc import Iterator
from dataclasses import dataclass
from zipfile import ZipFile

from kit.storage.books.book import Book
from kit.storage.books.marked_columns import Spot, marked_columns
from kit.storage.books.origin import Origin, origin_of
from kit.storage.books.packages import open_package
from kit.storage.books.tables import read_book
from kit.storage.refusal import Refusal
from kit.storage.sizes import MAX_FILE

_PROPERTIES, _WORKBOOK = "docProps/custom.xml", "xl/workbook.xml"


@dataclass(frozen=True, slots=True)
class ReturnedBook:
    """A workbook that came back: `spots` are the headings that it names, by collection and key."""

    book: Book
    origin: Origin
    spots: dict[tuple[str, str], Spot]


def read_returned(file: str, data: bytes) -> ReturnedBook | None:
    """The workbook, if it tells from which state the kit made it; None for every other file."""
    if len(data) > MAX_FILE or not data.startswith(b"PK"):
        return None
    try:
        with open_package(data) as package:
            origin = origin_of(dict(_elements(package, _PROPERTIES, "property")))
            names = dict(_elements(package, _WORKBOOK, "definedName")) if origin else {}
    except (Refusal, ValueError, SyntaxError):  # a broken part: the ordinary reader says what is wrong
        return None
    return ReturnedBook(read_book(file, data), origin, marked_columns(names)) if origin else None


def _elements(package: ZipFile, part: str, tag: str) -> Iterator[tuple[str, str]]:
    """The name and the text of each element of this tag."""
    from defusedxml.ElementTree import fromstring

    if part not in package.namelist():
        return
    for element in fromstring(package.read(part), forbid_dtd=True).iter():
        if element.tag.rpartition("}")[2] == tag:
            yield element.get("name", ""), "".join(element.itertext()).strip()
