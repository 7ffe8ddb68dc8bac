"""The differences of one table: what its rows change, add and leave away."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from kit.domain.audience import Audience
from kit.domain.problems import Place, Problem
from kit.domain.workspace import records
from kit.imports.updates.base import Base
from kit.imports.updates.cells import even, said, same
from kit.imports.updates.ends import ENDS, changed_ends, read_end
from kit.imports.updates.extras import place_of
from kit.imports.updates.fields import Fields
from kit.imports.updates.located import Line, Located
from kit.imports.updates.names import Names
from kit.imports.updates.pairing import Paired
from kit.imports.updates.readings import Reading, Said, Unclear, Unread
from kit.imports.updates.scored import scorers_of
from kit.presenters.sheet import Value
from kit.presenters.sheets.actor_register import EXTRA
from kit.presenters.sheets.register_fields import WORKED_OUT
from kit.storage.books.book import Cell
from kit.storage.refusal import guessed, refused
from kit.storage.update import Difference, Question, Shown, Sort

OWN_COLUMN = f"{EXTRA}:"
"""What the fields of columns begin with that a person added to the register; the heading follows."""
_MOVES = {
    "tasks": frozenset({"stage", "milestone", "start", "end"}),
    "milestones": frozenset({"stage", "date"}),
    "ties": frozenset(ENDS),
    "actors": frozenset[str](),
}
_NOT_READ = frozenset({"id", "direction", *ENDS, *(f"{end}_id" for end in ENDS)})


class Table:
    """One table of the file beside the same one as it was exported; notes what is doubtful, refused or asked."""

    def __init__(self, collection: str, base: Base, located: Located, file: str, fields: Fields, actors: Names) -> None:
        self.collection, self._base, self._located, self._file = collection, base, located, file
        self._fields, self._actors = fields, actors
        self._rows = base.rows(collection)
        self._headings = {column.key: column.heading for column in base.sheets[collection].columns}
        self.questions: list[Question] = []
        self.guessed: list[Problem] = []
        self.refused: list[Problem] = []

    def place(self, line: Line | None = None, id: str = "", field: str = "") -> Place:
        """A spot of the table, for a record."""
        row = line.number if line else None
        return Place(self.collection, id, field, self._file, self._located.sheet.name, row)

    def differences(self, paired: Paired) -> Iterator[Difference]:
        """What the rows of known records change, and which records no row speaks of."""
        for id, line in paired.known.items():
            yield from self._changes(id, line)
        for id in paired.gone:
            name = self.name_of(self._rows[id])
            yield Difference(Sort.REMOVED, self.collection, id, "", name, name, None, None, self.place(id=id))

    def name_of(self, cells: Mapping[str, Any]) -> str:
        """What a row is called: its name or title, for a tie its two ends."""
        t = self._base.t
        if self.collection == "ties":
            return t("{source} and {target}", source=said(cells.get("source")), target=said(cells.get("target")))
        return said(cells.get("name" if self.collection == "actors" else "title"))

    def _changes(self, id: str, line: Line) -> Iterator[Difference]:
        row = self._rows[id]
        if self.collection == "ties":
            yield from self._ends(id, row, line)
        for key, cell in line.cells.items():
            if key not in _NOT_READ and (key in line.unvalued or not same(row[key], cell)):
                yield from self._changed(id, key, row, line)
        yield from self._own_columns(id, row, line)
        self._tell_direction(row, line)

    def _changed(self, id: str, key: str, row: Mapping[str, Value], line: Line) -> Iterator[Difference]:
        """What a changed cell changes; what people scored, and what follows from it, is for them to say."""
        if key in WORKED_OUT:
            self.guessed.append(guessed("update_worked_out", self.place(line), heading=self._headings[key]))
        elif self.collection == "actors" and (count := scorers_of(self._base.full, id, key)):
            values = {"heading": self._headings[key], "name": self.name_of(row), "count": count}
            self.refused.append(refused("update_scored", self.place(line), **values))
        else:
            yield from self._noted(id, key, row, line, self.read(id, key, line))

    def _ends(self, id: str, row: Mapping[str, Value], line: Line) -> Iterator[Difference]:
        """The ends that a tie moves to; they may not become the same actor."""
        readings = {end: read_end(end, row, line, self._actors) for end in changed_ends(row, line)}
        tie = self._base.full.ties[id]
        ends = [read.value if isinstance(read := readings.get(end), Said) else getattr(tie, end) for end in ENDS]
        if ends[0] == ends[1] and readings:
            name = said(line.cells.get("source"))
            self.refused.append(refused("tie_to_itself", self.place(line), name=name))
            return
        for end, read in readings.items():
            yield from self._noted(id, end, row, line, read)

    def read(self, id: str, key: str, line: Line) -> Reading:
        """What a cell says; the text of a column of the coalition's own comes with its heading."""
        if not key.startswith(EXTRA) or key in line.unvalued:
            asked = f"{self._located.sheet.name}/{line.number}/{key}"
            return self._fields.read(self.collection, id, key, line, asked)
        return self._own_text(id, self._headings[key], line.cells.get(key))

    def _own_text(self, id: str, heading: str, cell: Cell) -> Reading:
        actor, seen = (each.actors.get(id) for each in (self._base.full, self._base.seen.workspace))
        place = place_of(seen.extra, heading) if seen else None
        before = actor.extra[place][1] if actor and place is not None else ""
        read = self._fields.text(said(cell), before)
        return Said((heading, read.value), read.shown) if isinstance(read, Said) else read

    def _noted(self, id: str, key: str, row: Mapping[str, Value], line: Line, read: Reading) -> Iterator[Difference]:
        """The difference that a reading makes; a question or a refusal is noted instead."""
        place, name = self.place(line, id, key), self.name_of(row)
        if not self.is_said(read, key, line, name):
            return
        assert isinstance(read, Said)
        stands = getattr(records(self._base.full, self.collection)[id], key, _NOTHING)
        if stands == read.value and type(stands) is type(read.value):
            return
        sort = Sort.MOVED if key in _MOVES[self.collection] else Sort.CHANGED
        before, heading = _shown(row.get(key)), self._headings.get(key, "")
        yield Difference(sort, self.collection, id, key, name, before, read.shown, read.value, place, heading=heading)

    def is_said(self, read: Reading, key: str, line: Line, name: str) -> bool:
        """Whether a cell was read; else it is noted why not."""
        heading = self._headings.get(key, key)
        if isinstance(read, Said):
            if read.rounded:
                self.guessed.append(guessed("update_rounded", self.place(line), heading=heading, score=read.value))
            return True
        if isinstance(read, Unclear):
            text, place = said(line.cells.get(key)), self.place(line)
            self.questions.append(Question(self.collection, name, key, text, read.day_first, read.month_first, place))
        elif isinstance(read, Unread):
            values = {"heading": heading, "text": read.text, "choices": read.choices, "name": name}
            self.refused.append(refused(read.code, self.place(line), **values))
        return False

    def _own_columns(self, id: str, row: Mapping[str, Value], line: Line) -> Iterator[Difference]:
        """Columns that were added to the register; the public does not see such columns, so it adds none."""
        seen = self._base.seen.workspace.actors.get(id)
        if seen is None or not self.takes_own_columns:
            return
        texts = {even(heading): text for heading, text in seen.extra}
        for heading, cell in line.strange.items():
            text = said(cell)
            if text and texts.get(heading, "") != text:
                field = f"{OWN_COLUMN}{heading}"
                for each in self._noted(id, field, row, line, self._own_text(id, heading, cell)):
                    yield replace(each, before=texts.get(heading))

    @property
    def takes_own_columns(self) -> bool:
        """Whether columns that the kit does not know are kept with the records."""
        return self.collection == "actors" and self._base.seen.audience is not Audience.PUBLIC

    def _tell_direction(self, row: Mapping[str, Value], line: Line) -> None:
        """Whether a tie is directed follows from its type."""
        turned = "direction" in line.cells and not same(row["direction"], line.cells["direction"])
        if turned and ("kind" not in line.cells or same(row["kind"], line.cells["kind"])):
            self.guessed.append(guessed("update_direction", self.place(line)))


_NOTHING = object()


def _shown(value: Value) -> Shown:
    return value if isinstance(value, str | int | float | datetime.date) else None
