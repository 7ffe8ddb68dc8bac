"""Writes a workbook as .xlsx, paper-like: text stays text, dates are dates, choices are lists."""

import io
import re
from dataclasses import dataclass
from functools import partial
from zipfile import ZIP_STORED, ZipFile

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.writer.excel import ExcelWriter

from kit.domain.plain_text import plain
from kit.domain.problems import Problem
from kit.presenters.sheet import Book
from kit.writers.figure.font_order import in_order
from kit.writers.package import repack
from kit.writers.workbook.choice_lists import ChoiceLists
from kit.writers.workbook.formula_values import FormulaValues
from kit.writers.workbook.origin import mark_columns, mark_origin
from kit.writers.workbook.set_up import set_up
from kit.writers.workbook.sheet_rows import SheetRows

_GUESSED_HEIGHT = re.compile(rb'(<row [^>]*) customHeight="1"')


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of a file, and what had to be cut to fit the format."""

    data: bytes
    problems: tuple[Problem, ...] = ()


def write_workbook(book: Book) -> Written:
    """Write a workbook; the same description gives the same bytes."""
    workbook = Workbook(write_only=True)
    workbook.properties = DocumentProperties(creator="", title=plain(book.title), language=book.language)
    values = FormulaValues()
    problems: list[Problem] = []
    lists = ChoiceLists(book.sheets, book.choices_name)
    for number, sheet in enumerate(book.sheets, 1):
        target = workbook.create_sheet(sheet.name)
        set_up(target, sheet, book)
        rows = SheetRows(target, sheet, number, values)
        rows.write()
        lists.attach(target, sheet, book.choice_warning)
        problems += rows.problems
        if book.origin and sheet.collection:
            mark_columns(workbook, sheet)
    lists.write(workbook, book)
    mark_origin(workbook, book.origin)
    return Written(repack(_saved(workbook), partial(_mended, values)), tuple(problems))


def _mended(values: FormulaValues, name: str, part: bytes) -> bytes:
    """Mend what openpyxl cannot say: values of formulas, fonts in order, and rows that grow when they are edited."""
    if name == "xl/styles.xml":
        return in_order(part)
    return values.put_in(name, _GUESSED_HEIGHT.sub(rb"\1", part)) if name.startswith("xl/worksheets/") else part


def _saved(workbook: Workbook) -> bytes:
    """The package without compression, since it is packed once more."""
    data = io.BytesIO()
    ExcelWriter(workbook, ZipFile(data, "w", ZIP_STORED, allowZip64=True)).save()
    return data.getvalue()
