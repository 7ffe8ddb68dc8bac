"""Reads tables from text: .csv, .tsv and .txt in any of the usual encodings, delimiters and line ends."""

import csv
import io
import sys
from collections import Counter
from itertools import islice

from kit.domain.problems import Place, Problem
from kit.storage.books.book import MAX_CELLS, MAX_ROWS, Book, Cell, Row, Sheet
from kit.storage.books.encodings import decode
from kit.storage.refusal import Refusal, guessed

_DELIMITERS = (",", ";", "\t", "|")
_PROBE_ROWS = 200
csv.field_size_limit(min(sys.maxsize, 1 << 20))


def read_text(file: str, data: bytes) -> Book:
    """Read a text table as a book of one sheet without a name; refuses by raising `Refusal`."""
    text, encoding = decode(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems: list[Problem] = []
    if encoding != "UTF-8":
        problems.append(guessed("encoding_guessed", Place(file=file), encoding=encoding))
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
        return _parse(text, delimiter, strict=True), True
    except csv.Error:
        pass
    try:
        return _parse(text, delimiter, strict=False), False
    except csv.Error as cause:
        raise Refusal("file_text_damaged") from cause


def _parse(text: str, delimiter: str, *, strict: bool) -> list[Row]:
    rows: list[Row] = []
    cells = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True, strict=strict)
    for number, values in enumerate(reader, start=1):
        row: list[Cell] = [value if value.strip() else None for value in values]
        while row and row[-1] is None:
            row.pop()
        if row:
            cells += len(row)
            rows.append(Row(number, tuple(row)))
        if len(rows) > MAX_ROWS or cells > MAX_CELLS:
            raise Refusal("file_too_many_rows", rows=MAX_ROWS, cells=MAX_CELLS)
    return rows
