"""How a task stands on a day: what is stored, and what follows from the day."""

import datetime
from enum import StrEnum

from kit.domain.plan import Task, TaskStatus


class TaskState(StrEnum):
    """The one state that a task is shown in."""

    DONE = "done"
    NEEDS_UPDATE = "needs_update"
    LATE = "late"
    UNOWNED = "unowned"
    IN_WORK = "in_work"
    PLANNED = "planned"


def task_state(task: Task, today: datetime.date) -> TaskState:
    """The state of a task; work that nobody was given yet is not late, it has no owner."""
    if task.status is TaskStatus.DONE:
        return TaskState.DONE
    if task.status is TaskStatus.NEEDS_UPDATE:
        return TaskState.NEEDS_UPDATE
    if is_late(task, today):
        return TaskState.LATE
    if not task.owner:
        return TaskState.UNOWNED
    return TaskState.IN_WORK if task.status is TaskStatus.IN_WORK else TaskState.PLANNED


def is_late(task: Task, today: datetime.date) -> bool:
    """Whether work that somebody took on, or whose day somebody set, is not done after its last day."""
    return is_over(task, today) and (bool(task.owner) or task.fixed or task.status is TaskStatus.IN_WORK)


def is_passed(task: Task, today: datetime.date) -> bool:
    """Whether a task, counted back, was due before anybody took it on."""
    return is_over(task, today) and not is_late(task, today)


def is_over(task: Task, today: datetime.date) -> bool:
    """Whether the last day of unfinished work lies before today."""
    unfinished = task.status in {TaskStatus.PLANNED, TaskStatus.IN_WORK}
    return unfinished and task.end is not None and task.end < today


def days_late(task: Task, today: datetime.date) -> int:
    """By how many days a task is late; 0 when it is not."""
    return (today - task.end).days if task.end is not None and is_late(task, today) else 0
