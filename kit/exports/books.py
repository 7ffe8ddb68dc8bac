"""The workbooks that come back as updates, as descriptions: the same for writing one and for reading it again."""

import datetime
from collections.abc import Callable, Mapping
from types import MappingProxyType

from kit.domain.disclosure import Disclosed
from kit.domain.mechanisms import Mechanism
from kit.i18n.translator import Translator
from kit.presenters.sheet import Book


def mechanism_of(disclosed: Disclosed, t: Translator) -> Mechanism | None:
    """The mechanism of the review, in the translator's language."""
    from kit.content.mechanisms import load_mechanism

    return load_mechanism(disclosed.workspace.review.mechanism, t.language)


def _register(disclosed: Disclosed, t: Translator, today: datetime.date) -> Book:
    from kit.presenters.sheets.actor_register import actor_register

    return actor_register(disclosed, t, today)


def _plan(disclosed: Disclosed, t: Translator, today: datetime.date) -> Book:
    from kit.presenters.sheets.work_plan import work_plan

    return work_plan(disclosed, t, today, mechanism_of(disclosed, t))


BOOKS: Mapping[str, Callable[[Disclosed, Translator, datetime.date], Book]] = MappingProxyType(
    {"actors.xlsx": _register, "plan.xlsx": _plan}
)


def book_of(kind: str, disclosed: Disclosed, t: Translator, today: datetime.date) -> Book:
    """The workbook of this name, of what the audience may see."""
    return BOOKS[kind](disclosed, t, today)
