"""The timeline: who changed what when, the newest first, grouped by day."""

import datetime
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from kit.domain.workspace import Workspace
from kit.history.acts import START
from kit.history.changes import Change, RecordKey
from kit.history.log import Log
from kit.history.undo import traced
from kit.i18n.translator import Translator
from kit.presenters.together.acts import act_words
from kit.presenters.together.change_words import author_words, who_words
from kit.presenters.together.old_to_new import old_to_new
from kit.presenters.together.record_titles import record_title

_MOST_NAMED = 3
EVERYBODY = "*"
"""Stands for all people where one is chosen; a person without a name is the empty text."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which changes are asked for: of one person, of records whose name holds these words, and how many at most."""

    person: str = EVERYBODY
    words: str = ""
    most: int = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: its time of day, who, what, the records it touched, and whether it was taken back."""

    id: str
    time: str
    who: str
    act: str
    about: str
    note: str


@dataclass(frozen=True, slots=True)
class Day:
    """The changes of one day."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The days that are shown; `more` counts the changes that are not."""

    days: tuple[Day, ...]
    count: int
    more: int


def timeline(
    log: Log, workspace: Workspace, own_devices: Container[str], asked: Asked, today: datetime.date, t: Translator
) -> Timeline:
    """Describe the newest changes of those that are asked for."""
    wanted = _wanted(log, workspace, asked, t)
    newest = sorted(wanted, key=lambda change: (change.time, change.order), reverse=True)
    shown = islice(newest, asked.most)
    days = tuple(
        Day(
            day.isoformat(),
            _day_title(day, today, t),
            tuple(_entry(each, log, workspace, own_devices, t) for each in on),
        )
        for day, on in groupby(shown, key=lambda change: _moment(change).date())
    )
    return Timeline(days, len(newest), max(0, len(newest) - asked.most))


def people_choices(log: Log, t: Translator) -> tuple[tuple[str, str], ...]:
    """Everybody, then each person who changed something."""
    authors = sorted({change.author for change in log})
    return ((t("Everybody"), EVERYBODY), *((author_words(author, t), author) for author in authors))


def count_words(shown: Timeline, t: Translator) -> str:
    """How many changes there are of those that were asked for."""
    return t.many("{count} change", "{count} changes", shown.count) if shown.count else t("No such change.")


def _wanted(log: Log, workspace: Workspace, asked: Asked, t: Translator) -> Iterable[Change]:
    found: Iterable[Change] = log
    if asked.person != EVERYBODY:
        found = [change for change in found if change.author == asked.person]
    if asked.words:
        sought = asked.words.casefold()
        titles = {record: record_title(log, record, workspace, t).casefold() for record in log.records}
        records = {record for record, title in titles.items() if sought in title or sought == record.id.casefold()}
        found = [change for change in found if not records.isdisjoint(_records(change, log))]
    return found


def _records(change: Change, log: Log) -> Iterable[RecordKey]:
    """The records that a change set, or that the change it takes back had set."""
    *_, made = traced(log, change)
    return made.sets


def _moment(change: Change) -> datetime.datetime:
    return datetime.datetime.fromisoformat(change.time).astimezone()


def _entry(change: Change, log: Log, workspace: Workspace, own: Container[str], t: Translator) -> Entry:
    records = list(_records(change, log))
    named = [_named(record, log, workspace, t) for record in records[:_MOST_NAMED]]
    if len(records) > _MOST_NAMED:
        named.append(t.many("{count} more", "{count} more", len(records) - _MOST_NAMED))
    act, joined = act_words(change.act, t), _joined(records, named, t)
    return Entry(
        id=change.id,
        time=_moment(change).strftime("%H:%M"),
        who=who_words(change, own, t),
        act=t("take back: {act}", act=act) if change.undoes else act,
        about="" if change.act == START else t.paragraph((joined, old_to_new(change, log, workspace, t))),
        note="" if log.effective(change.id) else t("taken back later"),
    )


def _named(record: RecordKey, log: Log, workspace: Workspace, t: Translator) -> str:
    """What a record is called; an actor and a member of one name are told apart."""
    title = record_title(log, record, workspace, t)
    others = {"actors": workspace.members, "members": workspace.actors}.get(record.collection, {})
    if all(title != getattr(each, "name", "") for each in others.values()):
        return title
    return t("{name} (actor)", name=title) if record.collection == "actors" else t("{name} (member)", name=title)


def _joined(records: Iterable[RecordKey], named: Sequence[str], t: Translator) -> str:
    """The names in one row; those of ties and texts hold words such as "and", so that marks stand between them."""
    return "; ".join(named) if any(each.collection in {"ties", "contributions"} for each in records) else t.list(named)


def _day_title(day: datetime.date, today: datetime.date, t: Translator) -> str:
    date = t.date(day)
    return {0: t("Today, {date}", date=date), 1: t("Yesterday, {date}", date=date)}.get((today - day).days, date)
