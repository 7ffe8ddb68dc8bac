"""What came together when copies were merged: what each brought, and which conflicts wait."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kit.domain.workspace import Workspace
from kit.history.changes import EXISTS, Change
from kit.history.conflicts import Conflict, Side
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.together.change_words import author_words, moment_words
from kit.presenters.together.record_titles import field_of_record, record_title
from kit.presenters.together.record_values import field_title, value_words
from kit.storage.coalition.plain import plain_fields

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Brought:
    """What one copy had, and which of its changes were in none of the copies before it."""

    file: str
    changes: int
    new: tuple[Change, ...]


def plain_brought(brought: Brought) -> dict[str, Any]:
    """What a copy brought, as JSON values; `by` counts its new changes by person."""
    by = [{"author": author, "changes": count} for author, count in _by(brought.new)]
    return {"file": brought.file, "changes": brought.changes, "new": len(brought.new), "by": by}


def brought_line(brought: Brought, t: Translator) -> str:
    """What a copy brought, in one sentence."""
    held = t.many("{count} change", "{count} changes", brought.changes)
    people = [t("{author} {count}", author=author_words(author, t), count=count) for author, count in _by(brought.new)]
    if not people:
        return t("{file}: {changes}, nothing new.", file=brought.file, changes=held)
    new = t.number(len(brought.new))
    return t(
        "{file}: {changes}, {new} new ({people}).", file=brought.file, changes=held, new=new, people=t.list(people)
    )


def _by(changes: Iterable[Change]) -> list[tuple[str, int]]:
    counts = Counter(change.author for change in changes)
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))


def plain_conflict(conflict: Conflict, log: Log, workspace: Workspace, t: Translator) -> dict[str, Any]:
    """A conflict as JSON values: the record, the field, and each side with its value, who and when."""
    return {
        "key": conflict.key,
        "collection": conflict.record.collection,
        "id": conflict.record.id,
        "name": record_title(log, conflict.record, workspace, t),
        "field": conflict.field,
        "before": _plain(conflict.base) if conflict.field != EXISTS else True,
        "shown": _plain(conflict.value),
        "sides": [_plain_side(side) for side in conflict.sides],
    }


def _plain_side(side: Side) -> dict[str, Any]:
    change = side.change
    return {"value": _plain(side.value), "author": change.author, "time": change.time, "change": change.id}


def _plain(value: Any) -> Any:
    return plain_fields({"value": value})["value"]


def conflict_lines(conflict: Conflict, log: Log, workspace: Workspace, t: Translator) -> tuple[str, ...]:
    """A line for the field, and one for each side."""
    name = record_title(log, conflict.record, workspace, t)
    if conflict.field == EXISTS:
        first = t("{name}: removed by one, worked on by another", name=name)
    else:
        field = field_title(conflict.record.collection, conflict.field, t)
        first = field_of_record(name, conflict.record, field, t)
    return (first, *(_side_line(side, conflict, workspace, t) for side in conflict.sides))


def _side_line(side: Side, conflict: Conflict, workspace: Workspace, t: Translator) -> str:
    return t(
        "  {value} ({author}, {moment})",
        value=_value_words(side.value, conflict, workspace, t),
        author=author_words(side.change.author, t),
        moment=moment_words(side.change.time, t),
    )


def _value_words(value: Any, conflict: Conflict, workspace: Workspace, t: Translator) -> str:
    if conflict.field == EXISTS:
        return t("keep it") if value else t("remove it")
    words = " ".join(value_words(workspace, conflict.record.collection, conflict.field, value, t).split())
    return words if len(words) <= _LONGEST else t("{words}…", words=words[: _LONGEST - 1])
