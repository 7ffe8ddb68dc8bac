"""Reads a matrix of ties: the same actors above the columns and before the rows, a mark where two are tied."""

from collections.abc import Iterator
from dataclasses import dataclass

from kit.domain.actors import TieKind
from kit.domain.problems import Place
from kit.storage.books.book import Cell, Row, Sheet
from kit.storage.drafts import Draft, Drafts, Rows, filled
from kit.storage.folding import fold, fold_name, text_of
from kit.storage.headings import Column, Table
from kit.storage.refusal import guessed, refused
from kit.storage.scales import Scale, meaning, number_of, scale_of, scored

_DEEPEST = 10
_NO = frozenset({"0", "no", "non", "false", "нет", "nao", "لا"})
"""Marks of two who are not tied."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """The heading row, the rows below it, and the name above each column by its place."""

    heading: Row
    rows: tuple[Row, ...]
    names: dict[int, str]


def find_matrix(sheet: Sheet) -> Matrix | None:
    """The matrix of a sheet, or None where the names before the rows are not those above the columns."""
    for position, row in enumerate(sheet.rows[:_DEEPEST]):
        names = {place: text for place, cell in enumerate(row.cells) if place and (text := text_of(cell))}
        below = tuple(sheet.rows[position + 1 :])
        above, before = set(map(fold_name, names.values())), {fold_name(_name(each)) for each in below} - {""}
        if len(above & before) >= 2 and len(above & before) * 5 >= 4 * max(len(above), len(before)):
            return Matrix(row, below, names)
    return None


def read_matrix(file: str, sheet: Sheet, matrix: Matrix) -> Drafts:
    """An actor for each row and a tie for each mark; marks on both sides that say the same are one tie."""
    places = {row.number: Place(file=file, sheet=sheet.name, row=row.number) for row in (matrix.heading, *matrix.rows)}
    named = {row.number: _name(row) for row in matrix.rows}
    actors = [Draft("actors", {"name": name}, places[row], "", (row,)) for row, name in named.items() if name]
    ties = tuple(_ties(file, sheet.name, matrix))
    place = places[matrix.heading.number]
    told = [guessed("matrix_read", place, count=len(ties))]
    if any(each.values.get("kind") is TieKind.INFORMS for each in ties):
        told.append(guessed("matrix_one_way", place))
    columns = (Column(0, text_of(matrix.heading.cells[0]), "name", 1.0),)
    keys = {"key": "name", "record": "actor"}
    lost = tuple(refused("row_without_key", places[row], **keys) for row, name in named.items() if not name)
    table = Table("actor", sheet.name, matrix.heading.number, columns, matrix.rows)
    return Drafts((*actors, *ties), (table,), tuple(told), lost, _rows(sheet, len(actors), len(lost)))


def _rows(sheet: Sheet, taken: int, lost: int) -> Rows:
    held = len(sheet.rows)
    return Rows(sheet.height, taken, refused=lost, blank=sheet.height - held, headings=held - taken - lost)


def _name(row: Row) -> str:
    return text_of(row.cells[0]) if row.cells else ""


def _ties(file: str, sheet: str, matrix: Matrix) -> Iterator[Draft]:
    """Marks on one side of the diagonal only tell ties that hold both ways; so do the same marks on both sides."""
    marks = _marks(matrix)
    spelt = {fold_name(name): name for name in (*matrix.names.values(), *map(_name, matrix.rows))}
    order = {name: place for place, name in enumerate(dict.fromkeys(map(fold_name, matrix.names.values())))}
    later = {order.get(source, len(order)) < order.get(target, len(order)) for source, target in marks}
    half = len(later) == 1
    scale = _scale(marks)
    for (source, target), (row, cell) in marks.items():
        back = marks.get((target, source))
        same = back is not None and text_of(back[1]) == text_of(cell)
        if same and back and (back[0], order.get(target, 0)) < (row, order.get(source, 0)) and back[0] != row:
            continue
        kind = meaning("tie_kind", text_of(cell)) or ("" if same or half else TieKind.INFORMS)
        strength = scored(cell, scale, 3, "strength") if scale else None
        ends = {"source": spelt[source], "target": spelt[target]}
        values = {**ends, "kind": kind and TieKind(kind), "strength": strength}
        yield Draft("ties", filled(values), Place(file=file, sheet=sheet, row=row))


def _marks(matrix: Matrix) -> dict[tuple[str, str], tuple[int, Cell]]:
    """The row and the cell of each mark by the two names; what stands on the diagonal is none."""
    found: dict[tuple[str, str], tuple[int, Cell]] = {}
    for row in matrix.rows:
        source = fold_name(_name(row))
        for place, name in matrix.names.items():
            cell = row.cells[place] if place < len(row.cells) else None
            target, text = fold_name(name), fold(text_of(cell))
            if source and source != target and text and text not in _NO:
                found.setdefault((source, target), (row.number, cell))
    return found


def _scale(marks: dict[tuple[str, str], tuple[int, Cell]]) -> Scale | None:
    """The scale of the numbers; none where all marks are the same."""
    cells = [cell for _, cell in marks.values()]
    if len({text_of(cell) for cell in cells}) < 2:
        return None
    return scale_of("", cells, steps=3) if any(number_of(cell) is not None for cell in cells) else Scale(1, 3)
