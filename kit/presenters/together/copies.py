"""What copies would bring: who worked on what, what merges by itself, what will be in conflict, what was removed."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kit.domain.workspace import COLLECTIONS, Workspace
from kit.history.changes import EXISTS, Change
from kit.history.conflicts import Conflict, conflicts_of
from kit.history.log import Log
from kit.history.replay import replay
from kit.i18n.translator import Translator
from kit.presenters.counted import ORDER, counted_words
from kit.presenters.together.change_words import author_words
from kit.presenters.together.record_titles import field_of_record, record_title
from kit.presenters.together.record_values import field_title

_MOST = 8
"""Conflicts and removals that are named one by one."""


class Standing(StrEnum):
    """How a copy stands to the open workspace."""

    NEW = "new"
    NOTHING_NEW = "nothing_new"
    ANOTHER = "another"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that was read: the name of its file and its log."""

    file: str
    log: Log


@dataclass(frozen=True, slots=True)
class Worker:
    """What one person did: name, days, and the counts of what was touched."""

    name: str
    days: str
    did: str


@dataclass(frozen=True, slots=True)
class CopyCard:
    """One file before it is taken, in sentences."""

    file: str
    standing: Standing
    headline: str
    workers: tuple[Worker, ...] = ()
    merges: str = ""
    conflicts: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Together:
    """The open workspace and all dropped copies of it in one."""

    before: Workspace
    log: Log
    after: Workspace
    conflicts: tuple[Conflict, ...]


def copy_cards(before: Log, copies: Sequence[Copy], own_devices: Container[str], t: Translator) -> tuple[CopyCard, ...]:
    """Describe each copy; its clashes are those with the open workspace and with the other copies."""
    root = before.root or next((copy.log.root for copy in copies), "")
    together = _together(before, [copy for copy in copies if copy.log.root == root])
    known = {change.id for change in before}
    cards = []
    for copy in copies:
        if copy.log.root != root:
            said = t("This is a copy of another workspace. Only copies of one workspace can come together.")
            cards.append(CopyCard(copy.file, Standing.ANOTHER, said))
            continue
        new = [change for change in copy.log if change.id not in known]
        known.update(change.id for change in new)
        clashes = _clashes(before, copy.log, together) if new else ()
        cards.append(_card(copy.file, new, together, clashes, own_devices, t))
    return tuple(cards)


def _together(before: Log, copies: Iterable[Copy]) -> _Together:
    log = Log(before)
    for copy in copies:
        log.add_all(copy.log)
    return _Together(replay(before), log, replay(log), conflicts_of(log))


def _clashes(before: Log, copy: Log, together: _Together) -> tuple[Conflict, ...]:
    """Conflicts that a change of this copy is a side of, among all or alone beside the open workspace.

    Where two copies say the same, only one of them is a side among all.
    """
    alone = Log(before)
    new = {change.id for change in alone.add_all(copy)}

    def own(conflicts: Iterable[Conflict]) -> set[str]:
        return {each.key for each in conflicts if any(side.change.id in new for side in each.sides)}

    keys = own(together.conflicts) | own(conflicts_of(alone))
    return tuple(each for each in together.conflicts if each.key in keys)


def _card(
    file: str,
    new: Sequence[Change],
    together: _Together,
    clashes: tuple[Conflict, ...],
    own_devices: Container[str],
    t: Translator,
) -> CopyCard:
    if not new:
        return CopyCard(file, Standing.NOTHING_NEW, t("There is nothing new in this file."))
    at_odds = {side.change.id for conflict in clashes for side in conflict.sides}
    alone = sum(1 for change in new if change.id not in at_odds)
    return CopyCard(
        file=file,
        standing=Standing.NEW,
        headline=t.many("{count} new change", "{count} new changes", len(new)),
        workers=_workers(new, own_devices, t),
        merges=t.many("{count} change merges by itself.", "{count} changes merge by themselves.", alone)
        if alone
        else t("Nothing merges by itself."),
        conflicts=_short([_conflict_words(each, together.log, together.after, t) for each in clashes], t),
        removed=_short(_removed(new, together, t), t),
    )


def _conflict_words(conflict: Conflict, log: Log, workspace: Workspace, t: Translator) -> str:
    title = record_title(log, conflict.record, workspace, t)
    if conflict.field == EXISTS:
        return t("{title}: one removed it, another worked on it", title=title)
    field = field_title(conflict.record.collection, conflict.field, t)
    return field_of_record(title, conflict.record, field, t)


def _removed(new: Iterable[Change], together: _Together, t: Translator) -> list[str]:
    """Records that were here and will be gone."""
    before, after = together.before, together.after
    gone = [
        record
        for change in new
        for record in change.sets
        if record.collection in COLLECTIONS
        and record.id in getattr(before, record.collection)
        and record.id not in getattr(after, record.collection)
    ]
    return [record_title(together.log, record, before, t) for record in dict.fromkeys(gone)]


def _short(lines: Sequence[str], t: Translator) -> tuple[str, ...]:
    if len(lines) <= _MOST + 1:
        return tuple(lines)
    return (*lines[:_MOST], t.many("And {count} more.", "And {count} more.", len(lines) - _MOST))


def _workers(new: Iterable[Change], own_devices: Container[str], t: Translator) -> tuple[Worker, ...]:
    """Each person with the days and the work; all who gave no name are told together."""
    by_person: dict[str, list[Change]] = {}
    for change in new:
        by_person.setdefault(change.author, []).append(change)
    return tuple(_worker(author, changes, own_devices, t) for author, changes in by_person.items())


def _worker(author: str, changes: Sequence[Change], own_devices: Container[str], t: Translator) -> Worker:
    own = all(change.device in own_devices for change in changes)
    days = sorted(datetime.fromisoformat(change.time).astimezone().date() for change in changes)
    first, last = t.date(days[0]), t.date(days[-1])
    return Worker(
        name=t("You") if own else author_words(author, t),
        days=first if first == last else t("{first} to {last}", first=first, last=last),
        did=_did(changes, t),
    )


def _did(changes: Iterable[Change], t: Translator) -> str:
    touched = {record for change in changes for record in change.sets}
    counts = Counter(record.collection for record in touched)
    told = [counted_words(name, counts[name], t) for name in ORDER if counts[name]]
    return t.list(told) if told else t("took changes back")


def taken_words(changes: int, files: int, conflicts: int, t: Translator) -> str:
    """What came in, after it was taken."""
    came = t.many("{count} change came in", "{count} changes came in", changes)
    from_files = t.many("from {count} file", "from {count} files", files)
    waiting = (
        t.many("{count} conflict waits for you.", "{count} conflicts wait for you.", conflicts)
        if conflicts
        else t("There is no conflict.")
    )
    return t.paragraph((t("{came} {files}.", came=came, files=from_files), waiting))
