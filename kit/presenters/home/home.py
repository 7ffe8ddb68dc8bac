"""The home screen: the open workspace, where it stands, and the workbooks with their state in words."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from kit.domain.workspace import Workspace
from kit.history.acts import START
from kit.history.changes import Change
from kit.i18n.translator import Translator
from kit.presenters.home.standing import actors_standing, plan_standing, practice_standing, report_standing
from kit.presenters.together.acts import act_words
from kit.presenters.together.conflict_count import conflict_count
from kit.presenters.top import review_words


@dataclass(frozen=True, slots=True)
class Saving:
    """What the desk knows of the workspace as a file: whether one is open, and the edits since the last file."""

    is_open: bool = False
    unsaved: int = 0
    ever_saved: bool = False


@dataclass(frozen=True, slots=True)
class Resume:
    """The open workspace: `place` is the screen where the last change was made."""

    name: str
    review: str
    last: str
    saving: str
    place: str


@dataclass(frozen=True, slots=True)
class Workbook:
    """One line of the table of contents."""

    place: str
    name: str
    sign: str
    state: str


@dataclass(frozen=True, slots=True)
class HomePage:
    """Everything that the home screen shows; `resume` is None while no workspace is open."""

    resume: Resume | None
    workbooks: tuple[Workbook, ...]


def home_page(
    workspace: Workspace,
    saving: Saving,
    last: Change | None,
    now: datetime.datetime,
    t: Translator,
    conflicts: int = 0,
) -> HomePage:
    """Describe the home screen at a moment; `last` is the newest change, `conflicts` counts those that wait."""
    resume = _resume(workspace, saving, last, now, t) if saving.is_open else None
    states = _states(workspace, saving, conflicts, now.date(), t) if saving.is_open else _closed_states(workspace, t)
    names = _names(t)
    workbooks = tuple(Workbook(place, names[place], place, states[place]) for place in names)
    return HomePage(resume, workbooks)


def workspace_name(workspace: Workspace, t: Translator) -> str:
    """The coalition's name, or words for a workspace that has none."""
    if workspace.coalition.name:
        return workspace.coalition.name
    return t("Practice without a workspace") if workspace.answers else t("A workspace without a name")


def saving_words(saving: Saving, t: Translator) -> str:
    """What would be lost if the page closed now."""
    if not saving.unsaved:
        return t("Everything is in your last saved file.")
    if not saving.ever_saved:
        return t("This workspace is not saved as a file yet.")
    return t.many(
        "{count} change is newer than your last saved file.",
        "{count} changes are newer than your last saved file.",
        saving.unsaved,
    )


def _names(t: Translator) -> Mapping[str, str]:
    return {
        "home": t("Home"),
        "actors": t("Actors"),
        "plan": t("Plan"),
        "report": t("Report"),
        "practice": t("Practice"),
        "take_away": t("Take away"),
        "together": t("Together"),
    }


def _states(
    workspace: Workspace, saving: Saving, conflicts: int, today: datetime.date, t: Translator
) -> Mapping[str, str]:
    return {
        "home": t("You are here"),
        "actors": actors_standing(workspace, t),
        "plan": plan_standing(workspace, today, t),
        "report": report_standing(workspace, t),
        "practice": practice_standing(workspace, t),
        "take_away": _take_away_state(saving, t),
        "together": conflict_count(conflicts, t) if conflicts else t("Copies, conflicts, history"),
    }


def _take_away_state(saving: Saving, t: Translator) -> str:
    if not saving.unsaved:
        return t("Nothing new to save")
    return t.many("{count} change not in a file yet", "{count} changes not in a file yet", saving.unsaved)


def _closed_states(workspace: Workspace, t: Translator) -> Mapping[str, str]:
    waiting = t("Opens with a workspace")
    return {
        "home": t("You are here"),
        "actors": waiting,
        "plan": waiting,
        "report": waiting,
        "practice": practice_standing(workspace, t),
        "take_away": waiting,
        "together": t("Work in one room, where your work is kept"),
    }


def _resume(workspace: Workspace, saving: Saving, last: Change | None, now: datetime.datetime, t: Translator) -> Resume:
    place = place_of(last)
    untouched = workspace.settings.example and (last is None or last.act == START)
    return Resume(
        name=workspace_name(workspace, t),
        review=review_words(workspace.review, t),
        last=_last_words(last, now, t),
        saving=t("This is the example: nothing of yours is in it yet.") if untouched else saving_words(saving, t),
        place=place,
    )


_PLACES = {
    "actors": "actors",
    "ties": "actors",
    "scores": "actors",
    "tasks": "plan",
    "milestones": "plan",
    "review": "plan",
    "issues": "report",
    "evidence": "report",
    "recommendations": "report",
    "sections": "report",
    "contributions": "report",
    "answers": "practice",
}


def place_of_record(collection: str) -> str:
    """The screen where records of a collection are worked on."""
    return _PLACES.get(collection, "home")


def place_of(last: Change | None) -> str:
    """The screen of the first record that a change set; the actor map where the change says nothing, or everything."""
    if last is None or last.act == START:
        return "actors"
    return next((_PLACES[each.collection] for each in last.sets if each.collection in _PLACES), "actors")


def _place_told(last: Change) -> str:
    """Where the change was made; the work goes on elsewhere where that was Home."""
    return next((place_of_record(each.collection) for each in last.sets), place_of(last))


def _last_words(last: Change | None, now: datetime.datetime, t: Translator) -> str:
    if last is None or last.act == START:
        return t("Nothing was changed since it was started.")
    moment = datetime.datetime.fromisoformat(last.time).astimezone(now.tzinfo)
    return t(
        "You stopped {day} at {time} in {place}: {act}.",
        day=_day_words(moment.date(), now.date(), t),
        time=moment.strftime("%H:%M"),
        place=_names(t)[_place_told(last)],
        act=act_words(last.act, t),
    )


def _day_words(day: datetime.date, today: datetime.date, t: Translator) -> str:
    days = (today - day).days
    return {0: t("today"), 1: t("yesterday")}.get(days, t("on {date}", date=t.date(day)))
