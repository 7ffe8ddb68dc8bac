"""Reads tables from text: .csv, .tsv and .txt in any of the usual encodings, delimiters and line ends."""

import csv
import io
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from kit.domain.problems import Place
from kit.storage.books.book import MAX_CELLS, MAX_ROWS, Book, Cell, Row, Sheet
from kit.storage.books.encodings import decoded
from kit.storage.books.guard import unguarded
from kit.storage.refusal import Refusal, guessed

_DELIMITERS = (",", ";", "\t", "|")
_PROBE_ROWS = 200
_LONGEST_CELL = 60
"""Lines that a quoted cell may have in a file whose quotation marks are not in order."""
csv.field_size_limit(min(sys.maxsize, 1 << 20))


def read_text(file: str, data: bytes) -> Book:
    """Read a text table as a book of one sheet without a name; refuses by raising `Refusal`."""
    text, told = decoded(data, file)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems = list(told)
    named, text = _named_delimiter(text)
    delimiter = named or _likeliest_delimiter(text)
    rows, closed = _read_rows(text, delimiter)
    if not closed:
        problems.append(guessed("quotes_unclear", Place(file=file, row=rows[-1].number if rows else None)))
    return Book(file, (Sheet("", tuple(rows)),), tuple(problems))


def _named_delimiter(text: str) -> tuple[str, str]:
    """The delimiter that Excel's own first line `sep=;` names, and the text with that line left blank."""
    first, _, rest = text.partition("\n")
    named = first.strip().strip('"').lower()
    return (named[4], "\n" + rest) if named.startswith("sep=") and len(named) == 5 else ("", text)


def _likeliest_delimiter(text: str) -> str:
    return max(_DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> float:
    """How evenly a delimiter cuts the first rows: the share of rows with the usual width, weighed by that width."""
    probe = csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        widths = [len(row) for row in islice(probe, _PROBE_ROWS) if row]
    except csv.Error:
        return 0.0
    cut = [width for width in widths if width > 1]
    if not cut:
        return 0.0
    width, rows = Counter(cut).most_common(1)[0]
    return rows / len(widths) + min(width, 20) / 100


def _read_rows(text: str, delimiter: str) -> tuple[list[Row], bool]:
    """All rows that hold something, and whether every quotation mark was closed."""
    try:
        return _rows(csv.reader(io.StringIO(text, newline=""), **_form(delimiter))), True
    except csv.Error:
        pass
    try:
        return _rows(_mended(text.split("\n"), delimiter)), False
    except csv.Error as cause:
        raise Refusal("file_text_damaged") from cause


def _form(delimiter: str, *, strict: bool = True) -> dict[str, Any]:
    return {"delimiter": delimiter, "skipinitialspace": True, "strict": strict}


def _mended(lines: Sequence[str], delimiter: str) -> Iterator[list[str]]:
    """The rows of lines some of which open a quotation mark and never close it: such a line is taken as it stands.

    A cell of several lines is looked for only as far as such cells go, so that one open mark costs its own row.
    """
    place = 0
    while place < len(lines):
        for end in range(place + 1, min(place + _LONGEST_CELL, len(lines)) + 1):
            joined = "\n".join(lines[place:end])
            if joined.count('"') % 2 == 0:
                row = _row(joined, delimiter)
                break
        else:
            row = None
        if row is None:
            plain = lines[place].replace('"', "")
            row, end = next(csv.reader([plain], **_form(delimiter, strict=False)), []), place + 1
        yield row
        yield from ([] for _ in range(end - place - 1))
        place = end


def _row(text: str, delimiter: str) -> list[str] | None:
    """The one row of a text; None where its quotation marks are not closed as they should be."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), **_form(delimiter)))
    except csv.Error:
        return None
    return rows[0] if len(rows) == 1 else [] if not rows else None


def _rows(records: Iterable[list[str]]) -> list[Row]:
    rows: list[Row] = []
    cells = 0
    for number, values in enumerate(records, start=1):
        row: list[Cell] = [unguarded(value) if value.strip() else None for value in values]
        while row and row[-1] is None:
            row.pop()
        if row:
            cells += len(row)
            rows.append(Row(number, tuple(row)))
        if len(rows) > MAX_ROWS or cells > MAX_CELLS:
            raise Refusal("file_too_many_rows", rows=MAX_ROWS, cells=MAX_CELLS)
    return rows
