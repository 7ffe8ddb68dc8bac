"""Where each part of the work stands, in a few words, for the table of contents."""

import datetime

from kit.domain.limits import word_limit, word_use
from kit.domain.plan import TaskStatus
from kit.domain.task_states import is_late
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator


def actors_standing(workspace: Workspace, t: Translator) -> str:
    """Actors, ties, and kinds of actors that are not on the map."""
    if not workspace.actors:
        return t("No actors yet")
    from kit.analysis.gaps import missing_kinds
    from kit.content.kinds import actor_kinds

    gaps = len(missing_kinds(workspace.actors, actor_kinds(t.language)))
    actors = t.many("{count} actor", "{count} actors", len(workspace.actors))
    ties = t.many("{count} tie", "{count} ties", len(workspace.ties))
    if not gaps:
        return t("{actors}, {ties}", actors=actors, ties=ties)
    return t("{actors}, {ties}, {gaps}", actors=actors, ties=ties, gaps=t.many("{count} gap", "{count} gaps", gaps))


def plan_standing(workspace: Workspace, today: datetime.date, t: Translator) -> str:
    """What of the plan is late or has no owner."""
    if not workspace.tasks and not workspace.milestones:
        return t("No plan yet")
    open_tasks = [task for task in workspace.tasks.values() if task.status is not TaskStatus.DONE]
    late = sum(1 for task in open_tasks if is_late(task, today))
    unowned = sum(1 for task in open_tasks if not task.owner)
    late_words = t.many("{count} task late", "{count} tasks late", late)
    if late and unowned:
        return t("{late}, {unowned} without owner", late=late_words, unowned=t.number(unowned))
    if late:
        return late_words
    if unowned:
        return t.many("{count} task without owner", "{count} tasks without owner", unowned)
    return t.many("{count} task, nothing late", "{count} tasks, nothing late", len(workspace.tasks))


def report_standing(workspace: Workspace, t: Translator) -> str:
    """The words written so far, against the limit where one is known."""
    if not workspace.sections:
        return t("Nothing written yet")
    from kit.content.mechanisms import load_mechanism

    written = word_use(workspace).total
    limit = word_limit(workspace.review, load_mechanism(workspace.review.mechanism, t.language)).words
    if limit is None:
        return t.many("{count} word", "{count} words", written)
    return t("{written} of {limit} words", written=t.number(written), limit=t.number(limit))


def practice_standing(workspace: Workspace, t: Translator) -> str:
    """How many exercises are done."""
    from kit.content.exercises import load_exercises
    from kit.presenters.practice.practice import done_words

    return done_words(load_exercises(t.language), workspace.answers, t)
