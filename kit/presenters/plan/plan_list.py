"""The plan as a table: every task and milestone in the order of its days."""

import datetime

from kit.domain.mechanisms import Mechanism
from kit.domain.plan import Milestone, Task
from kit.domain.task_states import TaskState, task_state
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.plan.rows import STATE_SIGNS
from kit.presenters.plan.stage_rules import stage_of
from kit.presenters.plan.task_words import certainty_note, owner_words, state_words
from kit.presenters.plan.window import span_of
from kit.presenters.table import Cell, Column, Row, TableDescription


def plan_list(
    workspace: Workspace, mechanism: Mechanism | None, today: datetime.date, t: Translator
) -> TableDescription:
    """Describe the table of the whole plan."""
    records: list[Task | Milestone] = [*workspace.milestones.values(), *workspace.tasks.values()]
    ordered = sorted(records, key=_last_day)
    return TableDescription(
        caption=t("Work plan, all tasks and days"),
        columns=(
            Column("title", t("Task"), narrow="first"),
            Column("owner", t("Owner")),
            Column("start", t("Start")),
            Column("end", t("End"), narrow="end"),
            Column("state", t("Status")),
        ),
        rows=tuple(
            _milestone_row(workspace, mechanism, each, t)
            if isinstance(each, Milestone)
            else _task_row(workspace, each, today, t)
            for each in ordered
        ),
        empty=t("Nothing is planned yet."),
    )


def _last_day(record: Task | Milestone) -> tuple[datetime.date, str]:
    span = span_of(record)
    return (span[1] if span else datetime.date.max), record.title


def _task_row(workspace: Workspace, task: Task, today: datetime.date, t: Translator) -> Row:
    state = task_state(task, today)
    tone, sign = STATE_SIGNS[state]
    unowned = task.owner not in workspace.members
    cells = (
        Cell(task.title, tone="bad" if state is TaskState.LATE else ""),
        Cell(owner_words(workspace, task, t), tone="attn" if unowned else ""),
        _day(task.start, t),
        _day(task.end, t),
        Cell(state_words(task, today, t), sign=sign, tone=tone),
    )
    return Row(task.id, cells)


def _milestone_row(workspace: Workspace, mechanism: Mechanism | None, milestone: Milestone, t: Translator) -> Row:
    stage = stage_of(workspace, mechanism, milestone.stage)
    sure = certainty_note(milestone, workspace.review, t)
    kind = t("Our own day") if milestone.own else t("Day of the review cycle")
    cells = (
        Cell(milestone.title),
        Cell(t("Coalition") if milestone.own else (stage.who if stage else ""), tone="soft"),
        Cell(""),
        _day(milestone.date, t),
        Cell(
            t("{kind}, {certainty}", kind=kind, certainty=sure) if sure else kind, "flag", tone="attn" if sure else ""
        ),
    )
    return Row(milestone.id, cells)


def _day(day: datetime.date | None, t: Translator) -> Cell:
    """A day that stays on one line."""
    return Cell(t.date(day).replace(" ", "\N{NO-BREAK SPACE}"), rank=day.isoformat()) if day else Cell("")
