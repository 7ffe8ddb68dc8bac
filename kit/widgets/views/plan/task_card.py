"""The card of a task: every field can be changed in place, and each change is one act."""

from collections.abc import Callable
from html import escape
from typing import Any

from kit.desk import Desk
from kit.domain.edits.plan import change_task, count_again, remove_task
from kit.domain.plan import TaskStatus
from kit.presenters.plan.task_card import TaskCard, task_card
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, DateField, LongTextField, TextField
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.parts.signs import chip_markup, sign_markup
from kit.widgets.views.conflict_note import ConflictNote
from kit.widgets.views.plan.rules import PlanRules
from kit.widgets.views.plan.task_waits import TaskWaits

_FIRST_YEAR = 1000


class TaskCardView:
    """Shows one task at a time; `on_removed` is called when it is gone."""

    def __init__(self, desk: Desk, frame: Frame, rules: PlanRules, on_removed: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._rules, self._on_removed = desk, frame, rules, on_removed
        self.id = ""
        none = [("", "")]
        self._conflict = ConflictNote(desk, frame)
        self._state = markup("", "kit-task-state")
        self._title = TextField(t("Task"), on_change=self._sets("title"))
        self._owner = ChoiceField(t("Owner"), none, on_change=self._sets("owner"))
        self._status = ChoiceField(t("Status"), none, on_change=self._on_status)
        self._start = DateField(t("Start"), t.date, on_change=self._sets_day("start"))
        self._end = DateField(t("End"), t.date, on_change=self._sets_day("end"))
        self._counted = markup("", "kit-fine")
        self._again = button(t("Let them move with the review"), self._on_count_again, "link")
        self._stage = ChoiceField(t("Stage"), none, on_change=self._sets("stage"))
        self._milestone = ChoiceField(t("Must be done before"), none, on_change=self._sets("milestone"))
        self._waits = TaskWaits(desk)
        self._product = TextField(t("Product"), t("What exists when it is done."), self._sets("product"))
        self._note = LongTextField(t("Note"), on_change=self._sets("note"), rows=2)
        self._remove = button(t("Remove the task"), self._on_remove, "harm")
        self.widget = self._arranged()

    def _arranged(self) -> Any:
        days = stack(self._start.widget, self._end.widget, classes=("kit-pair", "kit-days"))
        fields = (self._title, self._owner, self._status)
        more = (self._stage, self._milestone, self._waits, self._product, self._note)
        return stack(
            self._state,
            self._conflict.widget,
            *(field.widget for field in fields),
            days,
            stack(self._counted, bar(self._again.widget, classes=("kit-acts",))),
            *(field.widget for field in more),
            bar(self._remove.widget),
            classes=("kit-form", "kit-task-card"),
        )

    def show(self, id: str) -> None:
        """Fill the card with a task that is in the plan."""
        self.id = id
        desk = self._desk
        card = task_card(desk.workspace, self._rules.mechanism, desk.workspace.tasks[id], desk.today, desk.t)
        self._state.value = _state_markup(card)
        self._conflict.show("tasks", id)
        self._fill(card)
        self._waits.show(id, card.waits_for, card.may_wait_for)
        self._counted.value = f"<p>{escape(card.counted)}</p>"
        show_if(self._again.widget, wanted=card.task.fixed and bool(card.task.stage))

    def _fill(self, card: TaskCard) -> None:
        task = card.task
        for name, field in (("title", self._title), ("product", self._product), ("note", self._note)):
            field.bind("tasks", task.id, name)
        self._title.set(task.title)
        self._owner.offer(card.owners, task.owner)
        self._status.offer(card.statuses, task.status)
        self._start.set(task.start)
        self._end.set(task.end)
        self._stage.offer(card.stages, task.stage)
        self._milestone.offer(card.milestones, task.milestone)
        self._product.set(task.product)
        self._note.set(task.note)

    def _sets(self, field: str) -> Callable[[Any], None]:
        return lambda value: self._on_changed({field: value})

    def _sets_day(self, field: str) -> Callable[[Any], None]:
        def set_day(day: Any) -> None:
            if day is None or day.year >= _FIRST_YEAR:  # while a year is typed, it passes through 0002 and 0020
                self._on_changed({field: day})

        return set_day

    def _on_status(self, status: TaskStatus) -> None:
        done = {"done_on": self._desk.today} if status is TaskStatus.DONE else {}
        self._on_changed({"status": status, **done})

    def _on_changed(self, values: dict[str, Any]) -> None:
        self._desk.apply(change_task, self.id, **values)

    def _on_count_again(self) -> None:
        self._desk.apply(count_again, "tasks", self.id, self._rules.mechanism, self._rules.template)

    def _on_remove(self) -> None:
        t, task = self._desk.t, self._desk.workspace.tasks.get(self.id)
        self._on_removed()
        if task is not None and self._desk.apply(remove_task, task.id):
            self._frame.say(t("“{title}” was removed. You can undo this.", title=task.title))


def _state_markup(card: TaskCard) -> str:
    text, tone, sign = card.chip
    warned = "".join(f"<li>{sign_markup('warning', small=True)} {escape(each)}</li>" for each in card.problems)
    return f'<p class="kit-chips">{chip_markup(text, tone, sign)}</p>{f"<ul>{warned}</ul>" if warned else ""}'
