"""What stands above a chart of months: the months themselves, their years and the marks of key days."""

from openpyxl.utils import get_column_letter

from kit.presenters.sheet import Formula, MonthChart, Sheet, Value
from kit.writers.workbook.places import first_row, heading_row, last_row

_LAST_MARK_ROW = 1000
_DIAMOND = "◆"


def month_row(sheet: Sheet, chart: MonthChart) -> list[Value]:
    """The first days of the months: dates, or formulas that follow the earliest date of the sheet."""
    if not chart.moving:
        return list(chart.months)
    row = heading_row(sheet)
    letters = month_letters(chart)
    after: list[Value] = [Formula(f"EDATE({letter}{row},1)", "") for letter in letters[:-1]]
    return [Formula(_first_month(sheet, chart), ""), *after]


def year_row(sheet: Sheet, chart: MonthChart) -> list[Value]:
    """The year above the first month and above each January."""
    if chart.moving:
        cells = [f"{letter}{heading_row(sheet)}" for letter in month_letters(chart)]
        after: list[Value] = [Formula(f'IF(MONTH({cell})=1,YEAR({cell})&"","")', "") for cell in cells[1:]]
        return [Formula(f'YEAR({cells[0]})&""', ""), *after]
    first = chart.months[:1]
    return [str(month.year) if month.month == 1 or month in first else None for month in chart.months]


def mark_row(sheet: Sheet, chart: MonthChart) -> list[Value]:
    """A diamond above each month that has a key day, as formulas that follow the days."""
    column = get_column_letter(chart.marks_column + 1)
    days = f"'{chart.marks_sheet}'!${column}$2:${column}${_LAST_MARK_ROW}"
    cells = [f"{letter}${heading_row(sheet)}" for letter in month_letters(chart)]
    found = [f"SUMPRODUCT(({days}>={cell})*({days}<EDATE({cell},1)))" for cell in cells]
    marks = zip(found, chart.marks, strict=True)
    return [Formula(f'IF({count}>0,"{_DIAMOND}","")', mark) for count, mark in marks]


def month_letters(chart: MonthChart) -> list[str]:
    """The letters of the columns of the months."""
    return [get_column_letter(chart.after + 2 + place) for place in range(len(chart.months))]


def _first_month(sheet: Sheet, chart: MonthChart) -> str:
    start, end = get_column_letter(chart.start + 1), get_column_letter(chart.end + 1)
    days = f"${start}${first_row(sheet)}:${end}${last_row(sheet)}"
    return f"IF(COUNT({days})=0,EOMONTH(TODAY(),-1)+1,EOMONTH(MIN({days}),-1)+1)"
