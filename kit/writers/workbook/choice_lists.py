"""The words that a column chooses from: a sheet that lists them, and lists in the cells that refer to it."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kit.presenters.sheet import Book, CellKind, Column, Sheet
from kit.writers.workbook import styles
from kit.writers.workbook.places import column_letter, first_row, last_row

_HEIGHT = 1
_WORDS = Column("", 0, wrap=False)


class ChoiceLists:
    """The different lists of all sheets, each once, side by side on a sheet of their own."""

    def __init__(self, sheets: tuple[Sheet, ...], name: str) -> None:
        self._name = name
        self._lists: dict[tuple[str, ...], str] = {}
        for column in (column for sheet in sheets for column in sheet.columns):
            if column.kind is CellKind.CHOICE and column.choices:
                self._lists.setdefault(column.choices, column.heading)

    def attach(self, target: Worksheet, sheet: Sheet, warning: str) -> None:
        """Offer the words, or the range of numbers, in the cells of each column that has them."""
        for place, column in enumerate(sheet.columns):
            if not column.choices:
                continue
            rule = self._list(column) if column.kind is CellKind.CHOICE else _whole(column)
            rule.errorStyle, rule.error, rule.errorTitle = "warning", warning[:255], column.heading[:32]
            rule.showErrorMessage = True
            letter = column_letter(sheet, place)
            rule.add(f"{letter}{first_row(sheet)}:{letter}{last_row(sheet)}")
            target.data_validations.append(rule)

    def _list(self, column: Column) -> DataValidation:
        letter = get_column_letter(list(self._lists).index(column.choices) + 1)
        last = len(column.choices) + _HEIGHT
        source = f"'{self._name}'!${letter}${_HEIGHT + 1}:${letter}${last}"
        return DataValidation("list", formula1=source, allow_blank=True)

    def write(self, workbook: Workbook, book: Book) -> None:
        """Add the sheet of lists, if there are any."""
        if not self._lists:
            return
        target = workbook.create_sheet(self._name)
        target.sheet_view.showGridLines = False
        target.sheet_view.rightToLeft = book.direction == "rtl"
        for place, choices in enumerate(self._lists, 1):
            width = max(map(len, (*choices, self._lists[choices])))
            target.column_dimensions[get_column_letter(place)].width = width + 4
        target.append(_cells(styles.heading(target), self._lists.values()))
        body = styles.body(target, _WORDS)
        for words in zip_longest(*self._lists, fillvalue=""):
            target.append(_cells(body, words))


def _cells(cell: Cell, words: Iterable[str]) -> Iterator[Cell]:
    """One cell for word after word: openpyxl writes each before it asks for the next."""
    for cell.value in words:
        cell.data_type = "s"
        yield cell


def _whole(column: Column) -> DataValidation:
    least, most = column.choices[0], column.choices[-1]
    return DataValidation("whole", operator="between", formula1=least, formula2=most, allow_blank=True)
