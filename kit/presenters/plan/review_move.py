"""What moved, or would move, with the review: the banner's sentence and the list behind it."""

import datetime
from dataclasses import dataclass

from kit.domain.moving import Moves
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Certainty
from kit.domain.workspace import Workspace, records
from kit.history.changes import Change, RecordKey
from kit.history.log import Log
from kit.i18n.translator import Translator

_REVIEW = RecordKey("review", "review")


@dataclass(frozen=True, slots=True)
class MovedDay:
    """A task or milestone with its last day before and after."""

    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReviewMove:
    """`strong` and `sentence` tell it in the banner; the rest is what stands behind "See what moves"."""

    change: str
    strong: str
    sentence: str
    days: tuple[MovedDay, ...]
    outdated: tuple[str, ...]
    told: tuple[str, ...]


def move_ahead(workspace: Workspace, moves: Moves, t: Translator) -> ReviewMove:
    """What would move, before it is done."""
    days = [_moved(records(workspace, "milestones")[each.id].date, each, t) for each in moves.milestones]
    days += [_moved(records(workspace, "tasks")[each.id].end, each, t) for each in moves.tasks]
    return ReviewMove(
        change="",
        strong="",
        sentence=_counts(moves.count, len(moves.outdated), len(moves.owners), t),
        days=tuple(days),
        outdated=tuple(task.title for task in moves.outdated),
        told=tuple(workspace.members[id].name for id in moves.owners if id in workspace.members),
    )


def last_move(workspace: Workspace, log: Log, t: Translator) -> ReviewMove | None:
    """The newest move of the review that still stands; None where the review was never moved."""
    change = next((each for each in _standing(log) if each.act == "move_review" and _REVIEW in each.sets), None)
    if change is None or "date" not in change.sets[_REVIEW]:
        return None
    days, outdated, owners = _read_back(workspace, log, change, t)
    _, before = log.before(_REVIEW, "date", change)
    return ReviewMove(
        change=change.id,
        strong=_strong(workspace.review.certainty, t),
        sentence=t(
            "{dates} {counts}",
            dates=_dates(before, change.sets[_REVIEW]["date"], workspace.review.certainty, t),
            counts=_counts(len(days), len(outdated), len(owners), t),
        ),
        days=days,
        outdated=outdated,
        told=tuple(workspace.members[id].name for id in owners if id in workspace.members),
    )


def _standing(log: Log) -> list[Change]:
    """The changes that were not taken back, newest first; an undo that was itself taken back counts for nothing."""
    gone: set[str] = set()
    standing = []
    for change in reversed(list(log)):
        if change.id in gone:
            continue
        gone.add(change.undoes)
        if not change.undoes:
            standing.append(change)
    return standing


def _read_back(
    workspace: Workspace, log: Log, change: Change, t: Translator
) -> tuple[tuple[MovedDay, ...], tuple[str, ...], tuple[str, ...]]:
    days, outdated, owners = [], [], set()
    for key, values in change.sets.items():
        if key.collection not in {"tasks", "milestones"} or key.id not in records(workspace, key.collection):
            continue
        record = records(workspace, key.collection)[key.id]
        field = "end" if key.collection == "tasks" else "date"
        if field in values:
            days.append(MovedDay(record.title, t.date(log.before(key, field, change)[1]), t.date(values[field])))
        if values.get("status") is TaskStatus.NEEDS_UPDATE:
            outdated.append(record.title)
        owners.add(getattr(record, "owner", ""))
    return tuple(days), tuple(outdated), tuple(sorted(owners - {""}))


def _moved(before: datetime.date | None, after: Task | Milestone, t: Translator) -> MovedDay:
    return MovedDay(after.title, t.date(before), t.date(after.end if isinstance(after, Task) else after.date))


def _strong(certainty: Certainty, t: Translator) -> str:
    return {
        Certainty.POSTPONED: t("The review was postponed:"),
        Certainty.CANCELLED: t("The review was cancelled:"),
        Certainty.TENTATIVE: t("The review has another date:"),
        Certainty.CONFIRMED: t("The review date is confirmed:"),
    }[certainty]


def _dates(before: datetime.date | None, after: datetime.date | None, certainty: Certainty, t: Translator) -> str:
    if after is None:
        return t("its date is open again.")
    if before is None:
        return t("it is on {after}.", after=t.date(after))
    if certainty is Certainty.CONFIRMED:
        return t("from {before} to {after}.", before=t.date(before), after=t.date(after))
    return t("from {before} to {after}, tentative.", before=t.date(before), after=t.date(after))


def _counts(moved: int, outdated: int, told: int, t: Translator) -> str:
    if not moved and not outdated:
        return t("No date moves.")
    parts = [t.many("{count} date moves", "{count} dates move", moved)]
    if outdated:
        parts.append(
            t.many("{count} finished product needs an update", "{count} finished products need an update", outdated)
        )
    if told:
        parts.append(t.many("{count} organisation must be told", "{count} organisations must be told", told))
    return t("{list}.", list=t.list(parts))
