"""Compares a workbook that came back with the state it was made from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kit.domain.coalition import Member
from kit.domain.problems import Place, Problem
from kit.domain.workspace import records
from kit.exports.books import mechanism_of
from kit.imports.updates.base import Base
from kit.imports.updates.cells import said
from kit.imports.updates.fields import Fields
from kit.imports.updates.located import Line, Located, locate
from kit.imports.updates.names import Names
from kit.imports.updates.new_ids import NewIds
from kit.imports.updates.new_records import NewRecords
from kit.imports.updates.pairing import Paired, Pairing
from kit.imports.updates.tables import Table
from kit.storage.books.returned_book import ReturnedBook
from kit.storage.folding import text_of
from kit.storage.refusal import guessed
from kit.storage.update import Answer, Difference, Question, Sort

_ORDER = ("actors", "milestones", "tasks", "ties")


@dataclass(slots=True)
class Compared:
    """What comparing gave."""

    differences: list[Difference] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    guessed: list[Problem] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)


def compare_with(base: Base, returned: ReturnedBook, answers: Mapping[str, Answer], *, guess: bool) -> Compared:
    """Every difference of a workbook from `base`, and what is asked, doubtful or refused."""
    return _Comparing(base, returned, answers, guess).compared()


class _Comparing:
    """One workbook: first all rows find their records, then all cells are read, since rows speak of each other."""

    def __init__(self, base: Base, returned: ReturnedBook, answers: Mapping[str, Answer], guess: bool) -> None:
        self._base, self._returned, self._answers, self._guess = base, returned, answers, guess
        self._new_ids = NewIds(returned.origin)
        self._names = _names_of(base)
        self._ids: dict[str, dict[int, str]] = {}
        self._found = Compared()

    def compared(self) -> Compared:
        located = {name: self._locate(name) for name in _ORDER if name in self._base.sheets}
        there = {name: each for name, each in located.items() if each is not None}
        paired = {name: self._pair(name, each) for name, each in there.items()}
        for name, rows in paired.items():
            self._enter(name, rows)
        fields = Fields(self._base, self._names, self._answers, guess=self._guess)
        for name, each in there.items():
            self._compare(name, each, paired[name], fields)
        return self._found

    def _locate(self, name: str) -> Located | None:
        sheet = self._base.sheets[name]
        found = locate(self._returned, sheet)
        place = Place(file=self._returned.book.file, sheet=found.sheet.name if found else sheet.name)
        if found is None:
            self._found.guessed.append(guessed("update_sheet_gone", place))
        elif found.lost:
            self._found.guessed.append(guessed("update_columns_gone", place, headings=found.lost))
        return found

    def _pair(self, name: str, located: Located) -> Paired:
        place = Place(file=self._returned.book.file, sheet=located.sheet.name)
        foreign = records(self._base.full, name)
        paired = Pairing(name, self._base.rows(name), place, foreign=foreign, guess=self._guess).pair(located.lines())
        self._found.guessed += paired.guessed
        self._found.refused += paired.refused
        return paired

    def _enter(self, name: str, paired: Paired) -> None:
        """Rows may speak of rows that are new or renamed in the same file."""
        key = {"actors": "name", "tasks": "title", "milestones": "title"}.get(name, "")
        for id, line in paired.known.items():
            self._names[name].enter(id, said(line.cells.get(key)))
        self._ids[name] = {line.number: self._id(name, line) for line in paired.new}
        for line in paired.new:
            self._names[name].enter(self._ids[name][line.number], said(line.cells.get(key)))

    def _id(self, name: str, line: Line) -> str:
        given = text_of(line.cells.get("id")) if self._guess else ""
        known = given in records(self._base.full, name)
        words = (said(line.cells.get(key)) for key in ("name", "title", "source", "target", "kind"))
        return given if given and not known else self._new_ids.make(name, "\t".join(words))

    def _compare(self, name: str, located: Located, paired: Paired, fields: Fields) -> None:
        table = Table(name, self._base, located, self._returned.book.file, fields, self._names["actors"])
        if name == "tasks":
            self._found.differences += self._new_owners(table, paired)
        self._found.differences += table.differences(paired)
        made = NewRecords(table, self._names["actors"]).differences(paired.new, self._ids[name])
        self._found.differences += made
        self._found.questions += table.questions
        self._found.guessed += [*table.guessed, *_left_columns(table, located)]
        self._found.refused += table.refused

    def _new_owners(self, table: Table, paired: Paired) -> Iterator[Difference]:
        """Organisations that own tasks and are no members yet become members."""
        for line in (*paired.known.values(), *paired.new):
            owner = said(line.cells.get("owner"))
            if owner and "owner" not in line.unvalued and self._names["members"].find(owner) == "":
                id = self._new_ids.make("members", owner)
                self._names["members"].enter(id, owner)
                actor = self._names["actors"].find(owner) or ""
                member = Member(id, owner, actor=actor)
                yield Difference(Sort.ADDED, "members", id, "", owner, None, owner, member, table.place(line, id))


def _names_of(base: Base) -> dict[str, Names]:
    """The words for all records that the audience sees, and for the stages of the mechanism."""
    names = {name: Names() for name in ("actors", "members", "ties", "tasks", "milestones", "stages")}
    seen = base.seen.workspace
    names["actors"].enter_all(seen.actors.values(), "name", "short")
    names["members"].enter_all(seen.members.values(), "name", "short")
    names["tasks"].enter_all(seen.tasks.values(), "title")
    names["milestones"].enter_all(seen.milestones.values(), "title")
    mechanism = mechanism_of(base.seen, base.t)
    names["stages"].enter_all(mechanism.stages if mechanism else (), "title")
    return names


def _left_columns(table: Table, located: Located) -> Iterator[Problem]:
    """Columns that a person added and that the kit has no place for."""
    if table.takes_own_columns:
        return
    used = {heading for line in located.lines() for heading, cell in line.strange.items() if said(cell)}
    if used:
        yield guessed("update_columns_left", table.place(), headings=tuple(sorted(used)))
