"""What the streaming reader of workbooks leaves out: merged ranges, and formulas that were saved without a value."""

import re
from dataclasses import dataclass
from typing import Any
from zipfile import ZipFile

_NAMESPACE = re.compile(r"\{[^}]*\}")
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)")
_MARKED = re.compile(rb"mergeCell|[<:]f[\s/>]|hidden=.(?:1|true)")
_YES = frozenset({"1", "true"})
_MOST_MERGED = 5_000
_WIDEST = 512


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged range; all four counted from 1, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Marks:
    """The merged ranges of a sheet, and its formulas without a stored value by row number and column from 0.

    `hidden_rows` are numbers of rows, `hidden_columns` of columns from 0, that nobody sees.
    """

    merged: tuple[Merged, ...] = ()
    without_value: tuple[tuple[int, int], ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


def read_marks(package: ZipFile, part: str) -> Marks:
    """Read the marks of one sheet; a sheet with neither merged cells nor formulas is not parsed at all."""
    data = package.read(part)
    if not _MARKED.search(data):
        return Marks()
    return _parsed(package, part)


def _parsed(package: ZipFile, part: str) -> Marks:
    from defusedxml.ElementTree import iterparse

    merged: list[Merged] = []
    without_value: list[tuple[int, int]] = []
    rows, columns = set[int](), set[int]()
    with package.open(part) as stream:
        for _, element in iterparse(stream, forbid_dtd=True):
            tag = _NAMESPACE.sub("", element.tag)
            if tag == "mergeCell" and len(merged) < _MOST_MERGED:
                merged += _merged(element.get("ref", ""))
            elif tag == "c":
                if _lacks_value(element):
                    without_value.append(_spot(element.get("r", "")))
            elif tag == "col" and element.get("hidden") in _YES:
                columns |= _columns(element)
            elif tag == "row":
                rows |= {int(element.get("r"))} if element.get("hidden") in _YES and element.get("r") else set()
                element.clear()
    return Marks(tuple(merged), tuple(without_value), frozenset(rows), frozenset(columns))


def _columns(element: Any) -> set[int]:
    return set(range(int(element.get("min", 1)) - 1, min(int(element.get("max", 1)), _WIDEST)))


def _lacks_value(cell: Any) -> bool:
    """Whether a cell has a formula but no result; an empty text is a result."""
    parts = {_NAMESPACE.sub("", child.tag): child.text for child in cell}
    return "f" in parts and not parts.get("v") and cell.get("t") != "str"


def _spot(reference: str) -> tuple[int, int]:
    digits = reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    letters = reference.removesuffix(digits)
    return int(digits) if digits.isdigit() else 1, _column(letters) - 1


def _merged(reference: str) -> list[Merged]:
    match = _RANGE.fullmatch(reference)
    if not match:
        return []
    left, top, right, bottom = match.groups()
    return [Merged(int(top), _column(left), int(bottom), min(_column(right), _WIDEST))]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
