"""Counting back: the milestones and tasks of a plan with their days, from a review and its mechanism."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from kit.domain.mechanisms import Mechanism, Stage
from kit.domain.months import shift_months
from kit.domain.plan import Milestone, Task
from kit.domain.review import Review
from kit.domain.templates import MilestoneTemplate, PlanTemplate, TaskTemplate


@dataclass(frozen=True, slots=True)
class Schedule:
    """What a plan starts with, by id; the ids follow from the templates, so that two copies make the same records."""

    milestones: Mapping[str, Milestone]
    tasks: Mapping[str, Task]
    stage_days: Mapping[str, datetime.date | None]


def count_back(review: Review, mechanism: Mechanism, template: PlanTemplate) -> Schedule:
    """Count every stage, milestone and task of the review's procedure from its date; without a date none has a day."""
    stages = stages_of(review, mechanism)
    days = {stage.id: stage_day(review.date, stage) for stage in stages}
    milestones = [_stage_milestone(mechanism, stage, days[stage.id]) for stage in stages]
    procedure = procedure_of(review, mechanism)
    milestones += [
        _own_milestone(mechanism, each, _weeks_before(days[each.stage], each.weeks_before))
        for each in template.milestones
        if each.procedure in ("", procedure) and each.stage in days
    ]
    tasks = [
        _task(mechanism, each, days[each.stage])
        for each in template.tasks
        if each.procedure in ("", procedure) and each.stage in days
    ]
    return Schedule(_by_id(milestones), _without_strangers(tasks), MappingProxyType(days))


def procedure_of(review: Review, mechanism: Mechanism) -> str:
    """The procedure that the review follows; the mechanism's first one where none was chosen."""
    return review.procedure or next(iter(mechanism.procedures), "")


def stages_of(review: Review, mechanism: Mechanism) -> tuple[Stage, ...]:
    """The stages that the review's procedure has, in the mechanism's order."""
    procedure = procedure_of(review, mechanism)
    return tuple(stage for stage in mechanism.stages if stage.procedure in ("", procedure))


def stage_day(review_day: datetime.date | None, stage: Stage) -> datetime.date | None:
    """The typical day of a stage; None where the review has no date or the offset is not known."""
    months = stage.offset.value.typical
    return None if review_day is None or months is None else shift_months(review_day, months)


def stage_id(mechanism: Mechanism, stage: str) -> str:
    """The id of the milestone that is counted from a stage."""
    return f"M-{mechanism.id}-{stage}"


def _stage_milestone(mechanism: Mechanism, stage: Stage, day: datetime.date | None) -> Milestone:
    offset = stage.offset
    return Milestone(
        id=stage_id(mechanism, stage.id),
        title=stage.title,
        stage=stage.id,
        date=day,
        source=offset.source,
        as_of=offset.as_of,
        confidence=offset.confidence,
        note=offset.note,
    )


def _own_milestone(mechanism: Mechanism, template: MilestoneTemplate, day: datetime.date | None) -> Milestone:
    return Milestone(
        id=_own_id(mechanism, template.id),
        title=template.title,
        stage=template.stage,
        date=day,
        own=True,
        source=template.source,
        as_of=template.as_of,
        confidence=template.confidence,
        note=template.note,
    )


def _task(mechanism: Mechanism, template: TaskTemplate, day: datetime.date | None) -> Task:
    end = _weeks_before(day, template.weeks_before)
    return Task(
        id=_task_id(mechanism, template.id),
        title=template.title,
        stage=template.stage,
        milestone=_works_towards(mechanism, template),
        start=None if end is None else end - _length(template.weeks),
        end=end,
        depends=tuple(_task_id(mechanism, each) for each in template.depends),
        product=template.product,
    )


def _works_towards(mechanism: Mechanism, template: TaskTemplate) -> str:
    """The milestone of a task; work that ends after the day of its stage follows from it and works towards none."""
    if template.milestone:
        return _own_id(mechanism, template.milestone)
    return "" if template.weeks_before < 0 else stage_id(mechanism, template.stage)


def _own_id(mechanism: Mechanism, milestone: str) -> str:
    return f"M-{mechanism.id}-own-{milestone}"


def _task_id(mechanism: Mechanism, task: str) -> str:
    return f"T-{mechanism.id}-{task}"


def _weeks_before(day: datetime.date | None, weeks: float) -> datetime.date | None:
    return None if day is None else day - datetime.timedelta(days=round(weeks * 7))


def _length(weeks: float) -> datetime.timedelta:
    """From the first to the last day of a piece of work; both are worked on, so one week is six days further."""
    return datetime.timedelta(days=max(round(weeks * 7) - 1, 0))


def _by_id(milestones: list[Milestone]) -> Mapping[str, Milestone]:
    return MappingProxyType({each.id: each for each in milestones})


def _without_strangers(tasks: list[Task]) -> Mapping[str, Task]:
    """Tasks by id, none of which waits for a task of another procedure."""
    known = {task.id for task in tasks}
    kept = [replace(task, depends=tuple(id for id in task.depends if id in known)) for task in tasks]
    return MappingProxyType({task.id: task for task in kept})
