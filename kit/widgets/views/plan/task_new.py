"""Adding a task, or a day of the coalition's own."""

from collections.abc import Callable
from typing import Any

from kit.desk import Desk
from kit.domain.edits.plan import add_milestone, add_task
from kit.domain.plan import Milestone, Task
from kit.presenters.plan.task_card import task_card
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, DateField, TextField
from kit.widgets.parts.layout import bar, heading, show_if, stack
from kit.widgets.views.plan.rules import PlanRules

_TASK, _DAY = "task", "day"


class TaskNew:
    """A form that is put away until it is opened; `on_added(id)` opens what was added."""

    def __init__(self, desk: Desk, rules: PlanRules, on_added: Callable[[str], None]) -> None:
        t = desk.t
        self._desk, self._rules, self._on_added = desk, rules, on_added
        kinds = [(t("A task"), _TASK), (t("A day of our own"), _DAY)]
        self._kind = ChoiceField(t("What is it?"), kinds, on_change=lambda _: self._offer())
        self._title = TextField(t("Name"), on_change=lambda _: self._title.say(""))
        self._owner = ChoiceField(t("Owner"), [("", "")])
        self._stage = ChoiceField(t("Stage"), [("", "")])
        self._start = DateField(t("Start"), t.date)
        self._end = DateField(t("End"), t.date)
        self.widget = stack(
            heading(t("Add a task or a day"), 2, "kit-name"),
            stack(self._kind.widget, self._title.widget, classes=("kit-pair",)),
            stack(self._owner.widget, self._stage.widget, classes=("kit-pair",)),
            stack(self._start.widget, self._end.widget, classes=("kit-pair",)),
            bar(
                button(t("Add it"), self._on_add, "first", "plus").widget,
                button(t("Leave it"), self.close).by_escape().widget,
            ),
            classes=("kit-form", "kit-plan-review"),
        )
        self.close()

    def open(self) -> None:
        """Show the form, empty."""
        self._title.set("")
        for field in (self._start, self._end):
            field.set(None)
        self._offer()
        show_if(self.widget, wanted=True)
        self._title.control.focus()

    def close(self) -> None:
        """Put the form away."""
        self._title.say("")
        show_if(self.widget, wanted=False)

    def _offer(self) -> None:
        desk = self._desk
        card = task_card(desk.workspace, self._rules.mechanism, Task(""), desk.today, desk.t)
        self._owner.offer(card.owners, "")
        self._stage.offer(card.stages, "")
        is_task = self._kind.value == _TASK
        show_if(self._owner.widget, wanted=is_task)
        show_if(self._start.widget, wanted=is_task)

    def _on_add(self) -> None:
        if not self._title.value:
            self._title.say(self._desk.t("Give it a name."))
            return
        self.close()
        self._on_added(self._added_task() if self._kind.value == _TASK else self._added_day())

    def _added_task(self) -> str:
        days: dict[str, Any] = {"start": self._start.value or self._end.value, "end": self._end.value}
        task = Task(self._desk.new_id("T"), self._title.value, self._stage.value, owner=self._owner.value, **days)
        self._desk.apply(add_task, task)
        return task.id

    def _added_day(self) -> str:
        day = Milestone(self._desk.new_id("M"), self._title.value, self._stage.value, self._end.value)
        self._desk.apply(add_milestone, day)
        return day.id
