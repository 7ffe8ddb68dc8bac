"""What was changed here since a workbook was made: what is there already, and what would be in conflict."""

from collections.abc import Iterator
from dataclasses import replace

from kit.domain.audience import Level
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace, records
from kit.history.acts import TAKE_UPDATE
from kit.history.changes import EXISTS, Change
from kit.history.conflicts import conflicts_of
from kit.history.difference import diff
from kit.history.log import Log
from kit.imports.updates.scored import scorers_of
from kit.imports.updates.taking import updated
from kit.presenters.sheets.actor_register import EXTRA
from kit.storage.refusal import guessed
from kit.storage.update import Difference, Sort, Update


def seen_from_now(update: Update, log: Log, present: Workspace) -> Update:
    """The update without what stands here already; differences that would be in conflict are marked."""
    left = [each for each in update.differences if not _is_here(each, present)]
    kept = [each for each in left if not (_lowers(each, present) or _scored(each, present))]
    told = tuple(_told(left, present))
    still = replace(
        update,
        differences=tuple(kept),
        already=len(update.differences) - len(left),
        guessed=(*update.guessed, *told),
    )
    contested = _contested(still, log) if set(log.heads) != set(update.heads) else frozenset[str]()
    return replace(still, differences=tuple(_marked(each, contested) for each in kept))


def _is_here(difference: Difference, present: Workspace) -> bool:
    record = records(present, difference.collection).get(difference.id)
    if difference.sort is Sort.REMOVED:
        return record is None
    if difference.sort is Sort.ADDED:
        return bool(record == difference.value)
    if record is None:
        return False
    if difference.field.startswith(EXTRA):
        heading, text = difference.value
        return bool(text) and (heading, text) in record.extra
    return bool(getattr(record, difference.field) == difference.value)


def _lowers(difference: Difference, present: Workspace) -> bool:
    """Whether a file would make known what was protected here."""
    record = records(present, difference.collection).get(difference.id)
    protected = getattr(record, "level", None) is Level.PROTECTED
    return difference.field == "level" and protected and difference.value is not Level.PROTECTED


def _scored(difference: Difference, present: Workspace) -> int:
    """How many people said meanwhile what a file would say: their scores count, not the file."""
    return scorers_of(present, difference.id, difference.field) if difference.collection == "actors" else 0


def _told(differences: list[Difference], present: Workspace) -> Iterator[Problem]:
    for each in differences:
        if _lowers(each, present):
            yield guessed("protection_kept", each.place, name=each.name)
        elif count := _scored(each, present):
            yield guessed("update_scored", each.place, name=each.name, heading=each.heading, count=count)


def _contested(update: Update, log: Log) -> frozenset[str]:
    """Keys of the conflicts that taking all differences would make, found by trying it on a copy of the log."""
    after = updated(update, {each.key for each in update.differences})
    sets = diff(update.base, after)
    change = Change("C-trial", "", "", "", log.clock + 1, update.heads, TAKE_UPDATE, sets)
    before = {each.key for each in conflicts_of(log)}
    return frozenset(each.key for each in conflicts_of(Log((*log, change)))) - before


def _marked(difference: Difference, contested: frozenset[str]) -> Difference:
    field = "extra" if difference.field.startswith(EXTRA) else difference.field or EXISTS
    keys = {f"{difference.collection}/{difference.id}/{name}" for name in (field, EXISTS)}
    return replace(difference, contested=True) if keys & contested else difference
