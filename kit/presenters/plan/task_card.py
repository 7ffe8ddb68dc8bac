"""The card of a task or milestone: its words, what can be chosen for it, and what is wrong with it."""

import datetime
from dataclasses import dataclass

from kit.domain.checks.plan import plan_problems
from kit.domain.mechanisms import Mechanism
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.schedule import stages_of
from kit.domain.task_states import task_state
from kit.domain.waiting import would_circle
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.plan.rows import STATE_SIGNS
from kit.presenters.plan.stage_rules import Fact, how_we_know, stage_of, what_it_asks
from kit.presenters.plan.task_words import certainty_note, member_name, state_words, status_words
from kit.presenters.problems import problem_sentence

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TaskCard:
    """A task with everything that its card offers; choices are words and ids, `chip` is text, tone and sign."""

    task: Task
    chip: tuple[str, str, str]
    problems: tuple[str, ...]
    owners: Choices
    statuses: tuple[tuple[str, TaskStatus], ...]
    stages: Choices
    milestones: Choices
    waits_for: Choices
    may_wait_for: Choices
    counted: str


@dataclass(frozen=True, slots=True)
class MilestoneCard:
    """A milestone with where its day comes from and what its stage asks; `kind` tells whose day it is."""

    milestone: Milestone
    kind: str
    certainty: str
    know: tuple[Fact, ...]
    asks: tuple[Fact, ...]
    tasks: tuple[str, ...]


def task_card(
    workspace: Workspace, mechanism: Mechanism | None, task: Task, today: datetime.date, t: Translator
) -> TaskCard:
    """Describe the card of a task."""
    tone, sign = STATE_SIGNS[task_state(task, today)]
    return TaskCard(
        task=task,
        chip=(state_words(task, today, t), tone, sign),
        problems=_problems(workspace, task, today, t),
        owners=_owners(workspace, task, t),
        statuses=tuple((status_words(status, t), status) for status in TaskStatus),
        stages=_stages(workspace, mechanism, task, t),
        milestones=_milestones(workspace, task, t),
        waits_for=tuple((workspace.tasks[id].title, id) for id in task.depends if id in workspace.tasks),
        may_wait_for=_may_wait_for(workspace, task),
        counted=_counted_words(task, t),
    )


def milestone_card(
    workspace: Workspace, mechanism: Mechanism | None, milestone: Milestone, t: Translator
) -> MilestoneCard:
    """Describe the card of a milestone."""
    stage = stage_of(workspace, mechanism, milestone.stage)
    return MilestoneCard(
        milestone=milestone,
        kind=t("Our own day") if milestone.own else t("Day of the review cycle"),
        certainty=certainty_note(milestone, workspace.review, t),
        know=how_we_know(milestone, stage, t),
        asks=() if milestone.own else what_it_asks(stage, t),
        tasks=tuple(task.title for task in workspace.tasks.values() if task.milestone == milestone.id),
    )


def _problems(workspace: Workspace, task: Task, today: datetime.date, t: Translator) -> tuple[str, ...]:
    """What is said of this very task; what is gathered over many stands in the list of what is missing."""
    found = (each for each in plan_problems(workspace, today) if each.place.id == task.id)
    return tuple(problem_sentence(each, t) for each in found if "count" not in each.values)


def _owners(workspace: Workspace, task: Task, t: Translator) -> Choices:
    known = tuple((member_name(member), member.id) for member in workspace.members.values())
    gone = ((t("No longer a member"), task.owner),) if task.owner and task.owner not in workspace.members else ()
    return ((t("No owner"), ""), *known, *gone)


def _stages(workspace: Workspace, mechanism: Mechanism | None, task: Task, t: Translator) -> Choices:
    stages = stages_of(workspace.review, mechanism) if mechanism else ()
    known = tuple((stage.title, stage.id) for stage in stages)
    strange = ((task.stage, task.stage),) if task.stage and task.stage not in {id for _, id in known} else ()
    return ((t("Other work, apart from the stages"), ""), *known, *strange)


def _milestones(workspace: Workspace, task: Task, t: Translator) -> Choices:
    ordered = sorted(workspace.milestones.values(), key=lambda each: each.date or datetime.date.max)
    known = tuple((t("{title}, {date}", title=each.title, date=t.date(each.date)), each.id) for each in ordered)
    gone = ((t("A day that was removed"), task.milestone),) if task.milestone not in ("", *workspace.milestones) else ()
    return ((t("None"), ""), *known, *gone)


def _may_wait_for(workspace: Workspace, task: Task) -> Choices:
    found = (
        each
        for each in workspace.tasks.values()
        if each.id not in task.depends and not would_circle(workspace.tasks, task.id, each.id)
    )
    return tuple((each.title, each.id) for each in sorted(found, key=lambda each: each.title.casefold()))


def _counted_words(task: Task, t: Translator) -> str:
    if not task.stage:
        return ""
    if task.fixed:
        return t("You set these days. They stay when the review moves.")
    return t("These days are counted back from the review and move with it.")
