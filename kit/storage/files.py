"""Reads a whole file into drafts: every sheet by what its headings say it holds, every row accounted for."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from kit.domain.problems import Place, Problem
from kit.storage.books.book import Book, Sheet
from kit.storage.books.tables import read_book
from kit.storage.drafts import Drafts, Rows
from kit.storage.folding import fold
from kit.storage.headings import Table, find_table
from kit.storage.joining import join_actors
from kit.storage.kind_words import KindWords
from kit.storage.matrix import find_matrix, read_matrix
from kit.storage.parting import parts
from kit.storage.plans import read_milestones, read_tasks
from kit.storage.recommendations import read_recommendations
from kit.storage.refusal import refused
from kit.storage.registers import read_actors, read_ties

_READERS: Mapping[str, Callable[[str, Sheet, Table], Drafts]] = {
    "tie": read_ties,
    "task": read_tasks,
    "milestone": read_milestones,
    "recommendation": read_recommendations,
}


_EXPLAINING = frozenset({"about", "choices", "by issue"})
"""Sheets of the kit's own workbooks that hold no records."""


def read_file(file: str, data: bytes, kinds: KindWords) -> Drafts:
    """Read any file that people keep registers, plans or recommendations in; one that holds none is refused."""
    return read_drafts(read_book(file, data), kinds)


def read_drafts(book: Book, kinds: KindWords) -> Drafts:
    """Read all sheets of a book."""
    read = Drafts(guessed=book.guessed, refused=book.refused)
    for sheet in book.sheets:
        read += _read_sheet(book, sheet, kinds)
    if book.sheets and not read.tables:
        causes = tuple(problem for problem in read.refused if problem.code == "sheet_hidden")
        read = Drafts(guessed=book.guessed, refused=(_nothing_found(book), *causes), rows=read.rows)
    if read.tables and not read.drafts and not read.refused:
        read = replace(read, refused=(refused("file_without_records", Place(file=book.file)),))
    return join_actors(read)


def _read_sheet(book: Book, sheet: Sheet, kinds: KindWords) -> Drafts:
    if not sheet.rows:
        return Drafts()
    if fold(sheet.name) in _EXPLAINING and len(book.sheets) > 1:
        held = len(sheet.rows)
        return Drafts(rows=Rows(total=sheet.height, headings=held, blank=sheet.height - held))
    read = Drafts()
    for part in parts(sheet):
        read += _read_part(book, part, kinds)
    return read


def _read_part(book: Book, sheet: Sheet, kinds: KindWords) -> Drafts:
    matrix = None if sheet.hidden else find_matrix(sheet)
    if matrix:
        return read_matrix(book.file, sheet, matrix)
    table = find_table(sheet)
    if table and not sheet.hidden:
        if table.record == "actor":
            return read_actors(book.file, sheet, table, kinds.fresh())
        return _READERS[table.record](book.file, sheet, table)
    held = len(sheet.rows)
    rows = Rows(total=sheet.height, refused=held, blank=sheet.height - held)
    cause = refused(
        "sheet_hidden" if sheet.hidden else "sheet_without_table", Place(file=book.file, sheet=sheet.name), count=held
    )
    return Drafts(refused=(cause,), rows=rows)


def _nothing_found(book: Book) -> Problem:
    held = sum(len(sheet.rows) for sheet in book.sheets)
    if held == 0:
        return refused("file_without_rows", Place(file=book.file))
    row = next(sheet.rows[0] for sheet in book.sheets if sheet.rows)
    heading = next(str(cell) for cell in row.cells if cell is not None)[:60]
    return refused("file_without_table", Place(file=book.file), count=held, first=heading)
