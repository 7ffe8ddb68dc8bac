"""Reads .xlsx workbooks: values only, by streaming; macros, links, charts and pictures are never touched."""

import datetime
import io
import warnings
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from kit.domain.problems import Place, Problem
from kit.storage.books.book import MAX_CELLS, MAX_ROWS, Book, Cell, Row, Sheet, column_letters
from kit.storage.books.marks import Marks, read_marks
from kit.storage.books.merging import filled
from kit.storage.books.packages import open_package
from kit.storage.refusal import Refusal, guessed


def read_workbook(file: str, data: bytes) -> Book:
    """Read every sheet of a workbook; refuses by raising `Refusal`."""
    import openpyxl

    with open_package(data) as package:
        _refuse_strict(package)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                opened = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
                return _read_sheets(file, opened, package)
        except Refusal:
            raise
        except Exception as cause:  # openpyxl meets broken parts with errors of every class
            raise Refusal("file_damaged") from cause


def _refuse_strict(package: ZipFile) -> None:
    """The strict kind of workbook has names of its own for everything, which the library does not know."""
    if "xl/workbook.xml" in package.namelist() and b"purl.oclc.org/ooxml" in package.read("xl/workbook.xml"):
        raise Refusal("file_strict")


def _read_sheets(file: str, opened: Any, package: ZipFile) -> Book:
    sheets: list[Sheet] = []
    problems: list[Problem] = []
    budget = Budget()
    for sheet in opened.worksheets:
        marks = read_marks(package, sheet._worksheet_path)
        rows = tuple(filled(_rows(sheet, budget), marks.merged))
        unvalued = frozenset(marks.without_value)
        sheets.append(Sheet(sheet.title, rows, sheet.sheet_state != "visible", unvalued))
        problems += without_value(file, sheet.title, marks)
        problems += out_of_sight(file, sheets[-1], marks)
    return Book(file, tuple(sheets), tuple(problems))


def without_value(file: str, sheet: str, marks: Marks) -> list[Problem]:
    """What is told where formulas were saved without their results."""
    if not marks.without_value:
        return []
    place = Place(file=file, sheet=sheet, row=marks.without_value[0][0])
    return [guessed("formulas_without_value", place, count=len(marks.without_value))]


def out_of_sight(file: str, sheet: Sheet, marks: Marks) -> Iterator[Problem]:
    """Rows and columns that are hidden on a sheet that is not, and hold something; they are read like the others."""
    rows = [row.number for row in sheet.rows if row.number in marks.hidden_rows]
    held = {place for row in sheet.rows for place, cell in enumerate(row.cells) if cell is not None}
    columns = sorted(held & marks.hidden_columns)
    if rows and not sheet.hidden:
        yield guessed("rows_hidden", Place(file=file, sheet=sheet.name, row=rows[0]), count=len(rows))
    if columns and not sheet.hidden:
        letters = tuple(column_letters(each) for each in columns)
        yield guessed("columns_hidden", Place(file=file, sheet=sheet.name), count=len(columns), letters=letters)


class Budget:
    """What may still be read of a file of tables."""

    def __init__(self) -> None:
        self.rows = MAX_ROWS
        self.cells = MAX_CELLS

    def spend(self, cells: int) -> None:
        """Take a row with so many cells off the budget; refuse the file when it is used up."""
        self.rows -= 1
        self.cells -= cells
        if self.rows < 0 or self.cells < 0:
            raise Refusal("file_too_many_rows", rows=MAX_ROWS, cells=MAX_CELLS)


def _rows(sheet: Any, budget: Budget) -> Iterator[Row]:
    """The rows of a sheet that hold something."""
    sheet.reset_dimensions()
    for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells = _trimmed(values)
        if cells:
            budget.spend(len(cells))
            yield Row(number, tuple(cells))


def _trimmed(values: tuple[Any, ...]) -> list[Cell]:
    width = len(values)
    while width and _cell(values[width - 1]) is None:
        width -= 1
    return [_cell(value) for value in values[:width]]


def _cell(value: Any) -> Cell:
    if isinstance(value, str):
        return value if value.strip() else None
    if value is None or isinstance(value, bool | int | float | datetime.date):
        return value
    return str(value)
