"""Checks of the plan templates."""

from kit.content.building import Faults
from kit.content.checks.names import check_ids, check_names, check_sources
from kit.content.files import SOURCE_LANGUAGE
from kit.content.mechanisms import load_mechanism
from kit.content.plans import plan_ids, read_plan_template
from kit.domain.mechanisms import Mechanism
from kit.domain.templates import MilestoneTemplate, PlanTemplate, TaskTemplate


def check_plans(faults: Faults) -> None:
    """Note what is wrong in the files of all plan templates."""
    for each in plan_ids():
        found = faults.of(f"plans/{each}.toml")
        template, mechanism = read_plan_template(each, SOURCE_LANGUAGE, found), load_mechanism(each)
        if mechanism is None:
            found.add("content_unknown_id", "", name=each)
        elif template:
            check_plan(template, mechanism, found)


def check_plan(template: PlanTemplate, mechanism: Mechanism, faults: Faults) -> None:
    """Stages, milestones and tasks that a template names exist, and within one procedure no title comes twice."""
    _check_tasks(template, faults)
    for place, part in _parts(template):
        check_sources(part.source, faults, f"{place}.source")
        check_ids((part.stage,), {stage.id for stage in mechanism.stages}, faults, f"{place}.stage")
        check_ids((part.procedure,), mechanism.procedures, faults, f"{place}.procedure")
    for procedure in mechanism.procedures:
        titles = [part.title for _, part in _parts(template) if part.procedure in {"", procedure}]
        check_names(titles, faults, procedure)


def _check_tasks(template: PlanTemplate, faults: Faults) -> None:
    tasks = {task.id for task in template.tasks}
    milestones = {milestone.id for milestone in template.milestones}
    for task in template.tasks:
        check_ids(task.depends, tasks - {task.id}, faults, f"tasks.{task.id}.depends")
        check_ids((task.milestone,), milestones, faults, f"tasks.{task.id}.milestone")


def _parts(template: PlanTemplate) -> list[tuple[str, TaskTemplate | MilestoneTemplate]]:
    milestones = [(f"milestones.{each.id}", each) for each in template.milestones]
    return [*milestones, *((f"tasks.{each.id}", each) for each in template.tasks)]
