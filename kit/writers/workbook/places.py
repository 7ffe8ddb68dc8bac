"""Where things stand on a sheet: rows and columns, counted from 1."""

from openpyxl.utils import get_column_letter

from kit.presenters.sheet import Sheet

MONTH_WIDTH = 3.9
_ROOM = 200


def heading_row(sheet: Sheet) -> int:
    """The row of the headings: the first, or below the title; a chart has two rows of its own above them."""
    return 1 if not sheet.title else 5 if sheet.chart else 3


def first_row(sheet: Sheet) -> int:
    """The first row below the headings."""
    return heading_row(sheet) + 1


def end_row(sheet: Sheet) -> int:
    """The last row that is prepared: records, then spare rows."""
    return heading_row(sheet) + len(sheet.rows) + sheet.spare


def last_row(sheet: Sheet) -> int:
    """The last row for which lists and rules count, so that records may be added."""
    return end_row(sheet) + _ROOM


def widths(sheet: Sheet) -> list[float]:
    """Widths of all columns in characters, those of the chart included."""
    columns = [column.width for column in sheet.columns]
    if sheet.chart:
        place = sheet.chart.after + 1
        columns[place:place] = [MONTH_WIDTH] * len(sheet.chart.months)
    return columns


def row_cells(sheet: Sheet) -> str:
    """All cells of records, without those of a chart, as a range in one or two pieces."""
    top, last = first_row(sheet), last_row(sheet)
    final = len(sheet.columns) - 1
    pieces = [(0, sheet.chart.after), (sheet.chart.after + 1, final)] if sheet.chart else [(0, final)]
    letters = ((column_letter(sheet, start), column_letter(sheet, end)) for start, end in pieces)
    return " ".join(f"{start}{top}:{end}{last}" for start, end in letters)


def column_place(sheet: Sheet, column: int) -> int:
    """Where a column (from 0) of the description stands on the sheet; those behind a chart stand after its months."""
    months = len(sheet.chart.months) if sheet.chart and column > sheet.chart.after else 0
    return column + 1 + months


def column_letter(sheet: Sheet, column: int) -> str:
    """The letters of a column (from 0) of the description."""
    return get_column_letter(column_place(sheet, column))
