"""What moves in a plan when the review moves, to be shown before and after it is done."""

import datetime
from collections.abc import Container
from dataclasses import dataclass, replace

from kit.domain.mechanisms import Mechanism
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Review
from kit.domain.schedule import Schedule, count_back
from kit.domain.templates import PlanTemplate
from kit.domain.workspace import Workspace

FINISHED = frozenset({TaskStatus.DONE, TaskStatus.NEEDS_UPDATE})


@dataclass(frozen=True, slots=True)
class Moves:
    """Records as they will be: with other days, finished products that need an update, and what a person had fixed."""

    milestones: tuple[Milestone, ...] = ()
    tasks: tuple[Task, ...] = ()
    outdated: tuple[Task, ...] = ()
    kept: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many records get other days."""
        return len(self.milestones) + len(self.tasks)

    @property
    def owners(self) -> tuple[str, ...]:
        """Ids of the members whose tasks change, who should be told."""
        return tuple(sorted({task.owner for task in (*self.tasks, *self.outdated) if task.owner}))


def moves(workspace: Workspace, date: datetime.date | None, mechanism: Mechanism, template: PlanTemplate) -> Moves:
    """What moves when the review moves to another day.

    Days that the templates know are counted anew. Another record that hangs on a stage moves by as many days as the
    stage does. What a person fixed stays, and so do the days of finished work; its product needs an update if the day
    that it was made for moves.
    """
    if date == workspace.review.date:
        return Moves()
    ruler = _Ruler(workspace.review, date, mechanism, template)
    milestones = [(each, ruler.milestone(each)) for each in workspace.milestones.values() if not each.fixed]
    free = [each for each in workspace.tasks.values() if not each.fixed and each.status not in FINISHED]
    tasks = [(each, ruler.task(each)) for each in free]
    moved = {before.id for before, after in milestones if after != before}
    return Moves(
        milestones=tuple(after for _, after in milestones if after.id in moved),
        tasks=tuple(after for before, after in tasks if after != before),
        outdated=tuple(_outdated(each) for each in workspace.tasks.values() if _is_outdated(workspace, each, moved)),
        kept=_kept(workspace),
    )


def _kept(workspace: Workspace) -> tuple[str, ...]:
    tasks = [each.id for each in workspace.tasks.values() if each.fixed and each.stage and each.status not in FINISHED]
    return (*tasks, *(each.id for each in workspace.milestones.values() if each.fixed and each.stage))


def _is_outdated(workspace: Workspace, task: Task, moved: Container[str]) -> bool:
    if task.status is not TaskStatus.DONE or not task.product:
        return False
    made_for = [each for each in workspace.milestones.values() if each.id == task.milestone]
    made_for = made_for or [each for each in workspace.milestones.values() if each.stage == task.stage and not each.own]
    return bool(task.stage) and any(each.id in moved for each in made_for)


def _outdated(task: Task) -> Task:
    return replace(task, status=TaskStatus.NEEDS_UPDATE)


class _Ruler:
    """Measures days before and after the move."""

    def __init__(
        self, review: Review, date: datetime.date | None, mechanism: Mechanism, template: PlanTemplate
    ) -> None:
        self._before: Schedule = count_back(review, mechanism, template)
        self._after: Schedule = count_back(replace(review, date=date), mechanism, template)

    def milestone(self, milestone: Milestone) -> Milestone:
        known = self._after.milestones.get(milestone.id)
        return replace(milestone, date=known.date if known else self._shift(milestone.date, milestone.stage))

    def task(self, task: Task) -> Task:
        known = self._after.tasks.get(task.id)
        if known:
            return replace(task, start=known.start, end=known.end)
        return replace(task, start=self._shift(task.start, task.stage), end=self._shift(task.end, task.stage))

    def _shift(self, day: datetime.date | None, stage: str) -> datetime.date | None:
        before, after = self._before.stage_days.get(stage), self._after.stage_days.get(stage)
        return day + (after - before) if day and before and after else day
