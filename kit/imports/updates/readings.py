"""What a changed cell says: a value, a question about a date, or why it cannot be read."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from kit.content.kinds import actor_kinds, guess_kind
from kit.domain.actors import Stance, TieKind
from kit.domain.audience import Level
from kit.domain.mechanisms import Confidence
from kit.domain.plan import TaskStatus
from kit.i18n.translator import Translator
from kit.imports.updates.cells import rounded, said
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import level_word, tie_word
from kit.presenters.choices import confidence_words
from kit.presenters.plan.task_words import status_words
from kit.presenters.sheets.work_plan import set_by_words
from kit.storage.books.book import Cell
from kit.storage.days import Order, read_day
from kit.storage.folding import fold, text_of
from kit.storage.scales import Scale, meaning, number_of, scored
from kit.storage.update import Answer, Shown

_YEARS = range(1950, 2101)
_ORDERS = {Answer.DAY_FIRST: Order.DAY_FIRST, Answer.MONTH_FIRST: Order.MONTH_FIRST}


@dataclass(frozen=True, slots=True)
class Said:
    """A value, and how it is shown; `rounded` tells that the cell held a number between two scores."""

    value: Any
    shown: Shown
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class Unclear:
    """A date that could be read two ways."""

    day_first: datetime.date
    month_first: datetime.date


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a cell cannot be read: the code of a problem and what its sentence names."""

    code: str
    text: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A date that could be read two ways, of which a person said to leave it as it was."""


Reading: TypeAlias = Said | Unclear | Unread | LeftOut
_SCORES = {"influence": 5, "interest": 5, "strength": 3, "access": 3, "risk": 3}
DAYS = frozenset({"start", "end", "done_on", "date"})
_LISTS: Mapping[tuple[str, str], tuple[Callable[[str], Any], str]] = {
    ("actors", "stance"): (lambda word: Stance(int(word)), "stance"),
    ("ties", "kind"): (TieKind, "tie_kind"),
    ("tasks", "status"): (TaskStatus, "task_status"),
    ("milestones", "confidence"): (Confidence, "confidence"),
}


def read_day_cell(cell: Cell, answer: Answer | None) -> Reading:
    """A day, or the question which of two it is."""
    found = read_day(rounded(cell), _ORDERS.get(answer, Order.UNKNOWN) if answer else Order.UNKNOWN)
    if found.ambiguous and answer is Answer.LEAVE_OUT:
        return LeftOut()
    if found.ambiguous:
        both = (read_day(cell, order).date for order in (Order.DAY_FIRST, Order.MONTH_FIRST))
        day_first, month_first = (day or datetime.date.min for day in both)
        return Unclear(day_first, month_first)
    if found.date is None or found.date.year not in _YEARS:
        return Unread("update_no_day", said(cell))
    return Said(found.date, found.date)


def read_score(field: str, cell: Cell) -> Reading:
    """A score; one between two is rounded."""
    most = _SCORES[field]
    score = scored(cell, Scale(1, most), most, "strength" if most == 3 else "score")
    if score is None:
        return Unread("update_no_score", said(cell), (str(most),))
    number = number_of(cell)
    return Said(score, score, rounded=number is not None and number != int(number))


def is_score(field: str) -> bool:
    """Whether a field holds a score."""
    return field in _SCORES


def read_choice(collection: str, field: str, cell: Cell, t: Translator) -> Reading | None:
    """One of a list of words; None for a field that has no list."""
    if field == "level":
        return _level(cell, t)
    words = _choices(collection, field, t.language)
    if words is None:
        return None
    text = said(cell)
    found = {fold(word): value for value, word in words.items()}.get(fold(text), _meant(collection, field, text))
    if found is None:
        return Unread("update_no_choice", text, tuple(words.values()))
    return Said(found, words[found])


def _level(cell: Cell, t: Translator) -> Reading:
    """A word that nobody knows is taken for secrecy, so that nothing slips out."""
    words = {level_word(level, t): level for level in Level}
    level = words.get(said(cell)) or Level(meaning("level", text_of(cell)) or Level.PROTECTED)
    return Said(level, level_word(level, t))


def _meant(collection: str, field: str, text: str) -> Any:
    """The value that a word in any of the kit's languages stands for."""
    if (collection, field) == ("actors", "kind"):
        return guess_kind(text) or None
    if (collection, field) == ("milestones", "own"):
        return {"yes": True, "no": False}.get(meaning("own", text))
    made, name = _LISTS[collection, field]
    word = meaning(name, text)
    return made(word) if word else None


@lru_cache(maxsize=64)
def _choices(collection: str, field: str, language: str) -> Mapping[Any, str] | None:
    t = Translator(language)
    lists: dict[tuple[str, str], Iterable[tuple[Any, str]]] = {
        ("actors", "kind"): ((kind.id, kind.name) for kind in actor_kinds(language)),
        ("actors", "stance"): ((stance, stance_word(stance, t)) for stance in Stance),
        ("ties", "kind"): ((kind, tie_word(kind, t)) for kind in TieKind),
        ("tasks", "status"): ((status, status_words(status, t)) for status in TaskStatus),
        ("milestones", "confidence"): confidence_words(t).items(),
        ("milestones", "own"): enumerate(set_by_words(t)),
    }
    found = lists.get((collection, field))
    return {bool(value) if field == "own" else value: word for value, word in found} if found is not None else None
