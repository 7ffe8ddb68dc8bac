"""Puts into a workbook what it was made from, and a name on each column by which it is known again."""

from collections.abc import Mapping

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName

from kit.presenters.sheet import Sheet
from kit.storage.books.marked_columns import column_name
from kit.writers.workbook.places import column_letter, heading_row


def mark_origin(workbook: Workbook, origin: Mapping[str, str]) -> None:
    """Keep the origin as properties of the document, which spreadsheet programs save again and never print."""
    for name, value in origin.items():
        # The stubs do not know these properties.
        workbook.custom_doc_props.append(StringProperty(name=name, value=value))  # type: ignore[attr-defined]


def mark_columns(workbook: Workbook, sheet: Sheet) -> None:
    """Name the cell of each heading: a spreadsheet program moves the name along with the column and the sheet."""
    for place, column in enumerate(sheet.columns):
        if column.key:
            name = column_name(sheet.collection, column.key)
            cell = f"${column_letter(sheet, place)}${heading_row(sheet)}"
            workbook.defined_names[name] = DefinedName(name, attr_text=f"'{sheet.name}'!{cell}", hidden=True)
