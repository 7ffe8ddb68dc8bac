"""Work plans of a file: owners become members, stages and milestones their ids, and tasks wait for tasks."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from kit.content.mechanisms import load_mechanism
from kit.domain.coalition import Member
from kit.domain.plan import Milestone, Task
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace
from kit.imports.directory import Directory, directory_of
from kit.imports.matching import Matched
from kit.storage.drafts import Draft
from kit.storage.refusal import guessed


class Planning:
    """Gives the words of a plan the ids they stand for."""

    def __init__(self, workspace: Workspace, new_id: Callable[[str], str]) -> None:
        self._workspace = workspace
        self._new_id = new_id
        self._members = directory_of(workspace.members.values(), "name", "short")
        self._actors = directory_of(workspace.actors.values(), "name", "short")
        self._stages = _stages(workspace)
        self._drafts: list[Draft] = []
        self.new_members: list[Member] = []
        self.guessed: list[Problem] = []

    def milestones(self, matched: Sequence[Matched]) -> list[Matched]:
        """Milestones with the ids of their stages; a day that a file sets no longer moves with the review."""
        return [self._milestone(each) for each in matched]

    def _milestone(self, matched: Matched) -> Matched:
        before = self._workspace.milestones.get(matched.id)
        values = self._staged(matched.draft)
        if "date" in values and (before is None or before.date != values["date"]):
            values["fixed"] = True
        if before is None:
            values.setdefault("own", True)
        return replace(matched, draft=replace(matched.draft, values=values))

    def tasks(self, matched: Sequence[Matched], milestones: Sequence[Milestone]) -> list[Matched]:
        """Tasks with the ids of owners, stages and milestones; what they wait for is left for afterwards."""
        days = directory_of((*milestones, *self._workspace.milestones.values()), "title")
        made = [self._task(each, days) for each in matched]
        self._drafts = [each.draft for each in matched]
        if self.new_members:
            names = tuple(member.name for member in self.new_members)
            self.guessed.append(guessed("owners_new", self._drafts[0].place, names=names))
        return made

    def _task(self, matched: Matched, days: Directory) -> Matched:
        before = self._workspace.tasks.get(matched.id)
        values = self._staged(matched.draft)
        values.pop("depends", None)
        if "owner" in values:
            values["owner"] = self._owner(values["owner"])
        towards = values.pop("milestone", "")
        if towards and days.find(towards):
            values["milestone"] = days.find(towards)
        elif towards:
            values["note"] = "\n".join(filter(None, (values.get("note", ""), towards)))
            self.guessed.append(guessed("milestone_unknown", matched.draft.place, title=towards))
        if any(name in values and values[name] != getattr(before, name, None) for name in ("start", "end")):
            values["fixed"] = True
        return replace(matched, draft=replace(matched.draft, values=values))

    def _staged(self, draft: Draft) -> dict[str, Any]:
        values = dict(draft.values)
        if "stage" in values:
            values["stage"] = self._stages.find(values["stage"]) or values["stage"]
        return values

    def _owner(self, name: str) -> str:
        known = self._members.find(name)
        if known:
            return known
        member = Member(self._new_id("M"), name, actor=self._actors.find(name))
        self.new_members.append(member)
        self._members.enter(member.id, name)
        return member.id

    def with_dependencies(self, tasks: Sequence[Task]) -> tuple[Task, ...]:
        """The tasks with the ids of those that must end first; words that name no task are reported."""
        directory = Directory()
        for task, draft in zip(tasks, self._drafts, strict=True):
            directory.enter(task.id, task.id, draft.id, task.title)
        for task in self._workspace.tasks.values():
            directory.enter(task.id, task.id, task.title)
        return tuple(self._waiting(task, draft, directory) for task, draft in zip(tasks, self._drafts, strict=True))

    def _waiting(self, task: Task, draft: Draft, directory: Directory) -> Task:
        words = [part for word in draft.values.get("depends", ()) for part in _parts(word, directory)]
        if not words:
            return task
        found = {word: directory.find(word) for word in words}
        unknown = [word for word, id in found.items() if not id]
        if unknown:
            self.guessed.append(guessed("depends_unknown", draft.place, title=task.title, names=tuple(unknown)))
        ids = tuple(dict.fromkeys(id for id in found.values() if id and id != task.id))
        note = "\n".join(filter(None, (task.note, *unknown)))
        return replace(task, depends=ids or task.depends, note=note if unknown else task.note)


def _parts(word: str, directory: Directory) -> list[str]:
    """A title may hold commas; where the whole names no task, its parts may."""
    if directory.find(word) or "," not in word:
        return [word]
    return [part.strip() for part in word.split(",") if part.strip()]


def _stages(workspace: Workspace) -> Directory:
    mechanism = load_mechanism(workspace.review.mechanism) if workspace.review.mechanism else None
    return directory_of(mechanism.stages if mechanism else (), "title")
