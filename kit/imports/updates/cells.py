"""Whether a cell still says what was exported, however a spreadsheet program has written it since."""

import datetime
import re

from kit.presenters.sheet import Value
from kit.storage.books.book import Cell
from kit.storage.days import read_day
from kit.storage.folding import clean, text_of
from kit.storage.scales import number_of

LONGEST = 32_767
"""Signs that a cell can hold; a longer text was cut when it was exported."""
_UNWRITTEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CODED_BAR, _CODED_END = re.compile(r"_(?:x005F_)+", re.IGNORECASE), re.compile("_x000D_", re.IGNORECASE)
"""How files write an underscore that is no code, and an end of a line; not every program reads them back."""
_HALF_SECOND = datetime.timedelta(milliseconds=500)


def even(text: str) -> str:
    """A text as it is compared: as a cell can hold it, in the kit's own spelling."""
    written = _UNWRITTEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))[:LONGEST]
    return clean(_CODED_END.sub("", _CODED_BAR.sub("_", written)) if "_x" in written else written)


def said(cell: Cell) -> str:
    """The text of a cell as it was typed; empty for a blank one."""
    return even(cell) if isinstance(cell, str) else text_of(cell)


def same(exported: Value, cell: Cell) -> bool:
    """Whether a cell says what was exported; a date or a number may have become a text, or a text a number."""
    if isinstance(exported, datetime.date):
        day = read_day(rounded(cell))
        return day.date == exported and not day.ambiguous
    if isinstance(exported, int | float) and not isinstance(exported, bool):
        return number_of(cell) == exported
    return said(cell) == (even(exported) if isinstance(exported, str) else "")


def rounded(cell: Cell) -> Cell:
    """A moment that calculating put a breath before midnight is the day that follows."""
    if isinstance(cell, datetime.datetime):
        return cell + _HALF_SECOND
    return cell + 1e-5 if isinstance(cell, float) else cell
