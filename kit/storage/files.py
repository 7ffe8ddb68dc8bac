"""Reads a whole file into drafts: every sheet by what its headings say it holds, every row accounted for."""

from collections.abc import Callable, Mapping

from kit.domain.problems import Place, Problem
from kit.storage.book import Book, Sheet
from kit.storage.drafts import Drafts, Rows
from kit.storage.headings import Table, find_table
from kit.storage.joining import join_actors
from kit.storage.plans import read_milestones, read_tasks
from kit.storage.recommendations import read_recommendations
from kit.storage.refusal import refused
from kit.storage.registers import read_actors, read_ties
from kit.storage.tables import read_book

_READERS: Mapping[str, Callable[[str, Sheet, Table], Drafts]] = {
    "actor": read_actors,
    "tie": read_ties,
    "task": read_tasks,
    "milestone": read_milestones,
    "recommendation": read_recommendations,
}


def read_file(file: str, data: bytes) -> Drafts:
    """Read any file that people keep registers, plans or recommendations in; one that holds none is refused."""
    return read_drafts(read_book(file, data))


def read_drafts(book: Book) -> Drafts:
    """Read all sheets of a book."""
    read = Drafts(guessed=book.guessed, refused=book.refused)
    for sheet in book.sheets:
        read += _read_sheet(book, sheet)
    if book.sheets and not read.tables:
        causes = tuple(problem for problem in read.refused if problem.code == "sheet_hidden")
        read = Drafts(guessed=book.guessed, refused=(_nothing_found(book), *causes), rows=read.rows)
    return join_actors(read)


def _read_sheet(book: Book, sheet: Sheet) -> Drafts:
    if not sheet.rows:
        return Drafts()
    table = find_table(sheet)
    if table and not sheet.hidden:
        return _READERS[table.record](book.file, sheet, table)
    code = "sheet_hidden" if sheet.hidden else "sheet_without_table"
    held = len(sheet.rows)
    rows = Rows(total=sheet.height, refused=held, blank=sheet.height - held)
    if sheet.hidden and not table:
        return Drafts(rows=rows)
    return Drafts(refused=(refused(code, Place(file=book.file, sheet=sheet.name), count=held),), rows=rows)


def _nothing_found(book: Book) -> Problem:
    held = sum(len(sheet.rows) for sheet in book.sheets)
    if held == 0:
        return refused("file_without_rows", Place(file=book.file))
    row = next((sheet.rows[0] for sheet in book.sheets if sheet.rows))
    heading = next(str(cell) for cell in row.cells if cell is not None)[:60]
    return refused("file_without_table", Place(file=book.file), count=held, first=heading)
