"""Makes the accepted differences of an update on the state that it was compared with."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from kit.domain.actors import Tie
from kit.domain.disclosure import disclose
from kit.domain.edits.plan import change_milestone, change_task, set_milestone_date
from kit.domain.edits.removing import remove
from kit.domain.plan import Task
from kit.domain.workspace import Workspace, change, put, records
from kit.imports.updates.base import base_of
from kit.imports.updates.extras import with_texts
from kit.imports.updates.fields import REFERENCES
from kit.presenters.sheets.actor_register import EXTRA
from kit.storage.update import Difference, Sort, Update


def updated(update: Update, accepted: Collection[str]) -> Workspace:
    """The workspace that the accepted differences (by key) make of the state that they were compared with.

    What speaks of a new record that was left out stays as it was.
    """
    chosen = [each for each in update.differences if each.key in accepted]
    workspace = _with_new(update.base, [each.value for each in chosen if each.sort is Sort.ADDED])
    by_record: dict[tuple[str, str], list[Difference]] = {}
    for each in chosen:
        if each.sort in (Sort.CHANGED, Sort.MOVED):
            by_record.setdefault((each.collection, each.id), []).append(each)
    codes = base_of(update.base, update.origin).codes if by_record else {}
    seen = disclose(update.base, update.origin.audience).workspace if by_record else update.base
    for (collection, id), differences in by_record.items():
        values = {each.field: each.value for each in differences if _stands(each, workspace)}
        own = dict(value for field, value in values.items() if field.startswith(EXTRA))
        fields = {field: value for field, value in values.items() if not field.startswith(EXTRA)}
        if own:
            fields["extra"] = with_texts(workspace.actors[id].extra, seen.actors[id].extra, own, codes)
        workspace = _changed(workspace, collection, id, fields)
    for each in chosen:
        if each.sort is Sort.REMOVED:
            workspace = remove(workspace, each.collection, each.id)
    return workspace


def _changed(workspace: Workspace, collection: str, id: str, values: dict[str, Any]) -> Workspace:
    """Set fields as the screens do: days that a person set are fixed."""
    if collection == "tasks":
        return change_task(workspace, id, **values)
    if collection == "milestones":
        if "date" in values:
            workspace = set_milestone_date(workspace, id, values.pop("date"))
        return change_milestone(workspace, id, **values)
    return change(workspace, collection, id, **values)


def _with_new(workspace: Workspace, made: Iterable[Any]) -> Workspace:
    """The workspace with new records; each speaks only of records that are there."""
    made = tuple(made)
    there = put(workspace, *(each for each in made if not isinstance(each, Tie)))
    tasks = [_among(each, there) for each in made if isinstance(each, Task)]
    ties = [each for each in made if isinstance(each, Tie) and {each.source, each.target} <= there.actors.keys()]
    return put(there, *tasks, *ties)


def _among(task: Task, workspace: Workspace) -> Task:
    owner = task.owner if task.owner in workspace.members else ""
    milestone = task.milestone if task.milestone in workspace.milestones else ""
    depends = tuple(id for id in task.depends if id in workspace.tasks)
    return replace(task, owner=owner, milestone=milestone, depends=depends)


def _stands(difference: Difference, workspace: Workspace) -> bool:
    """Whether every record that a changed field speaks of is there."""
    collection = REFERENCES.get(difference.field, "") if isinstance(difference.value, str | tuple) else ""
    if not collection or not difference.value or difference.collection not in ("tasks", "ties"):
        return True
    ids = difference.value if isinstance(difference.value, tuple) else (difference.value,)
    return set(ids) <= records(workspace, collection).keys()
