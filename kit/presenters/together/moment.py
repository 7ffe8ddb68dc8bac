"""The workspace as it was at an earlier moment: what it held, and what became different since."""

from collections import Counter
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass

from kit.domain.workspace import COLLECTIONS, SINGLES, Workspace, records
from kit.history.changes import EXISTS, Change, Sets
from kit.history.difference import diff
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.counted import ORDER, counted_words
from kit.presenters.together.acts import act_words
from kit.presenters.together.change_words import moment_words, who_words

_ADDED, _CHANGED, _REMOVED = "added", "changed", "removed"
_NOT_COMPARED = frozenset({"moments"})
"""Names of moments stay whatever moment one goes back to."""


@dataclass(frozen=True, slots=True)
class MomentCard:
    """A moment: when it was, what was done then, what the workspace held, and each difference from now."""

    when: str
    done: str
    held: str
    differences: tuple[str, ...]
    same: str


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A moment that has a name; `change` is empty where its change is not in this log."""

    id: str
    name: str
    when: str
    change: str


def moment_card(
    change: Change, then: Workspace, now: Workspace, own_devices: Container[str], t: Translator
) -> MomentCard:
    """Describe the workspace as it was when this change had just been made."""
    differences = _differences(diff(then, now), then, t)
    return MomentCard(
        when=moment_words(change.time, t),
        done=t("{who}: {act}", who=who_words(change, own_devices, t), act=act_words(change.act, t)),
        held=_held(then, t),
        differences=differences,
        same="" if differences else t("Nothing is different now."),
    )


def moment_rows(log: Log, workspace: Workspace, t: Translator) -> tuple[MomentRow, ...]:
    """All moments with a name, the newest first."""
    rows = []
    for moment in reversed(tuple(workspace.moments.values())):
        known = moment.change in log
        when = moment_words(log[moment.change].time, t) if known else t("not in this copy")
        rows.append(MomentRow(moment.id, moment.name, when, moment.change if known else ""))
    return tuple(rows)


def _held(workspace: Workspace, t: Translator) -> str:
    counts = {name: len(records(workspace, name)) for name in COLLECTIONS if name not in _NOT_COMPARED}
    told = [counted_words(name, counts[name], t) for name in ORDER if counts.get(name)]
    return t("It held {list}.", list=t.list(told)) if told else t("It held nothing yet.")


def _differences(sets: Sets, then: Workspace, t: Translator) -> tuple[str, ...]:
    counts: dict[str, Counter[str]] = {}
    for record, values in sets.items():
        counts.setdefault(record.collection, Counter())[_sort(values, record.id, record.collection, then)] += 1
    return tuple(_line(name, counts[name], t) for name in ORDER if name in counts and name not in _NOT_COMPARED)


def _sort(values: Mapping[str, object], id: str, collection: str, then: Workspace) -> str:
    if values.get(EXISTS) is False:
        return _REMOVED
    return _CHANGED if collection in SINGLES or id in records(then, collection) else _ADDED


def _line(collection: str, counts: Counter[str], t: Translator) -> str:
    if collection in SINGLES:
        return t("Since then {what} changed.", what=counted_words(collection, 1, t))
    words: dict[str, Callable[[str], str]] = {
        _ADDED: lambda what: t("{what} added", what=what),
        _CHANGED: lambda what: t("{what} changed", what=what),
        _REMOVED: lambda what: t("{what} removed", what=what),
    }
    told = [said(counted_words(collection, counts[sort], t)) for sort, said in words.items() if counts[sort]]
    return t("Since then {list}.", list=t.list(told))
