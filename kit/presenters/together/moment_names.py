"""What is different since an earlier moment, by name; for a text of the report also its wording then."""

from dataclasses import dataclass

from kit.domain.workspace import SINGLES, Workspace, records
from kit.history.changes import RecordKey
from kit.history.difference import diff
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.together.record_titles import record_title

_MOST = 20
_NOT_COMPARED = frozenset({"moments", "settings"})


@dataclass(frozen=True, slots=True)
class NamedDifference:
    """A record that is different now, and how a text of the report was worded then."""

    words: str
    wording: str = ""


def named_differences(log: Log, then: Workspace, now: Workspace, t: Translator) -> tuple[NamedDifference, ...]:
    """Up to twenty records by name, each with what became of it since; then how many more there are."""
    touched = [record for record in diff(then, now) if record.collection not in _NOT_COMPARED]
    told = [NamedDifference(_words(each, log, then, now, t), _wording(each, then)) for each in touched[:_MOST]]
    more = len(touched) - len(told)
    return (*told, NamedDifference(t.many("and {count} more", "and {count} more", more))) if more else tuple(told)


def _words(record: RecordKey, log: Log, then: Workspace, now: Workspace, t: Translator) -> str:
    title = record_title(log, record, now if _is_there(record, now) else then, t)
    if _is_there(record, then) and _is_there(record, now):
        return t("Changed since: {name}", name=title)
    return t("Added since: {name}", name=title) if _is_there(record, now) else t("Removed since: {name}", name=title)


def _is_there(record: RecordKey, workspace: Workspace) -> bool:
    return record.collection in SINGLES or record.id in records(workspace, record.collection)


def _wording(record: RecordKey, then: Workspace) -> str:
    held = then.contributions.get(record.id) if record.collection == "contributions" else None
    return held.text if held else ""
