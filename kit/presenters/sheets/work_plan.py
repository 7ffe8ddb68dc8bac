"""The work plan as a workbook: tasks with a chart of months, and the days that the plan hangs on."""

import datetime
from collections.abc import Mapping
from dataclasses import replace

from kit.content.sources import source_ids, source_text
from kit.domain.audience import Audience, Level
from kit.domain.disclosure import Disclosed
from kit.domain.mechanisms import Mechanism
from kit.domain.months import add_months, first_of_month, months_between
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.words import level_word
from kit.presenters.choices import confidence_words
from kit.presenters.plan.task_words import status_words
from kit.presenters.sheet import Book, CellKind, Column, MonthChart, Sheet, Value
from kit.presenters.sheets.about import SPARE, about, blank_facts, book, export_facts
from kit.presenters.top import review_words

DIAMOND = "◆"
LIST_MARK = " | "
_FEWEST_MONTHS, _MOST_MONTHS, _MONTHS_AFTER = 12, 36, 2
_CHART_AFTER = 5
_MILESTONE_DATE = 1


def work_plan(disclosed: Disclosed, t: Translator, today: datetime.date, mechanism: Mechanism | None) -> Book:
    """The plan that the audience may see; the chart follows the dates when they are changed in the file."""
    stages = {stage.id: stage.title for stage in mechanism.stages} if mechanism else {}
    order = {stage: place for place, stage in enumerate(stages)}
    workspace = disclosed.workspace
    tasks = sorted(workspace.tasks.values(), key=lambda task: _place(task, order))
    narrow = disclosed.audience is Audience.PUBLIC
    plan = replace(
        _plan_sheet(_months(workspace, today), _marked(workspace), t, narrow),
        rows=tuple(_task_row(task, workspace, stages, t, narrow) for task in tasks),
        subtitle=_subtitle(workspace, t),
        spare=3,
    )
    days = replace(_milestone_sheet(t, narrow), rows=_milestone_rows(workspace, stages, t, narrow))
    return _book((plan, days), (*export_facts(disclosed, today, t), *_source_facts(workspace, t)), t)


def blank_work_plan(t: Translator) -> Book:
    """The plan to be filled by hand; its chart begins with the month of the earliest date."""
    months = tuple(add_months(datetime.date(2000, 1, 1), place) for place in range(24))
    plan = _plan_sheet(months, frozenset(), t, narrow=False, moving=True)
    days = replace(_milestone_sheet(t, narrow=False), spare=SPARE)
    subtitle = t("Write a task in each row; the chart draws itself from its dates.")
    return _book((replace(plan, subtitle=subtitle, spare=SPARE), days), blank_facts(t), t)


def _book(sheets: tuple[Sheet, Sheet], facts: tuple[tuple[str, str], ...], t: Translator) -> Book:
    what = t("What must be done, by whom, before which day. The chart and the colours follow the dates.")
    return book(t("Work plan"), (*sheets, about(t("Work plan"), what, sheets, facts, t)), t)


def _source_facts(workspace: Workspace, t: Translator) -> tuple[tuple[str, str], ...]:
    """What the short names of sources on the sheet of milestones stand for."""
    used = dict.fromkeys(id for each in workspace.milestones.values() for id in source_ids(each.source))
    return tuple((t("Source {id}", id=id), source_text(id)) for id in used)


def _place(task: Task, order: Mapping[str, int]) -> tuple[int, datetime.date, datetime.date]:
    last = datetime.date.max
    return order.get(task.stage, len(order)), task.start or task.end or last, task.end or last


def _subtitle(workspace: Workspace, t: Translator) -> str:
    return " · ".join(filter(None, (workspace.coalition.name, review_words(workspace.review, t))))


def _months(workspace: Workspace, today: datetime.date) -> tuple[datetime.date, ...]:
    """The months from the first day of the plan to some time after its last, a year at least and three at most."""
    tasks = workspace.tasks.values()
    days = [day for task in tasks for day in (task.start, task.end) if day]
    days += [milestone.date for milestone in workspace.milestones.values() if milestone.date and tasks]
    first = first_of_month(min(days, default=today))
    count = months_between(first, max(days, default=today)) + 1 + _MONTHS_AFTER
    return tuple(add_months(first, place) for place in range(min(max(count, _FEWEST_MONTHS), _MOST_MONTHS)))


def _marked(workspace: Workspace) -> frozenset[datetime.date]:
    return frozenset(first_of_month(each.date) for each in workspace.milestones.values() if each.date)


def _plan_sheet(
    months: tuple[datetime.date, ...],
    marked: frozenset[datetime.date],
    t: Translator,
    narrow: bool,
    moving: bool = False,
) -> Sheet:
    chart = MonthChart(
        after=_CHART_AFTER, months=months, group=0, title=1, owner=2, start=3, end=4, status=5,
        in_work=status_words(TaskStatus.IN_WORK, t), done=status_words(TaskStatus.DONE, t),
        needs_update=status_words(TaskStatus.NEEDS_UPDATE, t), late=t("late"),
        marks_sheet=t.about("sheet", "Milestones"), marks_column=_MILESTONE_DATE,
        marks_title=t("◆ Key days, see the sheet Milestones"),
        marks=tuple(DIAMOND if month in marked else "" for month in months), moving=moving,
    )  # fmt: skip
    columns = (*_task_columns(t), *(() if narrow else (_note(t),)))
    return Sheet(t.about("sheet", "Plan"), columns, (), t("Work plan"), chart=chart, collection="tasks")


def _task_columns(t: Translator) -> tuple[Column, ...]:
    statuses = tuple(status_words(status, t) for status in TaskStatus)
    levels = tuple(level_word(level, t) for level in Level)
    return (
        Column(
            t("Stage"),
            24,
            meaning=t("Step of the review that the task belongs to"),
            first=True,
            wrap=False,
            key="stage",
        ),
        Column(t("Task"), 40, meaning=t("What must be done"), first=True, key="title"),
        Column(t("Owner"), 23, meaning=t("The organisation that takes care of it"), key="owner"),
        Column(t("Start"), 11.5, CellKind.DATE, meaning=t("First day of the work"), key="start"),
        Column(t("End"), 11.5, CellKind.DATE, meaning=t("Last day of the work; late ones turn red"), key="end"),
        Column(t("Status"), 15, CellKind.CHOICE, statuses, t("How far it is, from the list"), key="status"),
        Column(t("Done on"), 11.5, CellKind.DATE, meaning=t("The day on which it was finished"), key="done_on"),
        Column(t("Works towards"), 32, meaning=t("The milestone that needs it"), wrap=False, key="milestone"),
        Column(
            t("Depends on"), 28, meaning=t("Tasks that must end first, with | between them"), wrap=False, key="depends"
        ),
        Column(t("Product"), 32, meaning=t("What there is when it is done"), wrap=False, key="product"),
        Column(t("Who may see it"), 14, CellKind.CHOICE, levels, t("Public, coalition or protected"), key="level"),
        Column(t("ID"), 22, CellKind.ID, meaning=t("How the kit knows the row again; leave it as it is"), key="id"),
    )


def _note(t: Translator) -> Column:
    return Column(t("Note"), 60, meaning=t("Anything else"), wrap=False, key="note")


def _task_row(
    task: Task, workspace: Workspace, stages: Mapping[str, str], t: Translator, narrow: bool
) -> tuple[Value, ...]:
    owner, milestone = workspace.members.get(task.owner), workspace.milestones.get(task.milestone)
    first = (stages.get(task.stage, task.stage), task.title, _member_name(owner))
    depends = LIST_MARK.join(workspace.tasks[id].title for id in task.depends if id in workspace.tasks)
    days = (task.start, task.end, status_words(task.status, t), task.done_on)
    rest = (milestone.title if milestone else "", depends, task.product, level_word(task.level, t), task.id)
    row = (*first, *days, *rest)
    return row if narrow else (*row, task.note)


def _member_name(member: object) -> str:
    return str(getattr(member, "name", "") or getattr(member, "short", ""))


def _milestone_sheet(t: Translator, narrow: bool) -> Sheet:
    columns = (
        Column(t("Milestone"), 44, meaning=t("A day that the plan hangs on"), first=True, key="title"),
        Column(t("Date"), 12, CellKind.DATE, meaning=t("Its day"), key="date"),
        Column(t("Stage"), 24, meaning=t("Step of the review that it belongs to"), key="stage"),
        Column(
            t("Set by"), 16, CellKind.CHOICE, set_by_words(t), t("The cycle of the review, or the coalition"), key="own"
        ),
        Column(t("Source"), 24, meaning=t("Where the day was read"), key="source"),
        Column(t("Source read on"), 14, meaning=t("When it was read"), key="as_of"),
        Column(
            t("Confidence"),
            13,
            CellKind.CHOICE,
            tuple(confidence_words(t).values()),
            t("How sure the day is"),
            key="confidence",
        ),
        Column(t("ID"), 26, CellKind.ID, meaning=t("How the kit knows the row again; leave it as it is"), key="id"),
    )
    own = () if narrow else (_note(t),)
    return Sheet(t.about("sheet", "Milestones"), (*columns, *own), (), collection="milestones")


def set_by_words(t: Translator) -> tuple[str, str]:
    """Who set the day of a milestone: the cycle of the review, or the coalition."""
    return t("Review cycle"), t("Coalition")


def _milestone_rows(
    workspace: Workspace, stages: Mapping[str, str], t: Translator, narrow: bool
) -> tuple[tuple[Value, ...], ...]:
    by_day = sorted(workspace.milestones.values(), key=lambda each: each.date or datetime.date.max)
    return tuple(_milestone_row(each, stages, t, narrow) for each in by_day)


def _milestone_row(milestone: Milestone, stages: Mapping[str, str], t: Translator, narrow: bool) -> tuple[Value, ...]:
    confidence = "" if milestone.own else confidence_words(t)[milestone.confidence]
    stage = stages.get(milestone.stage, milestone.stage)
    first = (milestone.title, milestone.date, stage, set_by_words(t)[milestone.own])
    row = (*first, milestone.source, milestone.as_of, confidence, milestone.id)
    return row if narrow else (*row, milestone.note)
