"""Reads changed cells as fields of their records, with ids in place of names and names in place of code names."""

import re
from collections.abc import Mapping
from typing import Any

from kit.domain.restoring import restored
from kit.domain.workspace import COLLECTIONS, records
from kit.imports.updates.base import Base
from kit.imports.updates.cells import LONGEST, even, said
from kit.imports.updates.located import Line
from kit.imports.updates.names import Names
from kit.imports.updates.readings import DAYS, Reading, Said, Unread, is_score, read_choice, read_day_cell, read_score
from kit.presenters.actors.facts import ANSWERS, answer_word
from kit.presenters.sheets.register_fields import LIST_MARK
from kit.storage.books.book import Cell
from kit.storage.capacities import read_answers
from kit.storage.days import read_day
from kit.storage.folding import is_error
from kit.storage.update import Answer

NEEDED = frozenset({"name", "title", "source", "target", "status", "level", "own"})
"""Fields that a file does not leave empty."""
REFERENCES = {
    "owner": "members",
    "milestone": "milestones",
    "depends": "tasks",
    "source": "actors",
    "target": "actors",
    "asked_by": "members",
}
_LISTS = frozenset({"tags", "aliases", "groups", "languages"})
"""Fields of an actor that hold several words in one cell."""
_WRITTEN_DAY = "status_as_of"
"""The field of an actor that holds a day as text."""
_CODE = re.compile(r"\[[A-Z]\d+\]")
_BARS, _MARKS = re.compile(r"\s*\|\s*"), re.compile(r"\s*[|;\n]\s*|\s*,\s*(?!\d)")


class Fields:
    """Understands the cells of one file; `names` are the words for records by collection, `guess` as in an update."""

    def __init__(self, base: Base, names: Mapping[str, Names], answers: Mapping[str, Answer], *, guess: bool) -> None:
        self._base, self._names, self._answers, self._guess = base, names, answers, guess

    def read(self, collection: str, id: str, field: str, line: Line, asked: str) -> Reading:
        """What the cell of a field says of a record; an empty id is that of a new one. `asked` names its question."""
        cell = line.cells.get(field)
        if field in line.unvalued:
            return Unread("update_formula_unvalued")
        if is_error(cell):
            return Unread("update_formula_error", said(cell))
        if not said(cell):
            return self._emptied(collection, id, field)
        if field in DAYS or field == _WRITTEN_DAY:
            return self._day(id, field, cell, self._answers.get(asked))
        if is_score(field):
            return read_score(field, cell)
        chosen = read_choice(collection, field, cell, self._base.t)
        return chosen or self._words(collection, id, field, cell)

    def _day(self, id: str, field: str, cell: Cell, answer: Answer | None) -> Reading:
        """A day; one that is kept as text is whatever was typed, unless it could be two days."""
        if field in DAYS:
            return read_day_cell(cell, answer)
        if not read_day(cell).ambiguous:
            return self._words("actors", id, field, cell)
        read = read_day_cell(cell, answer)
        return Said(read.value.isoformat(), read.value.isoformat()) if isinstance(read, Said) else read

    def _emptied(self, collection: str, id: str, field: str) -> Reading:
        if field in NEEDED or (collection, field) == ("ties", "kind"):
            return Unread("update_cell_needed")
        if field == "depends":
            return Said(self._hidden_tasks(id), None)
        made = COLLECTIONS[collection](id="")
        return Said(getattr(made, field, ""), None)

    def _words(self, collection: str, id: str, field: str, cell: Cell) -> Reading:
        text = said(cell)
        if field in ("owner", "milestone", "asked_by"):
            return self._reference(field, self._likely(collection, id, field), text)
        if field == "depends":
            return self._tasks(id, text)
        if field == "stage":
            return Said(self._names["stages"].find(text) or text, text)
        if field in _LISTS:
            return Said(self._listed(id, field, text), text)
        if field == "capacities":
            return self._answers_of(text)
        return self.text(text, self._before(collection, id, field))

    def _answers_of(self, text: str) -> Reading:
        answers = read_answers(text)
        if answers is not None:
            return Said(answers, text)
        return Unread("update_no_choice", text, tuple(answer_word(each, self._base.t) for each in ANSWERS))

    def text(self, text: str, before: str) -> Reading:
        """A text with the names that were hidden in it; `before` is the whole text that it grew from."""
        if len(before) > LONGEST:
            return Unread("update_text_cut")
        if self._guess and _CODE.search(text):
            return Unread("update_code_name", text)
        return Said(restored(text, before, self._base.codes), text)

    def _before(self, collection: str, id: str, field: str) -> str:
        record = records(self._base.full, collection).get(id)
        return str(getattr(record, field, "")) if record else ""

    def _reference(self, field: str, likely: tuple[str, ...], text: str) -> Reading:
        found = self._names[REFERENCES[field]].find(text, likely)
        if found is None:
            return Unread("update_name_shared", text)
        return Said(found, text) if found else Unread("update_name_unknown", text)

    def _likely(self, collection: str, id: str, field: str) -> tuple[str, ...]:
        value: Any = getattr(records(self._base.full, collection).get(id), field, ())
        return value if isinstance(value, tuple) else (value,)

    def _hidden_tasks(self, id: str) -> tuple[str, ...]:
        """Tasks that must end first and that the file does not show; they stay."""
        full, seen = self._base.full.tasks.get(id), self._base.seen.workspace.tasks.get(id)
        return tuple(each for each in full.depends if each not in seen.depends) if full and seen else ()

    def _tasks(self, id: str, text: str) -> Reading:
        """The tasks that must end first; the whole text may be one title with a bar in it."""
        names, likely = self._names["tasks"], self._likely("tasks", id, "depends")
        whole = names.find(text, likely)
        words = [text] if whole else [word for word in re.split(r"\s*[|;\n]\s*", text) if word]
        found = {word: names.find(word, likely) for word in words}
        for word, other in found.items():
            if not other:
                return Unread("update_name_shared" if other is None else "update_name_unknown", word)
        ids = [other for other in found.values() if other and other != id]
        return Said(tuple(dict.fromkeys((*self._in_order(id, ids), *self._hidden_tasks(id)))), text)

    def _in_order(self, id: str, ids: list[str]) -> list[str]:
        """The same tasks in another order are the same tasks."""
        before = self._likely("tasks", id, "depends")
        return [each for each in before if each in ids] + [each for each in ids if each not in before]

    def _listed(self, id: str, field: str, text: str) -> tuple[str, ...]:
        """Several words, divided by bars where there are any; those that stood there before are as they were."""
        full, seen = self._base.full.actors.get(id), self._base.seen.workspace.actors.get(id)
        pairs = zip(getattr(seen, field), getattr(full, field), strict=False) if full and seen else ()
        known = {even(shown): whole for shown, whole in pairs}
        words = (_BARS if LIST_MARK.strip() in text else _MARKS).split(text)
        return tuple(known.get(word) or restored(word, "", self._base.codes) for word in words if word)
