"""What holds for a sheet as a whole: widths, what stays in sight, filters and how it prints."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kit.presenters.sheet import Book, Sheet
from kit.writers import tokens
from kit.writers.workbook import styles
from kit.writers.workbook.month_rules import add_month_rules
from kit.writers.workbook.places import column_letter, end_row, first_row, heading_row, widths
from kit.writers.workbook.row_heights import ONE_LINE
from kit.writers.workbook.row_rules import add_row_lines

_A4 = 9
_MARGIN = 0.4
_LEGIBLE = 200
"""Width of columns that a page takes before its letters get too small to read; wider sheets take several pages."""
_TITLE_HEIGHT, _SUBTITLE_HEIGHT = 30, 20


def set_up(target: Worksheet, sheet: Sheet, book: Book) -> None:
    """Set up a sheet before its rows are written."""
    target.sheet_view.showGridLines = False
    target.sheet_view.rightToLeft = book.direction == "rtl"
    target.sheet_properties.tabColor = tokens.TEAL
    target.sheet_format.defaultRowHeight, target.sheet_format.customHeight = ONE_LINE, True
    _set_up_columns(target, sheet)
    if sheet.title:
        target.row_dimensions[1].height, target.row_dimensions[2].height = _TITLE_HEIGHT, _SUBTITLE_HEIGHT
    kept = sum(column.first for column in sheet.columns)
    target.freeze_panes = f"{get_column_letter(kept + 1)}{first_row(sheet)}"
    if sheet.filters and sheet.columns:
        filtered = sheet.chart.after + 1 if sheet.chart else len(sheet.columns)
        target.auto_filter.ref = f"A{heading_row(sheet)}:{get_column_letter(filtered)}{end_row(sheet)}"
    if sheet.chart:
        add_month_rules(target.conditional_formatting, sheet, sheet.chart)
    add_row_lines(target.conditional_formatting, sheet)
    _set_up_print(target, sheet, book)


def _set_up_columns(target: Worksheet, sheet: Sheet) -> None:
    """Widths, and the look of cells that are still empty."""
    for place, width in enumerate(widths(sheet), 1):
        target.column_dimensions[get_column_letter(place)].width = width
    for place, column in enumerate(sheet.columns):
        styles.dress(target.column_dimensions[column_letter(sheet, place)], column)


def _set_up_print(target: Worksheet, sheet: Sheet, book: Book) -> None:
    """A4 on its side, names and headings on each page; of a plan, what reaches to the end of its chart."""
    target.page_setup.orientation, target.page_setup.paperSize = "landscape", _A4
    target.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    target.page_setup.fitToHeight = 0
    margins = target.page_margins
    margins.left = margins.right = margins.top = _MARGIN
    margins.bottom = _MARGIN * 2
    row = heading_row(sheet)
    target.print_title_rows = f"{row}:{row}"
    columns = sheet.chart.after + 1 + len(sheet.chart.months) if sheet.chart else sheet.printed or len(sheet.columns)
    wide = sum(widths(sheet)[:columns])
    target.page_setup.fitToWidth = 1 if sheet.chart else max(1, round(wide / _LEGIBLE))
    kept = sum(column.first for column in sheet.columns)
    if target.page_setup.fitToWidth > 1 and kept:
        target.print_title_cols = f"A:{get_column_letter(kept)}"
    target.print_area = f"A1:{get_column_letter(columns)}{end_row(sheet)}"
    _set_up_foot(target, f"{book.title} · {sheet.name}", book.page_words.format(page="&P", pages="&N"))


def _set_up_foot(target: Worksheet, left: str, right: str) -> None:
    foot = target.oddFooter
    if foot and foot.left and foot.right:
        foot.left.text, foot.right.text = left, right
        for part in (foot.left, foot.right):
            part.size, part.color = 8, tokens.INK_SOFT
