"""Conflicts as cards: what was written apart, by whom and when, what is shown now, and the ways to settle it."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Any

from kit.domain.workspace import Workspace
from kit.history.acts import TAKE_UPDATE
from kit.history.changes import EXISTS, Change
from kit.history.conflicts import Conflict, Side
from kit.history.log import Log
from kit.history.texts import Passage, settled_text
from kit.i18n.translator import Translator
from kit.presenters.together.change_words import is_mine, moment_words, who_words
from kit.presenters.together.record_titles import record_title
from kit.presenters.together.record_values import field_title, is_written, value_words
from kit.presenters.together.settling import Way, ways_to_settle
from kit.presenters.together.word_differences import Mark, Stretch, word_differences


@dataclass(frozen=True, slots=True)
class ConflictBasis:
    """What cards are made from: the log, its workspace, the person's own devices, and the name the person gave."""

    log: Log
    workspace: Workspace
    own_devices: Container[str]
    author: str = ""

    def is_mine(self, change: Change) -> bool:
        """Whether a side is called the person's own: also after reopening elsewhere, by the name that was given."""
        named = bool(self.author) and change.author == self.author and change.act != TAKE_UPDATE
        return named or is_mine(change, self.own_devices)

    def who(self, change: Change, t: Translator) -> str:
        """Who made a change, in words."""
        return t("You") if self.is_mine(change) else who_words(change, self.own_devices, t)


@dataclass(frozen=True, slots=True)
class SideCard:
    """One side: how it is called, who and when, its words, and whether it is the one that is shown now."""

    name: str
    when: str
    stretches: tuple[Stretch, ...]
    shown: str


@dataclass(frozen=True, slots=True)
class ConflictCard:
    """A conflict as it is shown; `paragraph` says which of its paragraphs, `draft` is what a new wording begins with.

    `ways` hold the value of each way, for one paragraph its wording; `written` tells whether words can be typed.
    """

    key: str
    title: str
    field: str
    paragraph: str
    sides: tuple[SideCard, ...]
    why: str
    ways: tuple[Way, ...]
    draft: str
    written: bool


def clashing(conflict: Conflict) -> tuple[Passage, ...]:
    """The paragraphs of a long text that were written in two ways; empty where the whole value is settled at once."""
    return tuple(each for each in conflict.passages if each.ways)


def settled_value(conflict: Conflict, chosen: Sequence[Any]) -> Any:
    """The value that settles a conflict, from what was chosen for each of its paragraphs or for the whole."""
    return settled_text(conflict.passages, [str(each) for each in chosen]) if clashing(conflict) else chosen[0]


def conflict_card(conflict: Conflict, basis: ConflictBasis, done: int, t: Translator) -> ConflictCard:
    """Describe a conflict; `done` paragraphs of it are chosen already."""
    record = conflict.record
    passages = clashing(conflict)
    passage = passages[done] if passages else None
    values = passage.ways if passage else tuple(side.value for side in conflict.sides)
    order = _own_first(conflict, basis)
    sides = [conflict.sides[place] for place in order]
    own = [basis.is_mine(side.change) for side in sides]
    people = [basis.who(side.change, t) for side in sides]
    written = passage is not None or is_written(record.collection, conflict.field, conflict.value)
    removal = conflict.field == EXISTS
    return ConflictCard(
        key=conflict.key,
        title=record_title(basis.log, record, basis.workspace, t),
        field=t("Removed or kept") if removal else field_title(record.collection, conflict.field, t),
        paragraph=_paragraph(done, len(passages), t),
        sides=tuple(_side(conflict, basis, place, values, passage, t) for place in order),
        why=_why(removal=removal, written=written, t=t),
        ways=ways_to_settle(conflict, [values[place] for place in order], own, people, t),
        draft=(passage.ways[-1].strip("\n") if passage else str(conflict.value)) if written and not removal else "",
        written=written and not removal,
    )


def _why(*, removal: bool, written: bool, t: Translator) -> str:
    """What holds until the conflict is settled, and how another value settles it."""
    if removal:
        return t("It stays until you settle it.")
    said = t("One of them is shown until you settle it: the same one on every computer.")
    if written:
        return said
    return t.paragraph((said, t("You want another one? Change it there; that settles it.")))


def _own_first(conflict: Conflict, basis: ConflictBasis) -> list[int]:
    """Places of the sides: the person's own before the others, which stand in the order of replay."""
    places = range(len(conflict.sides))
    return sorted(places, key=lambda place: not basis.is_mine(conflict.sides[place].change))


def _paragraph(done: int, count: int, t: Translator) -> str:
    if count < 2:
        return ""
    return t("Paragraph {number} of {count} to be settled", number=t.number(done + 1), count=t.number(count))


def _side(
    conflict: Conflict, basis: ConflictBasis, place: int, values: Sequence[Any], passage: Passage | None, t: Translator
) -> SideCard:
    side = conflict.sides[place]
    return SideCard(
        name=t("Mine") if basis.is_mine(side.change) else basis.who(side.change, t),
        when=moment_words(side.change.time, t),
        stretches=_stretches(conflict, basis, side, values[place], passage, t),
        shown=t("shown now") if place == conflict.shown and conflict.field != EXISTS else "",
    )


def _stretches(
    conflict: Conflict, basis: ConflictBasis, side: Side, value: Any, passage: Passage | None, t: Translator
) -> tuple[Stretch, ...]:
    if conflict.field == EXISTS:
        return (Stretch(t("Went on working on it") if side.value else t("Removed it")),)
    name = conflict.record.collection
    if not isinstance(value, str) or not (passage or is_written(name, conflict.field, value)):
        return (Stretch(value_words(basis.workspace, name, conflict.field, value, t)),)
    base = passage.base if passage else conflict.base
    words = value.strip("\n")
    if not words:
        return (*_gone(str(base)), Stretch(t("(empty)")))
    return word_differences(str(base or "").strip("\n"), words) if base else (Stretch(words),)


def _gone(words: str) -> tuple[Stretch, ...]:
    return (Stretch(words.strip("\n"), Mark.GONE), Stretch(" ")) if words.strip() else ()
