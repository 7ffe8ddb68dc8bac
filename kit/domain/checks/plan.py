"""What is late, unowned or impossible in a work plan."""

import datetime
from collections.abc import Callable, Iterable, Iterator

from kit.domain.mechanisms import Confidence
from kit.domain.moving import FINISHED
from kit.domain.plan import Task
from kit.domain.problems import Place, Problem, Weight
from kit.domain.review import Certainty
from kit.domain.task_states import days_late, is_late, is_passed
from kit.domain.waiting import circles
from kit.domain.workspace import Workspace


def plan_problems(workspace: Workspace, today: datetime.date) -> tuple[Problem, ...]:
    """Everything that a person should know of the plan, the most pressing first; nothing where there is no plan."""
    if not workspace.tasks and not workspace.milestones:
        return ()
    return (
        *_late(workspace, today),
        *_impossible(workspace),
        *_gathered(workspace, today),
        *_owners_gone(workspace),
        *_review(workspace),
        *_unverified(workspace, today),
    )


def _late(workspace: Workspace, today: datetime.date) -> Iterator[Problem]:
    late = [task for task in workspace.tasks.values() if is_late(task, today)]
    for task in sorted(late, key=lambda each: each.end or today):
        waiting = sum(task.id in each.depends for each in workspace.tasks.values() if each.status not in FINISHED)
        values = {"title": task.title, "days": days_late(task, today), "waiting": waiting}
        yield Problem("plan_task_late", Weight.WRONG, _at(task, "end"), values)


def _impossible(workspace: Workspace) -> Iterator[Problem]:
    for circle in circles(workspace.tasks):
        titles = tuple(workspace.tasks[id].title for id in circle)
        yield Problem("plan_circle", Weight.WRONG, _at(workspace.tasks[circle[0]], "depends"), {"titles": titles})
    for task in workspace.tasks.values():
        if task.status not in FINISHED:
            yield from _impossible_days(workspace, task)


def _impossible_days(workspace: Workspace, task: Task) -> Iterator[Problem]:
    if task.start and task.end and task.end < task.start:
        yield Problem("plan_ends_before_start", Weight.WRONG, _at(task, "end"), {"title": task.title})
    for other in (workspace.tasks[id] for id in task.depends if id in workspace.tasks):
        if task.start and other.end and other.status not in FINISHED and task.start < other.end:
            values = {"title": task.title, "other": other.title, "start": task.start, "end": other.end}
            yield Problem("plan_starts_too_early", Weight.WRONG, _at(task, "start"), values)
    milestone = workspace.milestones.get(task.milestone)
    if milestone and milestone.date and task.end and task.end > milestone.date:
        values = {"title": task.title, "milestone": milestone.title, "date": milestone.date}
        yield Problem("plan_after_milestone", Weight.WRONG, _at(task, "end"), values)


def _gathered(workspace: Workspace, today: datetime.date) -> Iterator[Problem]:
    """What is true of many tasks at once in a new plan is said once, with the number of tasks and the first of them."""
    unfinished = [task for task in workspace.tasks.values() if task.status not in FINISHED]
    asked: tuple[tuple[str, str, Callable[[Task], bool]], ...] = (
        ("plan_no_owner", "owner", lambda task: not task.owner and not is_passed(task, today)),
        ("plan_passed", "end", lambda task: is_passed(task, today)),
        ("plan_no_day", "end", lambda task: task.end is None),
    )
    for code, field, holds in asked:
        found = _by_start(task for task in unfinished if holds(task))
        if found:
            first = found[0]
            values = {"count": len(found), "title": first.title, "start": first.start, "end": first.end}
            yield Problem(code, Weight.MISSING, _at(first, field), values)


def _owners_gone(workspace: Workspace) -> Iterator[Problem]:
    for task in workspace.tasks.values():
        if task.owner and task.owner not in workspace.members and task.status not in FINISHED:
            yield Problem("plan_owner_gone", Weight.WRONG, _at(task, "owner"), {"title": task.title})


def _review(workspace: Workspace) -> Iterator[Problem]:
    review = workspace.review
    place = Place("review", "review", "date")
    if review.date is None:
        yield Problem("plan_no_review_date", Weight.MISSING, place)
    elif review.certainty is not Certainty.CONFIRMED:
        yield Problem(f"plan_review_{review.certainty}", Weight.DOUBT, place, {"date": review.date})


def _unverified(workspace: Workspace, today: datetime.date) -> Iterator[Problem]:
    for each in workspace.milestones.values():
        doubtful = each.confidence is Confidence.UNVERIFIED and not each.own and not each.fixed
        if doubtful and each.date and each.date >= today:
            values = {"title": each.title, "date": each.date}
            yield Problem("plan_unverified", Weight.DOUBT, Place("milestones", each.id, "date"), values)


def _by_start(tasks: Iterable[Task]) -> list[Task]:
    return sorted(tasks, key=lambda task: (task.start or task.end or datetime.date.max, task.title))


def _at(task: Task, field: str) -> Place:
    return Place("tasks", task.id, field)
