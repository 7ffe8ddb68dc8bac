"""How a task that an answer suggests comes into the plan."""

from kit.desk import Desk
from kit.domain.edits.plan import add_task
from kit.domain.plan import Task
from kit.presenters.answers.answer import SuggestedTask, level_of


def planned(desk: Desk, suggested: SuggestedTask) -> str:
    """The id of the task of the plan with the suggested title; empty if the plan has none."""
    return next((id for id, task in desk.workspace.tasks.items() if task.title == suggested.title), "")


def into_plan(desk: Desk, suggested: SuggestedTask) -> str:
    """Put a suggested task into the plan, without owner or day, unless it is there already; gives its id."""
    known = planned(desk, suggested)
    if known:
        return known
    task = Task(desk.new_id("T"), suggested.title, note=suggested.why, level=level_of(suggested, desk.workspace))
    desk.apply(add_task, task)
    return task.id
