"""Fills merged cells, so that a value written once over several rows or columns stands in each of them."""

from collections.abc import Iterable, Iterator

from kit.storage.books.book import Cell, Row
from kit.storage.books.marks import Merged


def filled(rows: Iterable[Row], merged: tuple[Merged, ...]) -> Iterator[Row]:
    """Give every cell of a merged range the value of its first one, and mark the rows that one cell spans."""
    coming = sorted(merged, key=lambda each: each.top, reverse=True)
    active: list[tuple[Merged, Cell]] = []
    for row in rows:
        active = [(each, value) for each, value in active if each.bottom >= row.number]
        while coming and coming[-1].top <= row.number:
            each = coming.pop()
            active.append((each, _first(row, each)))
        yield _filled_row(row, active) if active else row


def _first(row: Row, merged: Merged) -> Cell:
    """The value of the range; nothing if its first row was blank."""
    holds = row.number == merged.top and merged.left <= len(row.cells)
    return row.cells[merged.left - 1] if holds else None


def _filled_row(row: Row, active: list[tuple[Merged, Cell]]) -> Row:
    cells = list(row.cells)
    wide: set[int] = set()
    for merged, value in active:
        if value is None:
            continue
        columns = range(merged.left - 1, merged.right)
        cells += [None] * (merged.right - len(cells))
        cells[merged.left - 1 : merged.right] = [value] * len(columns)
        wide.update(columns if len(columns) > 1 else ())
    held = {position for position, cell in enumerate(cells) if cell is not None}
    one = len({cells[position] for position in wide}) == 1
    return Row(row.number, tuple(cells), band=one and held <= wide)
