"""Edits on the work plan: making it, moving it with the review, and changing single tasks and milestones."""

import datetime
from dataclasses import replace
from typing import Any

from kit.domain.mechanisms import Mechanism
from kit.domain.moving import FINISHED, moves
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Certainty, Review
from kit.domain.schedule import count_back
from kit.domain.templates import PlanTemplate
from kit.domain.workspace import Workspace, change, drop, put, set_single

_DAYS = frozenset({"start", "end"})


def make_plan(
    workspace: Workspace, mechanism: Mechanism, template: PlanTemplate, review: Review | None = None
) -> Workspace:
    """Count a plan back from the review, or from another one that is set with it.

    What a person set or added stays, and making the plan twice changes nothing more.
    """
    if review is not None:
        workspace = replace(workspace, review=review)
    counted = count_back(workspace.review, mechanism, template)
    made = [_milestone(workspace, each) for each in counted.milestones.values()]
    tasks = [_task(workspace, each) for each in counted.tasks.values()]
    changed = [each for each in made if workspace.milestones.get(each.id) != each]
    return put(workspace, *changed, *(each for each in tasks if workspace.tasks.get(each.id) != each))


def _milestone(workspace: Workspace, counted: Milestone) -> Milestone:
    known = workspace.milestones.get(counted.id)
    if known is None:
        return counted
    return known if known.fixed else replace(counted, title=known.title, note=known.note)


def _task(workspace: Workspace, counted: Task) -> Task:
    known = workspace.tasks.get(counted.id)
    if known is None:
        return counted
    stays = known.fixed or known.status in FINISHED
    return known if stays else replace(known, start=counted.start, end=counted.end)


def move_review(
    workspace: Workspace,
    date: datetime.date | None,
    certainty: Certainty,
    mechanism: Mechanism,
    template: PlanTemplate,
) -> Workspace:
    """Set the day of the review and move with it what `kit.domain.moving.moves` tells, in one act."""
    moved = moves(workspace, date, mechanism, template)
    workspace = set_single(workspace, "review", date=date, certainty=certainty if date else Certainty.TENTATIVE)
    return put(workspace, *moved.milestones, *moved.tasks, *moved.outdated)


def add_task(workspace: Workspace, task: Task) -> Workspace:
    """Add a task; days that come with it are days that a person set."""
    return put(workspace, replace(task, fixed=task.fixed or task.start is not None or task.end is not None))


def change_task(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of a task; setting its days fixes them, and work that is opened again has no day of being done."""
    task = workspace.tasks.get(id)
    if task is None:
        return workspace
    if any(values[name] != getattr(task, name) for name in _DAYS & values.keys()):
        values = {"fixed": True, **values}
    if values.get("status", task.status) in {TaskStatus.PLANNED, TaskStatus.IN_WORK}:
        values = {**values, "done_on": None}
    return change(workspace, "tasks", id, **values)


def remove_task(workspace: Workspace, id: str) -> Workspace:
    """Take a task away; tasks that waited for it no longer do."""
    for task in workspace.tasks.values():
        if id in task.depends:
            left = tuple(each for each in task.depends if each != id)
            workspace = change(workspace, "tasks", task.id, depends=left)
    return drop(workspace, "tasks", frozenset({id}))


def add_milestone(workspace: Workspace, milestone: Milestone) -> Workspace:
    """Add a milestone of the coalition's own."""
    return put(workspace, replace(milestone, own=True, fixed=milestone.fixed or milestone.date is not None))


def change_milestone(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of a milestone other than its day."""
    return change(workspace, "milestones", id, **values)


def set_milestone_date(workspace: Workspace, id: str, date: datetime.date | None) -> Workspace:
    """Set the day of a milestone as a person read it; it no longer moves with the review."""
    milestone = workspace.milestones.get(id)
    if milestone is None or milestone.date == date:
        return workspace
    return change(workspace, "milestones", id, date=date, fixed=True)


def count_again(
    workspace: Workspace, collection: str, id: str, mechanism: Mechanism, template: PlanTemplate
) -> Workspace:
    """Let a task or milestone that a person had fixed move with the review again, from its counted day on."""
    counted = count_back(workspace.review, mechanism, template)
    if collection == "tasks" and id in counted.tasks:
        task = counted.tasks[id]
        return change(workspace, "tasks", id, start=task.start, end=task.end, fixed=False)
    if collection == "milestones" and id in counted.milestones:
        return change(workspace, "milestones", id, date=counted.milestones[id].date, fixed=False)
    return change(workspace, collection, id, fixed=False)


def remove_milestone(workspace: Workspace, id: str) -> Workspace:
    """Take a milestone away; tasks that worked towards it stay without one."""
    for task in workspace.tasks.values():
        if task.milestone == id:
            workspace = change(workspace, "tasks", task.id, milestone="")
    return drop(workspace, "milestones", frozenset({id}))
