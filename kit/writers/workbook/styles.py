"""How cells look: ink on white paper, hairlines between rows, serif titles; every style object is made once."""

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.worksheet import Worksheet

from kit.presenters.sheet import CellKind, Column
from kit.writers import tokens

DATE_FORMAT = "dd\\ mmm\\ yyyy"
_TEXT_FORMAT = "@"

_SANS, _SERIF = "Calibri", "Georgia"
_BODY = Font(name=_SANS, size=10, color=tokens.INK)
_QUIET = Font(name=_SANS, size=9, color=tokens.INK_SOFT)
_HEADING = Font(name=_SANS, size=10, bold=True, color=tokens.INK)
_TITLE = Font(name=_SERIF, size=18, color=tokens.INK)
_SUBTITLE = Font(name=_SERIF, size=11, italic=True, color=tokens.INK_SOFT)
_LINE = Border(bottom=Side("medium", color=tokens.INK))
_TINT = PatternFill("solid", fgColor=tokens.TEAL_TINT)
_TOP = Alignment(vertical="top", wrap_text=True)
_TOP_START = Alignment(vertical="top", horizontal="left")
_TOP_MIDDLE = Alignment(vertical="top", horizontal="center")
_LOW = Alignment(vertical="bottom", wrap_text=True)
_MIDDLE = Alignment(vertical="center", horizontal="center")

_FORMATS = {CellKind.DATE: DATE_FORMAT, CellKind.NUMBER: "0", CellKind.TEXT: _TEXT_FORMAT, CellKind.ID: _TEXT_FORMAT}
_ALIGNMENTS = {CellKind.DATE: _TOP_START, CellKind.NUMBER: _TOP_MIDDLE, CellKind.ID: _TOP_START}


def dress(thing: Cell | ColumnDimension, column: Column) -> None:
    """Give a cell of a record, or a whole column for those still to come, the look of its kind."""
    thing.font = _QUIET if column.kind is CellKind.ID else _BODY
    thing.alignment = _ALIGNMENTS.get(column.kind, _TOP if column.wrap else _TOP_START)
    thing.number_format = _FORMATS.get(column.kind, "General")


def body(target: Worksheet, column: Column, quoted: bool = False) -> Cell:
    """A cell of a record; a `quoted` one tells the spreadsheet program that its text is text."""
    cell = WriteOnlyCell(target)
    dress(cell, column)
    cell.quotePrefix = quoted
    return cell


def heading(target: Worksheet) -> Cell:
    """The heading of a column."""
    cell = _cell(target, _HEADING)
    cell.border, cell.fill, cell.alignment = _LINE, _TINT, _LOW
    return cell


def title(target: Worksheet) -> Cell:
    """The title of a sheet."""
    return _cell(target, _TITLE)


def subtitle(target: Worksheet) -> Cell:
    """What stands below the title."""
    return _cell(target, _SUBTITLE)


def quiet(target: Worksheet) -> Cell:
    """A small remark."""
    return _cell(target, _QUIET)


def month(target: Worksheet) -> Cell:
    """The heading of a month: a date that shows the name of its month."""
    cell = heading(target)
    cell.number_format, cell.alignment, cell.font = "mmm", _MIDDLE, _QUIET
    return cell


def above_month(target: Worksheet, bold: bool) -> Cell:
    """What stands above a month: its year, or the mark of a key day."""
    cell = _cell(target, _HEADING if bold else _BODY)
    cell.alignment = _MIDDLE
    return cell


def _cell(target: Worksheet, font: Font) -> Cell:
    cell = WriteOnlyCell(target)
    cell.font = font
    return cell
