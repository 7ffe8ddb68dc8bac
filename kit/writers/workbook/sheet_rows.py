"""Puts the rows of a sheet into a file: title, headings, records and spare rows."""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kit.domain.plain_text import plain
from kit.domain.problems import Place, Problem, Weight
from kit.presenters.sheet import CellKind, Column, Formula, MonthChart, Sheet, Value
from kit.writers.workbook import styles
from kit.writers.workbook.formula_values import FormulaValues
from kit.writers.workbook.month_headings import mark_row, month_row, year_row
from kit.writers.workbook.row_heights import ONE_LINE, RowHeights

LONGEST = 32_767
"""Characters that a cell may hold (limit of the format)."""
_CODED = re.compile("_x[0-9A-Fa-f]{4}_")
"""What spreadsheet programs read as the code of a sign (ECMA-376, ST_Xstring), typed by a person."""
_LEADS = ("=", "+", "-", "@", "'", "\t")
_FIRST_DAY = datetime.date(1900, 3, 1)

Cells = list[Cell | None]


class SheetRows:
    """Writes one sheet, the one with this number in its book, from top to bottom."""

    def __init__(self, target: Worksheet, sheet: Sheet, number: int, values: FormulaValues) -> None:
        self._target, self._sheet, self._number, self._values = target, sheet, number, values
        self._row = 0
        self._cells: dict[tuple[CellKind, bool, bool], Cell] = {}
        self.problems: list[Problem] = []

    def write(self) -> None:
        """Write everything."""
        sheet = self._sheet
        if sheet.title:
            self._append([self._put(styles.title(self._target), sheet.title)])
            self._append([self._put(styles.subtitle(self._target), sheet.subtitle)])
        if sheet.chart:
            self._write_above(sheet, sheet.chart)
        self._write_headings(sheet)
        heights = RowHeights(sheet)
        for row in (*sheet.rows, *[()] * sheet.spare):
            self._append(self._body(row), heights.of(row) if row else 0)

    def _write_above(self, sheet: Sheet, chart: MonthChart) -> None:
        """The rows of marks and years; the words for the marks stand beside them."""
        lead: Cells = [None] * (chart.after + 1)
        lead[chart.title] = self._put(styles.quiet(self._target), chart.marks_title)
        self._append([*lead, *self._above(mark_row(sheet, chart), chart, bold=False)])
        self._append([*[None] * (chart.after + 1), *self._above(year_row(sheet, chart), chart, bold=True)])

    def _above(self, values: Sequence[Value], chart: MonthChart, bold: bool) -> Iterator[Cell]:
        for place, value in enumerate(values, chart.after + 2):
            yield self._put(styles.above_month(self._target, bold), value, place)

    def _write_headings(self, sheet: Sheet) -> None:
        words = tuple(column.heading for column in sheet.columns)
        look = styles.heading(self._target)
        months: Iterator[Cell] = iter(())
        if sheet.chart:
            row = enumerate(month_row(sheet, sheet.chart), sheet.chart.after + 2)
            month = styles.month(self._target)
            months = (self._put(month, value, place) for place, value in row)
        cells = (self._put(look, word) for word in words)
        self._append(self._spread(cells, months), RowHeights(sheet).of(words))

    def _body(self, row: Sequence[Value]) -> Iterator[Cell | None]:
        """The cells of a record; openpyxl writes each before it asks for the next, so that one object serves many."""
        months = self._sheet.chart
        for place, (column, value) in enumerate(zip(self._sheet.columns, row, strict=False)):
            if months and place == months.after + 1:
                yield from [None] * len(months.months)
            empty = value is None or value == ""
            yield None if empty else self._put(self._like(column, value), value, place + 1)

    def _like(self, column: Column, value: Value) -> Cell:
        """A cell with the look of a column, made once: new styles for each would double the time."""
        key = (column.kind, column.wrap, isinstance(value, str) and value.startswith(_LEADS))
        if key not in self._cells:
            self._cells[key] = styles.body(self._target, column, quoted=key[2])
        return self._cells[key]

    def _spread(self, cells: Iterator[Cell], months: Iterator[Cell]) -> Iterator[Cell]:
        """Put the months between the columns before the chart and those after it."""
        chart = self._sheet.chart
        yield from islice(cells, chart.after + 1 if chart else 0)
        yield from months
        yield from cells

    def _append(self, cells: Iterable[Cell | None], height: float = 0) -> None:
        if height > ONE_LINE:
            self._target.row_dimensions[self._row + 1].height = height
        self._target.append(_one_by_one(cells))
        self._row += 1

    def _put(self, cell: Cell, value: Value, place: int = 0) -> Cell:
        """Give a cell its value; a person's text stays text whatever it begins with."""
        if isinstance(value, Formula):
            self._values.note(self._number, f"{get_column_letter(place)}{self._row + 1}", value.value)
            cell.value = f"={value.text}"
        elif isinstance(value, str):
            cell.value = self._fitted(value)
            cell.data_type = "s"
        elif isinstance(value, datetime.date) and value < _FIRST_DAY:
            cell.value = value.isoformat()
        else:
            cell.value = value
        return cell

    def _fitted(self, text: str) -> str:
        """The text without signs that the format forbids, cut where it is too long, which is noted."""
        text = plain(text)
        if len(text) > LONGEST:
            place = Place(sheet=self._sheet.name, row=self._row + 1)
            self.problems.append(Problem("text_cut", Weight.DOUBT, place, {"length": len(text), "most": LONGEST}))
        return _CODED.sub(r"_x005F\g<0>", text[:LONGEST]) if "_x" in text else text[:LONGEST]


def _one_by_one(cells: Iterable[Cell | None]) -> Any:
    """A generator, since openpyxl takes no other iterable than lists and these; its stubs do not know empty cells."""
    yield from cells
