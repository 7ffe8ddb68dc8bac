"""Writes one sheet as .csv, for Excel and for programs alike.

UTF-8 with a byte order mark: without it Excel breaks every accent, and readers of programs drop it. Commas and line
ends are those of RFC 4180. A text that a spreadsheet program would run as a formula gets an apostrophe in front, as one
types it by hand; the kit takes it off again.
"""

import csv
import io

from kit.domain.plain_text import plain
from kit.presenters.sheet import Formula, Sheet, Value
from kit.storage.books.guard import guarded


def write_table(sheet: Sheet) -> bytes:
    """The headings and rows of a sheet as .csv."""
    held = io.StringIO(newline="")
    rows = csv.writer(held)
    rows.writerow([_cell(column.heading) for column in sheet.columns])
    rows.writerows([_cell(value) for value in row] for row in sheet.rows)
    return held.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> str:
    if isinstance(value, Formula):
        value = value.value
    return guarded(plain(value)) if isinstance(value, str) else "" if value is None else str(value)
