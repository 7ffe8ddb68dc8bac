"""Which row of the file is which record: by its visible ID, else by its name; what is new, copied or gone."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kit.domain.problems import Place, Problem
from kit.imports.updates.cells import said, same
from kit.imports.updates.located import Line
from kit.presenters.sheet import Value
from kit.storage.folding import text_of
from kit.storage.refusal import guessed, refused

Cells = Mapping[str, Value]

_OWN_ID = re.compile(r"[A-Z]-[2-9A-HJKMNP-Z]{8}")
NAMED = {"actors": ("name",), "ties": ("source", "target"), "tasks": ("title",), "milestones": ("title",)}
"""The columns without which a row is no record."""


@dataclass(slots=True)
class Paired:
    """Rows of one table: those of known records by id, new ones, ids of records that no row speaks of, and why not."""

    known: dict[str, Line] = field(default_factory=dict)
    new: list[Line] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    guessed: list[Problem] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)


class Pairing:
    """Pairs the rows of one table with the rows of the base; `place` has the file and the sheet.

    `foreign` is the set of ids that a row must not name; where `guess` is true other ids of the kit may be new ones.
    """

    def __init__(
        self, collection: str, base: Mapping[str, Cells], place: Place, *, foreign: Iterable[str], guess: bool
    ) -> None:
        self._named = NAMED[collection]
        self._base, self._place = base, place
        self._foreign, self._guess = frozenset(foreign), guess
        self._paired = Paired()

    def pair(self, lines: Iterable[Line]) -> Paired:
        """Pair every row; a row that cannot be taken is refused with its cause."""
        by_id: dict[str, list[Line]] = {}
        nameless: list[Line] = []
        mistyped = set[tuple[str, ...]]()
        for line in lines:
            id = text_of(line.cells.get("id"))
            if id in self._base:
                by_id.setdefault(id, []).append(line)
            elif not id or self._may_be_new(id):
                nameless.append(line)
            else:
                self._refuse("update_id_unknown", line, id=id)
                mistyped.add(self._name(line))
        for id, same_id in by_id.items():
            self._take(id, same_id)
        self._pair_by_name(nameless)
        unspoken = [id for id in self._base if id not in self._paired.known]
        self._paired.gone = [id for id in unspoken if self._name_of(id) not in mistyped]
        return self._paired

    def _may_be_new(self, id: str) -> bool:
        return self._guess and id not in self._foreign and _OWN_ID.fullmatch(id) is not None

    def _take(self, id: str, lines: list[Line]) -> None:
        """The row nearest to the record is the record; others with its ID are copies, which become new records."""
        lines = [line for line in lines if self._holds(line)]
        if not lines:
            return
        nearest = min(lines, key=lambda line: (len(self._changed(id, line)), line.number))
        self._paired.known[id] = nearest
        for line in lines:
            if line is not nearest and self._changed(id, line):
                self._guess_of("update_copied_row", line, id=id, other=nearest.number)
                self._take_new(line)
            elif line is not nearest:
                self._guess_of("update_same_row", line, id=id, other=nearest.number)

    def _holds(self, line: Line) -> bool:
        """Whether a row says anything beside its ID; one that does not was emptied, which is as good as deleted."""
        return any(said(cell) for key, cell in line.cells.items() if key != "id")

    def _changed(self, id: str, line: Line) -> list[str]:
        base = self._base[id]
        return [key for key, cell in line.cells.items() if key != "id" and not same(base[key], cell)]

    def _pair_by_name(self, lines: list[Line]) -> None:
        """Rows that lost their ID are known again by their name, where it is that of one record and one row."""
        free: dict[tuple[str, ...], list[str]] = {}
        for id in self._base:
            if id not in self._paired.known:
                free.setdefault(self._name_of(id), []).append(id)
        wanted: dict[tuple[str, ...], list[Line]] = {}
        for line in lines:
            wanted.setdefault(self._name(line), []).append(line)
        for name, same_name in wanted.items():
            ids = free.get(name, []) if any(name) else []
            if len(ids) == len(same_name) == 1 and not text_of(same_name[0].cells.get("id")):
                self._paired.known[ids[0]] = same_name[0]
                self._guess_of("update_by_name", same_name[0], id=ids[0], name=name[0])
            else:
                for line in same_name:
                    self._take_new(line)

    def _name_of(self, id: str) -> tuple[str, ...]:
        return tuple(said_of(self._base[id][key]) for key in self._named)

    def _name(self, line: Line) -> tuple[str, ...]:
        return tuple(said(line.cells.get(key)) for key in self._named)

    def _take_new(self, line: Line) -> None:
        if not all(self._name(line)):
            self._refuse("update_row_without_name", line)
        else:
            self._paired.new.append(line)

    def _refuse(self, code: str, line: Line, **values: object) -> None:
        self._paired.refused.append(refused(code, self._at(line), **values))

    def _guess_of(self, code: str, line: Line, **values: object) -> None:
        self._paired.guessed.append(guessed(code, self._at(line), **values))

    def _at(self, line: Line) -> Place:
        return Place(file=self._place.file, sheet=self._place.sheet, row=line.number)


def said_of(value: Value) -> str:
    """The text of an exported cell."""
    return said(value) if isinstance(value, str | int | float) else ""
