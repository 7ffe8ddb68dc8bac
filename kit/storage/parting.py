"""Parts a sheet that holds several tables one below the other, each with headings of its own."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kit.storage.books.book import Row, Sheet
from kit.storage.dictionary import SURE, words_of
from kit.storage.folding import fold, text_of
from kit.storage.headings import KEY, RECORDS, find_table

_FEWEST = 3
"""Known headings that tell a new table where no blank row stands before it."""


def parts(sheet: Sheet) -> tuple[Sheet, ...]:
    """The tables of a sheet; a heading row that only stands there again begins none."""
    if sheet.holds:
        return (sheet,)
    starts = [0]
    headings: tuple[str, ...] = ()
    for position, row in enumerate(sheet.rows):
        texts = _headings(row)
        if not texts or not _begins(sheet.rows, position, texts):
            continue
        if headings != texts and _is_table(replace(sheet, rows=sheet.rows[starts[-1] : position])):
            starts.append(_with_title(sheet.rows, position))
        headings = texts
    ends = (*starts[1:], len(sheet.rows))
    return tuple(_part(sheet, start, end) for start, end in zip(starts, ends, strict=True))


def _is_table(sheet: Sheet) -> bool:
    """Whether rows are a table of their own, as against titles above one."""
    table = find_table(sheet)
    return table is not None and sum(bool(column.field) and column.understood for column in table.columns) > 1


def _part(sheet: Sheet, start: int, end: int) -> Sheet:
    return replace(sheet, rows=sheet.rows[start:end], above=sheet.rows[start - 1].number if start else sheet.above)


def _headings(row: Row) -> tuple[str, ...]:
    """The folded texts of a row that holds texts only, at least two."""
    held = [cell for cell in row.cells if cell is not None]
    if row.band or len(held) < 2 or not all(isinstance(cell, str) for cell in held):
        return ()
    return tuple(fold(text_of(cell)) for cell in held)


def _begins(rows: Sequence[Row], position: int, texts: tuple[str, ...]) -> bool:
    """Whether a row holds headings of one kind of record: all of them known, or after a blank row at least half."""
    for record in RECORDS:
        fields = [_fields(record).get(text, frozenset()) for text in texts]
        known = sum(map(bool, fields))
        if known < 2 or not any(KEY[record] in each for each in fields):
            continue
        if known == len(texts) >= _FEWEST or (known * 2 >= len(texts) and _title_start(rows, position) is not None):
            return True
    return False


@cache
def _fields(record: str) -> dict[str, frozenset[str]]:
    phrases = words_of(record).phrases.items()
    return {phrase: frozenset(field for field, quality in named if quality >= SURE) for phrase, named in phrases}


def _title_start(rows: Sequence[Row], position: int) -> int | None:
    """Where the titles above a heading row begin, if a blank row stands before them or before the headings."""
    for start in range(position, max(position - 3, 0), -1):
        if rows[start].number > rows[start - 1].number + 1:
            return start
        if sum(cell is not None for cell in rows[start - 1].cells) != 1:
            return None
    return None


def _with_title(rows: Sequence[Row], position: int) -> int:
    start = _title_start(rows, position)
    return position if start is None else start
