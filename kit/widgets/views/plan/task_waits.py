"""Which tasks a task waits for: each can be taken away, and another one added."""

from functools import partial

from kit.desk import Desk
from kit.domain.edits.plan import change_task
from kit.presenters.plan.task_card import Choices
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
        self._kept: list[Press] = []
        self._rows = stack(classes=("kit-waits",))
        self._more = ChoiceField(t("Waits for"), [("", "")], on_change=self._on_more)
        self.widget = stack(self._more.widget, self._rows)

    def show(self, id: str, waits_for: Choices, may_wait_for: Choices) -> None:
        """Show what a task waits for, and what it may wait for besides."""
        t = self._desk.t
        first = t("Another task…") if waits_for else t("Nothing")
        self._more.offer([(first, ""), *may_wait_for], "")
        if (id, waits_for) != (self._id, self._shown):
            self._show_rows(waits_for)
        self._id, self._shown = id, waits_for

    def _show_rows(self, waits_for: Choices) -> None:
        """Rows are kept and given other words, since widgets that are made anew are never let go."""
        while len(self._kept) < len(waits_for):
            self._kept.append(button("", partial(self._on_drop, len(self._kept)), "link"))
        for row, (title, _) in zip(self._kept, waits_for, strict=False):
            row.relabel(self._desk.t("No longer wait for “{title}”", title=title))
        shown = tuple(row.widget for row in self._kept[: len(waits_for)])
        if self._rows.children != shown:
            self._rows.children = shown

    def _on_drop(self, row: int) -> None:
        _, gone = (self._shown or ())[row]
        self._set(tuple(id for id in self._depends() if id != gone))

    def _on_more(self, task: str) -> None:
        if task:
            self._set((*self._depends(), task))

    def _depends(self) -> tuple[str, ...]:
        return self._desk.workspace.tasks[self._id].depends

    def _set(self, depends: tuple[str, ...]) -> None:
        self._desk.apply(change_task, self._id, depends=depends)
