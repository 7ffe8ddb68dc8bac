"""Reads a file that people keep tables in; its form is told by its content, whatever its name says."""

from kit.domain.problems import Place
from kit.storage.books.book import Book
from kit.storage.books.texts import read_text
from kit.storage.books.workbooks import read_workbook
from kit.storage.refusal import Refusal, refused
from kit.storage.signatures import Form, form_of
from kit.storage.sizes import MAX_FILE, MAX_FILE_MEGABYTES


def read_book(file: str, data: bytes) -> Book:
    """Read the tables of a file; a file that cannot be read gives a book without sheets that says why."""
    if len(data) > MAX_FILE:
        too_large = refused("file_too_large", Place(file=file), megabytes=MAX_FILE_MEGABYTES)
        return Book(file, refused=(too_large,))
    try:
        return _read(file, data, form_of(data))
    except Refusal as refusal:
        return Book(file, refused=(refusal.problem(file),))


def _read(file: str, data: bytes, form: Form) -> Book:
    if form is Form.WORKBOOK:
        return read_workbook(file, data)
    if form is Form.OPEN_WORKBOOK:
        from kit.storage.books.open_workbooks import read_open_workbook

        return read_open_workbook(file, data)
    if form.is_network:
        from kit.storage.networks.reading import read_network

        return read_network(file, data, form)
    return read_text(file, data)
