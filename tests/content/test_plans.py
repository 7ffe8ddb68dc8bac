"""The plan templates can be carried out: nothing begins before what it depends on has ended."""

import pytest

from kit.content.mechanisms import load_mechanism
from kit.content.plans import plan_ids, plan_template

WEEKS_A_MONTH = 365.25 / 12 / 7
ROUNDING = 0.2


def last_weeks(template):
    """The week in which each part of a plan ends, counted from the review."""
    stages = {stage.id: stage.offset.value.typical for stage in load_mechanism(template.mechanism).stages}
    parts = (*template.tasks, *template.milestones)
    return {id(part): stages[part.stage] * WEEKS_A_MONTH - part.weeks_before for part in parts}


def test_each_mechanism_has_a_plan():
    assert plan_ids() == ("ccpr", "upr")
    assert plan_template("xyz") is None


@pytest.mark.parametrize("mechanism", ["ccpr", "upr"])
def test_there_is_enough_to_do(mechanism):
    template = plan_template(mechanism)
    assert len(template.tasks) >= 25
    assert len(template.milestones) >= 5
    assert all(task.title and task.product and task.role and task.weeks > 0 for task in template.tasks)


@pytest.mark.parametrize("mechanism", ["ccpr", "upr"])
def test_tasks_begin_after_what_they_depend_on(mechanism):
    template = plan_template(mechanism)
    last = last_weeks(template)
    tasks = {task.id: task for task in template.tasks}
    for task in template.tasks:
        begins = last[id(task)] - task.weeks
        for other in task.depends:
            assert last[id(tasks[other])] <= begins + ROUNDING, (task.id, other)


@pytest.mark.parametrize("mechanism", ["ccpr", "upr"])
def test_tasks_end_by_their_milestone(mechanism):
    template = plan_template(mechanism)
    last = last_weeks(template)
    milestones = {milestone.id: milestone for milestone in template.milestones}
    for task in filter(lambda task: task.milestone, template.tasks):
        assert last[id(task)] <= last[id(milestones[task.milestone])] + ROUNDING, task.id
