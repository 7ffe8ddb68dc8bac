"""How a task or milestone stands, in a few words that colour and hatching only repeat."""

import datetime

from kit.domain.coalition import Member
from kit.domain.mechanisms import Confidence
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Certainty, Review
from kit.domain.task_states import TaskState, days_late, is_passed, task_state
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator

REVIEW_STAGE = "review"
_WEEKS_FROM = 14


def status_words(status: TaskStatus, t: Translator) -> str:
    """How far a task is, as a person chooses it."""
    return {
        TaskStatus.PLANNED: t("Planned"),
        TaskStatus.IN_WORK: t("In work"),
        TaskStatus.DONE: t("Done"),
        TaskStatus.NEEDS_UPDATE: t("Needs an update"),
    }[status]


def state_words(task: Task, today: datetime.date, t: Translator) -> str:
    """The state on a chip, such as "Late by 12 days"."""
    state = task_state(task, today)
    if state is TaskState.LATE:
        return t.many("Late by {count} day", "Late by {count} days", days_late(task, today))
    if state is TaskState.UNOWNED:
        return status_words(TaskStatus.PLANNED, t)
    return status_words(task.status, t)


def state_note(task: Task, today: datetime.date, t: Translator) -> str:
    """What stands beside a task's bar; empty where its days say all."""
    state = task_state(task, today)
    if state is TaskState.DONE:
        return t("Done {day}", day=t.day(task.done_on)) if task.done_on else t("Done")
    if state is TaskState.NEEDS_UPDATE:
        return t("needs an update")
    if state is TaskState.LATE:
        return t.many("late by {count} day", "late by {count} days", days_late(task, today))
    return _ahead(task, state, task.end, today, t) if task.end else t("no date yet")


def _ahead(task: Task, state: TaskState, end: datetime.date, today: datetime.date, t: Translator) -> str:
    if state is TaskState.UNOWNED:
        return t("no owner, was due {date}", date=t.date(end)) if is_passed(task, today) else t("no owner")
    if state is TaskState.IN_WORK:
        return _left(end, today, t)
    return t("not started yet") if task.start and task.start < today else ""


def _left(end: datetime.date, today: datetime.date, t: Translator) -> str:
    days = (end - today).days
    if days == 0:
        return t("ends today")
    if days < _WEEKS_FROM:
        return t.many("{count} day left", "{count} days left", days)
    return t.many("{count} week left", "{count} weeks left", days // 7)


def span_words(task: Task, t: Translator) -> str:
    """From when to when, such as "05 Sep to 02 Oct 2027"."""
    if task.start is None or task.end is None:
        return t.date(task.end or task.start) or t("no date yet")
    start = t.day(task.start) if task.start.year == task.end.year else t.date(task.start)
    return t("{start} to {end}", start=start, end=t.date(task.end))


def member_name(member: Member) -> str:
    """The name of a member, or its short name where it has no other."""
    return member.name or member.short


def owner_words(workspace: Workspace, task: Task, t: Translator) -> str:
    """The name of the owner; "No owner" also stands for one that is no longer a member."""
    member = workspace.members.get(task.owner)
    return member_name(member) if member else t("No owner")


def certainty_note(milestone: Milestone, review: Review, t: Translator) -> str:
    """How sure a milestone's day is, in a word; empty where a person read it or the coalition set it."""
    if milestone.own:
        return ""
    if milestone.stage == REVIEW_STAGE:
        return _review_note(review, t)
    return "" if milestone.fixed else confidence_note(milestone.confidence, t)


def _review_note(review: Review, t: Translator) -> str:
    return {
        Certainty.TENTATIVE: t("tentative"),
        Certainty.POSTPONED: t("postponed, tentative"),
        Certainty.CANCELLED: t("cancelled"),
        Certainty.CONFIRMED: "",
    }[review.certainty]


def confidence_note(confidence: Confidence, t: Translator) -> str:
    """How sure a counted day is, in a word; empty for one that is well known."""
    return {
        Confidence.UNVERIFIED: t("unverified"),
        Confidence.LOW: t("rough estimate"),
        Confidence.MEDIUM: t("estimate"),
        Confidence.HIGH: "",
    }[confidence]
