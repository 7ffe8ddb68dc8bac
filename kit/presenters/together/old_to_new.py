"""The old and the new value of a change that set one field of one record, in a few words."""

import datetime
from textwrap import shorten

from kit.domain.workspace import Workspace
from kit.history.changes import EXISTS, Change, RecordKey
from kit.history.log import Log
from kit.history.standing import QUIET
from kit.i18n.translator import Translator
from kit.presenters.together.record_values import field_title, value_words

_LONGEST = 40
_TOLD = (str, int, float, datetime.date, tuple, type(None))
"""Values that people read; others, such as places on the map, are not told."""


def old_to_new(change: Change, log: Log, workspace: Workspace, t: Translator) -> str:
    """Such as "(Stance: Neutral → Active ally)"; empty where a change did more, or made the record."""
    sets = [(record, field) for record, values in change.sets.items() for field in values]
    if len(sets) != 1 or sets[0][1] == EXISTS:
        return ""
    record, field = sets[0]
    old, new = _before(change, record, field, log), change.sets[record][field]
    if (record.collection, field) in QUIET or not (isinstance(old, _TOLD) and isinstance(new, _TOLD)):
        return ""
    before, after = (_cut(value_words(workspace, record.collection, field, each, t)) for each in (old, new))
    return t(
        "({field}: {before} → {after})", field=field_title(record.collection, field, t), before=before, after=after
    )


def _before(change: Change, record: RecordKey, field: str, log: Log) -> object:
    """The value that the author of a change found."""
    for other in reversed(log.writers(record, field)):
        if other.id != change.id and log.has_seen(change.id, other.id):
            return other.sets[record][field]
    return None


def _cut(words: str) -> str:
    line = " ".join(words.split())
    if len(line) <= _LONGEST:
        return line
    return shorten(line, _LONGEST, placeholder="…") if " " in line[:_LONGEST] else f"{line[: _LONGEST - 1]}…"
