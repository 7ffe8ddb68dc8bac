"""Which tasks a task waits for: each can be taken away, and another one added."""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.edits.plan import change_task
from kit.presenters.task_card import Choices
from kit.widgets.parts.buttons import Press, button
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import stack


class TaskWaits:
    """Only tasks that would not close a circle are offered."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        self._desk = desk
        self._id = ""
        self._shown: Choices | None = None
        self._rows = stack(classes=("kit-waits",))
        self._more = ChoiceField(t("Waits for"), [("", "")], on_change=self._on_more)
        self.widget = stack(self._more.widget, self._rows)

    def show(self, id: str, waits_for: Choices, may_wait_for: Choices) -> None:
        """Show what a task waits for, and what it may wait for besides."""
        t = self._desk.t
        first = t("Another task…") if waits_for else t("Nothing")
        self._more.offer([(first, ""), *may_wait_for], "")
        if (id, waits_for) != (self._id, self._shown):
            self._rows.children = tuple(self._row(title, task).widget for title, task in waits_for)
        self._id, self._shown = id, waits_for

    def _row(self, title: str, task: str) -> Press:
        label = self._desk.t("No longer wait for “{title}”", title=title)
        return button(label, self._drops(task), "link")

    def _drops(self, task: str) -> Callable[[], None]:
        return lambda: self._set(tuple(id for id in self._depends() if id != task))

    def _on_more(self, task: str) -> None:
        if task:
            self._set((*self._depends(), task))

    def _depends(self) -> tuple[str, ...]:
        return self._desk.workspace.tasks[self._id].depends

    def _set(self, depends: tuple[str, ...]) -> None:
        self._desk.apply(change_task, self._id, depends=depends)
