"""What is said beside a record that has conflicts."""

from collections.abc import Sequence

from kit.history.changes import EXISTS, RecordKey
from kit.history.conflicts import Conflict
from kit.i18n.translator import Translator
from kit.presenters.together.record_values import field_title


def conflicts_on(conflicts: Sequence[Conflict], collection: str, id: str) -> tuple[Conflict, ...]:
    """The conflicts of one record."""
    return tuple(each for each in conflicts if each.record == RecordKey(collection, id))


def conflict_note(conflicts: Sequence[Conflict], t: Translator) -> str:
    """Which fields of a record were changed apart, in a sentence; empty where there is no conflict."""
    if not conflicts:
        return ""
    if any(each.field == EXISTS for each in conflicts):
        return t("One person removed this, another worked on it.")
    fields = [field_title(each.record.collection, each.field, t) for each in conflicts]
    return t("Changed apart in two ways: {fields}.", fields=t.list(fields))
