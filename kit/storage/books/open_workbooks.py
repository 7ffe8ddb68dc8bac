"""Reads .ods workbooks as LibreOffice writes them: values only; links, remarks and pictures are never touched."""

import datetime
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from kit.domain.problems import Problem
from kit.storage.books.book import Book, Cell, Row, Sheet
from kit.storage.books.marks import Marks, Merged
from kit.storage.books.merging import filled
from kit.storage.books.packages import open_package
from kit.storage.books.workbooks import Budget, out_of_sight, without_value
from kit.storage.refusal import Refusal

_WIDEST = 500
"""Columns that a repeated cell fills at most."""
_NUMBERS = frozenset({"float", "percentage", "currency"})


def read_open_workbook(file: str, data: bytes) -> Book:
    """Read every sheet of a workbook; refuses by raising `Refusal`."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, iterparse

    with open_package(data) as package:
        if _is_sealed(package):
            raise Refusal("file_encrypted")
        try:
            with package.open("content.xml") as stream:
                tables = list(_tables(iterparse(stream, events=("start", "end"), forbid_dtd=True)))
        except DefusedXmlException as cause:
            raise Refusal("file_declares_entities") from cause
        except (ParseError, ValueError, KeyError) as cause:
            raise Refusal("file_damaged") from cause
    problems: list[Problem] = []
    sheets = tuple(each.sheet() for each in tables)
    for sheet, table in zip(sheets, tables, strict=True):
        problems += [*without_value(file, sheet.name, table.marks()), *out_of_sight(file, sheet, table.marks())]
    return Book(file, sheets, tuple(problems))


def _is_sealed(package: ZipFile) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in package.namelist() and b"encryption-data" in package.read(manifest)


def _tables(events: Any) -> Iterator["_Table"]:
    budget, hidden, table = Budget(), set[str](), None
    for event, element in events:
        tag = _local(element.tag)
        if event == "start" and tag == "table":
            table = _Table(_get(element, "name"), budget, hidden=_get(element, "style-name") in hidden)
        elif event == "end" and tag == "style" and any(_get(each, "display") == "false" for each in element):
            hidden.add(_get(element, "name"))
        elif event == "end" and table and tag == "table-column":
            table.add_column(element)
        elif event == "end" and table and tag == "table-row":
            table.add_row(element)
            element.clear()
        elif event == "end" and table and tag == "table":
            yield table
            table = None


class _Table:
    """One sheet being read."""

    def __init__(self, name: str, budget: Budget, *, hidden: bool) -> None:
        self._name, self._budget, self._hidden = name, budget, hidden
        self._rows: list[Row] = []
        self._merged: list[Merged] = []
        self._unvalued: list[tuple[int, int]] = []
        self._out_of_sight: tuple[set[int], set[int]] = (set(), set())
        self._row, self._column = 0, 0

    def add_column(self, element: Any) -> None:
        """Note a column, or several alike."""
        count = _count(element, "number-columns-repeated")
        if _get(element, "visibility") in {"collapse", "filter"}:
            self._out_of_sight[1].update(range(self._column, min(self._column + count, _WIDEST)))
        self._column += count

    def add_row(self, element: Any) -> None:
        """Read a row, or several alike; blank ones only count."""
        count = _count(element, "number-rows-repeated")
        cells = self._cells(element)
        for number in range(self._row + 1, self._row + 1 + count) if cells else ():
            self._budget.spend(len(cells))
            self._rows.append(Row(number, tuple(cells)))
            if _get(element, "visibility") in {"collapse", "filter"}:
                self._out_of_sight[0].add(number)
        self._row += count

    def _cells(self, element: Any) -> list[Cell]:
        cells: list[Cell] = []
        place = 0
        for each in element:
            if not _local(each.tag).endswith("table-cell"):
                continue
            count, value = _count(each, "number-columns-repeated"), _value(each)
            if value is not None and place < _WIDEST:
                cells += [None] * (place - len(cells))
                cells += [value] * min(count, _WIDEST - place)
            elif _get(each, "formula") and not _get(each, "value-type"):
                self._unvalued.append((self._row + 1, place))
            self._merge(each, place)
            place += count
        return cells

    def _merge(self, cell: Any, place: int) -> None:
        wide, high = _count(cell, "number-columns-spanned"), _count(cell, "number-rows-spanned")
        if wide * high > 1:
            top = self._row + 1
            self._merged.append(Merged(top, place + 1, top + high - 1, min(place + wide, _WIDEST)))

    def marks(self) -> Marks:
        """Its merged ranges, formulas without results, and what is out of sight."""
        rows, columns = map(frozenset, self._out_of_sight)
        return Marks(tuple(self._merged), tuple(self._unvalued), rows, columns)

    def sheet(self) -> Sheet:
        """What was read."""
        rows = tuple(filled(self._rows, tuple(self._merged)))
        return Sheet(self._name, rows, self._hidden, frozenset(self._unvalued))


def _value(cell: Any) -> Cell:
    """The value of a cell; its text where it has no other, without the remarks beside it."""
    kind = _get(cell, "value-type")
    if kind in _NUMBERS:
        number = float(_get(cell, "value") or "nan")
        return int(number) if number.is_integer() else number
    if kind == "date":
        moment = datetime.datetime.fromisoformat(_get(cell, "date-value"))
        return moment if "T" in _get(cell, "date-value") else moment.date()
    if kind == "boolean":
        return _get(cell, "boolean-value") == "true"
    text = "\n".join("".join(_texts(each)) for each in cell if _local(each.tag) == "p")
    return text if text.strip() else None


def _texts(element: Any) -> Iterator[str]:
    yield element.text or ""
    for each in element:
        tag = _local(each.tag)
        if tag == "s":
            yield " " * min(_count(each, "c"), 100)
        elif tag in {"tab", "line-break"}:
            yield "\t" if tag == "tab" else "\n"
        elif tag != "annotation":
            yield from _texts(each)
        yield each.tail or ""


def _count(element: Any, name: str) -> int:
    return max(1, int(_get(element, name) or 1))


def _get(element: Any, name: str) -> str:
    """An attribute by its name without its namespace."""
    return next((str(value) for key, value in element.attrib.items() if _local(key) == name), "")


def _local(name: str) -> str:
    return name.rpartition("}")[2]
