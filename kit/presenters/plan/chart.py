"""The plan by months: deadlines first, then the work stage by stage, with today's line."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from kit.domain.mechanisms import Mechanism
from kit.domain.plan import Milestone, Task
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.plan.rows import ChartRow, Scene, milestone_row, task_row
from kit.presenters.plan.task_words import member_name
from kit.presenters.plan.window import Tick, Window, span_of, spans, ticks, window_words


@dataclass(frozen=True, slots=True)
class ChartGroup:
    """A heading and the ids of its rows."""

    id: str
    title: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanChart:
    """The whole chart; `today` is a share of the window, None when it is out of sight.

    `earlier` and `later` tell how many tasks and days lie wholly before and after the window.
    """

    caption: str
    rows: Mapping[str, ChartRow]
    groups: tuple[ChartGroup, ...]
    months: tuple[ChartGroup, ...]
    ticks: tuple[Tick, ...]
    today: float | None
    today_words: str
    earlier: int
    later: int


class Grouping(StrEnum):
    """What the work stands under, after the deadlines: the stages of the mechanism, or who does it."""

    STAGE = "stage"
    OWNER = "owner"


TODAY_ROW = "today"
R = TypeVar("R", Milestone, Task)


def plan_chart(
    workspace: Workspace,
    mechanism: Mechanism | None,
    window: Window,
    today: datetime.date,
    t: Translator,
    grouping: Grouping = Grouping.STAGE,
) -> PlanChart:
    """Describe the part of the plan that a window shows; work without a day is always in sight."""
    scene = Scene(workspace, mechanism, window, today, t)
    milestones = _in_sight(workspace.milestones.values(), window)
    tasks = _in_sight(workspace.tasks.values(), window)
    rows = {each.id: milestone_row(each, scene) for each in milestones}
    rows |= {each.id: task_row(each, scene) for each in tasks}
    share = window.share(today)
    return PlanChart(
        caption=t("Work plan, {months}", months=window_words(window, t)),
        rows=rows,
        groups=(*_deadlines(milestones, t), *_GROUPS[grouping](tasks, scene)),
        months=_months((*milestones, *tasks), scene),
        ticks=ticks(window, t),
        today=share if 0 <= share < 100 else None,
        today_words=t("Today {day}", day=t.day(today)),
        earlier=sum(last < window.first for _, last in spans(workspace)),
        later=sum(first >= window.end for first, _ in spans(workspace)),
    )


def _in_sight(records: Iterable[R], window: Window) -> list[R]:
    seen = [each for each in records if (span := span_of(each)) is None or window.shows(*span)]
    return sorted(seen, key=_first_day)


def _first_day(record: Milestone | Task) -> tuple[datetime.date, datetime.date, str]:
    first, last = span_of(record) or (datetime.date.max, datetime.date.max)
    return first, last, record.title


def _deadlines(milestones: list[Milestone], t: Translator) -> Iterable[ChartGroup]:
    if milestones:
        yield ChartGroup("deadlines", t("Deadlines"), tuple(each.id for each in milestones))


def _by_stage(tasks: list[Task], scene: Scene) -> Iterable[ChartGroup]:
    stages = scene.mechanism.stages if scene.mechanism else ()
    for stage in stages:
        found = tuple(task.id for task in tasks if task.stage == stage.id)
        if found:
            yield ChartGroup(stage.id, stage.title, found)
    known = {stage.id for stage in stages}
    rest = tuple(task.id for task in tasks if task.stage not in known)
    if rest:
        yield ChartGroup("other", scene.t("Other work"), rest)


def _by_owner(tasks: list[Task], scene: Scene) -> Iterable[ChartGroup]:
    """Work without an owner comes first, since somebody must take it on."""
    members = scene.workspace.members
    unowned = tuple(task.id for task in tasks if task.owner not in members)
    if unowned:
        yield ChartGroup("unowned", scene.t("No owner"), unowned)
    for member in sorted(members.values(), key=lambda each: member_name(each).casefold()):
        found = tuple(task.id for task in tasks if task.owner == member.id)
        if found:
            yield ChartGroup(member.id, member_name(member), found)


_GROUPS = {Grouping.STAGE: _by_stage, Grouping.OWNER: _by_owner}


def _months(records: tuple[Milestone | Task, ...], scene: Scene) -> tuple[ChartGroup, ...]:
    """The same rows as a list by month, each under the day on which it is due, with today among them."""
    days = [(span[1], 1, each.id) for each in records if (span := span_of(each))]
    if scene.window.shows(scene.today, scene.today):
        days.append((scene.today, 0, TODAY_ROW))
    by_month: dict[str, list[str]] = {}
    for day, _, id in sorted(days):
        by_month.setdefault(scene.t.month_year(day), []).append(id)
    undated = [each.id for each in records if span_of(each) is None]
    if undated:
        by_month[scene.t("No date yet")] = undated
    return tuple(ChartGroup(title, title, tuple(ids)) for title, ids in by_month.items())
