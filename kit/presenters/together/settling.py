"""The ways to settle a conflict: mine, theirs, both; what a person writes anew is no way of its own here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kit.history.changes import EXISTS
from kit.history.conflicts import Conflict
from kit.i18n.translator import Translator
from kit.presenters.together.change_words import author_words, workbook_words
from kit.presenters.together.record_values import is_written

_LINES = frozenset({"name", "short", "title", "place", "city", "contact", "founded", "session"})
"""Fields of one line, whose two wordings stand side by side and not one under the other."""


@dataclass(frozen=True, slots=True)
class Way:
    """A button and the value that it settles by."""

    id: str
    label: str
    value: Any


def ways_to_settle(
    conflict: Conflict, values: Sequence[Any], own: Sequence[bool], people: Sequence[str], t: Translator
) -> tuple[Way, ...]:
    """A way for each side, and one that keeps both where that makes sense.

    `values` are those of the sides, or their wordings of one paragraph; `own` tells which side is the person's.
    """
    if conflict.field == EXISTS:
        return (Way("keep", t("Keep it"), True), Way("remove", t("Remove it"), False))
    labels = _labels(own, people, t)
    ways = [Way(f"side_{place}", label, values[place]) for place, label in enumerate(labels)]
    both = _both(conflict, values)
    if both is not None and both not in values:
        ways.append(Way("both", t("Keep both") if len(values) == 2 else t("Keep all"), both))
    return tuple(ways)


def _labels(own: Sequence[bool], people: Sequence[str], t: Translator) -> list[str]:
    if len(own) == 2 and sum(own) == 1:
        return [t("Keep mine") if mine else t("Keep theirs") for mine in own]
    if len(set(people)) == len(people):
        return [t("Keep mine") if mine else _keep_of(who, t) for who, mine in zip(people, own, strict=True)]
    return [t("Keep version {number}", number=t.number(place)) for place in range(1, len(people) + 1)]


def _keep_of(who: str, t: Translator) -> str:
    unnamed = {
        author_words("", t): t("Keep the one of a person without a name"),
        workbook_words(t): t("Keep the one of the workbook"),
    }
    return unnamed.get(who) or t("Keep the one of {who}", who=who)


def _both(conflict: Conflict, values: Sequence[Any]) -> Any:
    """All values in one: lists are united, texts stand one after the other; None where only one can be true."""
    if all(isinstance(value, tuple) for value in values):
        return tuple(dict.fromkeys(each for value in values for each in value))
    if any(each.ways for each in conflict.passages):
        return "\n".join(value for value in values if value.strip())
    if not all(is_written(conflict.record.collection, conflict.field, value) for value in values):
        return None
    written = [value for value in values if value.strip()]
    return (" / " if conflict.field in _LINES else "\n\n").join(written)
