"""Hairlines between records, drawn by a rule, so that records added by hand get them too."""

from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Side
from openpyxl.styles.differential import DifferentialStyle

from kit.presenters.sheet import Sheet
from kit.writers import tokens
from kit.writers.workbook.places import column_letter, end_row, first_row, row_cells


def add_row_lines(rules: ConditionalFormattingList, sheet: Sheet) -> None:
    """Draw a line under each row that is prepared or holds something."""
    row = first_row(sheet)
    held = f"COUNTA($A{row}:${column_letter(sheet, len(sheet.columns) - 1)}{row})>0"
    line = DifferentialStyle(border=Border(bottom=Side("thin", color=tokens.RULE)))
    rules.add(row_cells(sheet), Rule("expression", formula=[f"OR(ROW()<={end_row(sheet)},{held})"], dxf=line))
