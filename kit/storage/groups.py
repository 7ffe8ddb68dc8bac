"""Rows of a register that only name a group: the rows below belong to it until the next such row."""

import re
from collections.abc import Sequence
from itertools import pairwise

from kit.storage.books.book import Row
from kit.storage.folding import fold, text_of
from kit.storage.headings import Table
from kit.storage.kind_words import KindWords

_CHAPTER = re.compile(r"(?:[IVX]{1,5}|[A-Z])[.)]?")
_ENTRY = re.compile(r"\d{1,4}(?:\.\d{1,3})*[.)]?")


def group_rows(table: Table, kinds: KindWords) -> frozenset[int]:
    """The numbers of rows with one text alone that heads fuller rows below.

    A lone text where names stand may be an actor of which nothing more is known, so it heads a group only if it is the
    word for a kind of actors, ends with a colon, is written in capitals as no name is, or is numbered as a chapter is.
    """
    rows = [(row, _held(row)) for row in table.rows if not row.band]
    rows = [(row, held) for row, held in rows if held]
    fuller = sum(len(held) > 1 for _, held in rows)
    if fuller * 2 < len(rows):
        return frozenset()
    names = {column.index for column in table.of("name")}
    in_capitals = sum(text.isupper() for _, held in rows for index, text in held if index in names and len(held) > 1)
    capitals_tell = in_capitals * 4 < fuller
    found = set()
    for (row, held), (_, below) in pairwise(rows):
        numbers, texts = _numbered(held)
        if len(texts) != 1 or len(_numbered(below)[1]) < 2 or not any(sign.isalpha() for sign in texts[0][1]):
            continue
        index, text = texts[0]
        if index not in names or numbers == "chapter" or _heads(text, kinds, capitals_tell=capitals_tell):
            found.add(row.number)
    return frozenset(found)


def _held(row: Row) -> Sequence[tuple[int, str]]:
    return [(index, text) for index, cell in enumerate(row.cells) if (text := text_of(cell))]


def _numbered(held: Sequence[tuple[int, str]]) -> tuple[str, Sequence[tuple[int, str]]]:
    """Whether a row begins with the number of a chapter or of an entry, and its texts behind that."""
    if len(held) > 1 and _CHAPTER.fullmatch(held[0][1]):
        return "chapter", held[1:]
    return ("entry", held[1:]) if len(held) > 1 and _ENTRY.fullmatch(held[0][1]) else ("", held)


def _heads(text: str, kinds: KindWords, *, capitals_tell: bool) -> bool:
    return (
        fold(text) in kinds.words or text.endswith(":") or (capitals_tell and text.isupper() and len(text.split()) > 1)
    )
