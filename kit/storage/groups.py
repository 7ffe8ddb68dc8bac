"""Rows of a register that only name a group: the rows below belong to it until the next such row."""

from collections.abc import Sequence
from itertools import pairwise

from kit.storage.books.book import Row
from kit.storage.folding import fold, text_of
from kit.storage.headings import Table
from kit.storage.kind_words import KindWords


def group_rows(table: Table, kinds: KindWords) -> frozenset[int]:
    """The numbers of rows with one text alone that heads fuller rows below.

    A lone text where names stand may be an actor of which nothing more is known, so it heads a group only if it is the
    word for a kind of actors, ends with a colon, or is written in capitals as no name is.
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
        index, text = held[0]
        lone = len(held) == 1 and len(below) > 1 and any(sign.isalpha() for sign in text)
        if lone and (index not in names or _heads(text, kinds, capitals_tell=capitals_tell)):
            found.add(row.number)
    return frozenset(found)


def _held(row: Row) -> Sequence[tuple[int, str]]:
    return [(index, text) for index, cell in enumerate(row.cells) if (text := text_of(cell))]


def _heads(text: str, kinds: KindWords, *, capitals_tell: bool) -> bool:
    return (
        fold(text) in kinds.words or text.endswith(":") or (capitals_tell and text.isupper() and len(text.split()) > 1)
    )
