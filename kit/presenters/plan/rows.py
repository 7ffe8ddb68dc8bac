"""The rows of the plan chart: a bar or a diamond each, with the words that stand beside it."""

import datetime
from dataclasses import dataclass

from kit.domain.mechanisms import Mechanism
from kit.domain.plan import Milestone, Task
from kit.domain.review import Certainty
from kit.domain.task_states import TaskState, task_state
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.plan.task_words import (
    REVIEW_STAGE,
    certainty_note,
    owner_words,
    span_words,
    state_note,
    state_words,
)
from kit.presenters.plan.window import YEAR, Window, span_of

_INSIDE_FROM = 22.0
_ROOM_BEFORE = 72.0
STATE_SIGNS = {
    TaskState.DONE: ("done", "check"),
    TaskState.NEEDS_UPDATE: ("attn", "refresh"),
    TaskState.LATE: ("bad", "clock"),
    TaskState.UNOWNED: ("", "circle"),
    TaskState.IN_WORK: ("", "half"),
    TaskState.PLANNED: ("", "circle"),
}


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One row: `start` and `end` are shares of the window in per cent, None where there is no day.

    `look` is the state of a task, or `full`, `dashed` or `own` for a milestone. `passed` is the share of the bar that
    lies before today, `over` the share of the window to which late work runs on. `side` is where the note stands:
    `inside` the bar, `before` or `after` it. `chip` is text, tone and sign of the state on a phone, `name` what a
    screen reader says of the row.
    """

    id: str
    title: str
    owner: str
    unowned: bool
    look: str
    start: float | None
    end: float | None
    passed: float
    over: float | None
    day: str
    note: str
    side: str
    chip: tuple[str, str, str]
    name: str


@dataclass(frozen=True, slots=True)
class Scene:
    """What all rows are seen with."""

    workspace: Workspace
    mechanism: Mechanism | None
    window: Window
    today: datetime.date
    t: Translator


def task_row(task: Task, scene: Scene) -> ChartRow:
    """The row of a task."""
    t, today = scene.t, scene.today
    state = task_state(task, today)
    start, end = _shares(task, scene.window)
    over = scene.window.share(today) if state is TaskState.LATE else None
    note = state_note(task, today, t)
    tone, sign = STATE_SIGNS[state]
    owner = owner_words(scene.workspace, task, t)
    return ChartRow(
        id=task.id,
        title=task.title or t("Task without a name"),
        owner=owner,
        unowned=task.owner not in scene.workspace.members,
        look=state.value,
        start=start,
        end=end,
        passed=_passed(start, end, scene.window.share(today)),
        over=_clip(over) if over is not None else None,
        day=t.day(task.end) if task.end else "",
        note=note,
        side=_side(state.value, start, end, over),
        chip=(state_words(task, today, t), tone, sign),
        name=_name(t, task.title, owner, note or state_words(task, today, t), span_words(task, t)),
    )


def milestone_row(milestone: Milestone, scene: Scene) -> ChartRow:
    """The row of a milestone; what is counted says how sure it is."""
    t = scene.t
    start, _ = _shares(milestone, scene.window)
    look = _look(milestone, scene)
    kind = _kind_words(look, t)
    sure = certainty_note(milestone, scene.workspace.review, t)
    day = _note_day(milestone, scene)
    note = t("{day} · {certainty}", day=day, certainty=sure) if sure else day
    who = t("Coalition") if milestone.own else _who(milestone, scene)
    date = t.date(milestone.date) or t("no date yet")
    return ChartRow(
        id=milestone.id,
        title=milestone.title,
        owner=who,
        unowned=False,
        look=look,
        start=start,
        end=start,
        passed=0.0,
        over=None,
        day=t.day(milestone.date) if milestone.date else "",
        note=note,
        side="before" if start is not None and start > _ROOM_BEFORE - 22 else "after",
        chip=(t("{kind}, {certainty}", kind=kind, certainty=sure) if sure else kind, "attn" if sure else "", "flag"),
        name=_name(
            t, milestone.title, who, t("{kind}, {certainty}", kind=kind, certainty=sure) if sure else kind, date
        ),
    )


def _note_day(milestone: Milestone, scene: Scene) -> str:
    """The day beside a diamond; with its year where more than a year is in sight."""
    if milestone.date is None:
        return scene.t("no date yet")
    return scene.t.day(milestone.date) if scene.window.months <= YEAR else scene.t.date(milestone.date)


def _look(milestone: Milestone, scene: Scene) -> str:
    if milestone.own:
        return "own"
    firm = scene.workspace.review.certainty is Certainty.CONFIRMED
    return "full" if firm or milestone.stage != REVIEW_STAGE else "dashed"


def _kind_words(look: str, t: Translator) -> str:
    return t("Our own day") if look == "own" else t("Day of the review cycle")


def _who(milestone: Milestone, scene: Scene) -> str:
    stages = scene.mechanism.stages if scene.mechanism else ()
    return next((stage.who for stage in stages if stage.id == milestone.stage), "")


def _shares(record: Task | Milestone, window: Window) -> tuple[float | None, float | None]:
    span = span_of(record)
    return (_clip(window.share(span[0])), _clip(window.end_share(span[1]))) if span else (None, None)


def _clip(share: float) -> float:
    return min(max(share, 0.0), 100.0)


def _passed(start: float | None, end: float | None, today: float) -> float:
    if start is None or end is None or end <= start:
        return 0.0
    return round(_clip(100 * (today - start) / (end - start)), 1)


def _side(look: str, start: float | None, end: float | None, over: float | None) -> str:
    if start is None or end is None:
        return "after"
    if look == TaskState.DONE and end - start >= _INSIDE_FROM:
        return "inside"
    return "before" if max(end, over or 0.0) > _ROOM_BEFORE and start > 100 - _ROOM_BEFORE else "after"


def _name(t: Translator, title: str, owner: str, state: str, days: str) -> str:
    return t("{title}, {owner}, {state}, {days}", title=title, owner=owner, state=state, days=days)
