"""The changes of a log: plain values for other programs, a line each for people."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kit.domain.workspace import Workspace
from kit.history.changes import Change
from kit.history.log import Log
from kit.history.undo import traced
from kit.i18n.translator import Translator
from kit.presenters.together.acts import act_words
from kit.presenters.together.change_words import author_words, moment_words
from kit.presenters.together.record_titles import record_title
from kit.storage.coalition.plain import plain_fields

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes are asked for: by a person ("" has no name), of a record, since a moment; None asks for all."""

    person: str | None = None
    record: str | None = None
    since: datetime | None = None


def asked_for(log: Log, wanted: Wanted) -> tuple[Change, ...]:
    """The changes that are asked for, in the order of replay."""
    return tuple(change for change in log if _is_wanted(change, log, wanted))


def _is_wanted(change: Change, log: Log, wanted: Wanted) -> bool:
    if wanted.person is not None and change.author.casefold() != wanted.person.casefold():
        return False
    if wanted.since is not None and datetime.fromisoformat(change.time) < wanted.since:
        return False
    return wanted.record is None or any(key.id == wanted.record for each in traced(log, change) for key in each.sets)


def plain_change(change: Change, log: Log) -> dict[str, Any]:
    """A change as JSON values; `counts` is false where it was taken back."""
    sets = [
        {"collection": record.collection, "id": record.id, "fields": plain_fields(values)}
        for record, values in change.sets.items()
    ]
    return {
        "id": change.id,
        "author": change.author,
        "device": change.device,
        "time": change.time,
        "clock": change.clock,
        "act": change.act,
        "undoes": change.undoes,
        "counts": log.effective(change.id),
        "seen": list(change.seen),
        "sets": sets,
    }


def change_line(change: Change, log: Log, workspace: Workspace, t: Translator) -> str:
    """When, who, what and which records, such as "05 Jan 2027, 14:02. Coast office: change an actor (Radio Tavel)"."""
    line = t(
        "{moment}. {author}: {act}{records}",
        moment=moment_words(change.time, t),
        author=author_words(change.author, t),
        act=act_words(change.act, t),
        records=_records(change, log, workspace, t),
    )
    if change.undoes:
        return t("{line}: taken back here", line=line)
    return line if log.effective(change.id) else t("{line}: taken back later", line=line)


def _records(change: Change, log: Log, workspace: Workspace, t: Translator) -> str:
    *_, made = traced(log, change)
    named = [record_title(log, record, workspace, t) for record in list(made.sets)[:_MOST_NAMED]]
    more = len(made.sets) - len(named)
    if more:
        named.append(t.many("{count} more", "{count} more", more))
    return t(" ({names})", names=t.list(named)) if named else ""
