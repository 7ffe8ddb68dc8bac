"""The moments that have a name, and a name for the present one."""

from collections.abc import Callable
from functools import partial

import ipywidgets as w

from kit.desk import Desk
from kit.domain.edits.moments import forget_moment
from kit.presenters.together.moment import MomentRow, moment_rows
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import TextField
from kit.widgets.parts.layout import bar, show_if, stack, words


class MomentList:
    """`on_look(change)` hears which moment the person wants to look at."""

    def __init__(self, desk: Desk, frame: Frame, on_look: Callable[[str], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_look = desk, frame, on_look
        self._shown: tuple[MomentRow, ...] | None = None
        self._rows = stack(classes=("kit-rows",))
        self._open = button(t("Name the present moment"), self._on_opened, "link", "flag")
        self._name = TextField(t("Its name"), t("Such as: after the workshop."))
        name = button(t("Name it"), self._on_named)
        self._form = bar(self._name.widget, name.widget, classes=("kit-form", "kit-ask", "kit-away"))
        self.widget = stack(self._rows, self._open.widget, self._form, classes=("kit-moment-list",))

    def refresh(self) -> None:
        """Show the moments that there are now."""
        rows = moment_rows(self._desk.log, self._desk.workspace, self._desk.t)
        if rows != self._shown:
            self._shown = rows
            self._rows.children = tuple(self._row(row) for row in rows)
            show_if(self._rows, wanted=bool(rows))

    def _on_opened(self) -> None:
        show_if(self._form, wanted=True)
        self._name.control.focus()

    def _row(self, row: MomentRow) -> w.Box:
        t = self._desk.t
        look = button(row.name, partial(self._on_look, row.change), "link", "eye")
        forget = button(t("Forget the name"), partial(self._on_forgotten, row.id), "quiet", "close")
        forget.button.tooltip = row.name
        return bar(look.widget, words(row.when, "kit-small-text"), forget.widget, classes=("kit-moment-row",))

    def _on_named(self) -> None:
        t, name = self._desk.t, self._name.value
        self._name.say("" if name else t("Type a name first."))
        if name and self._desk.name_moment(name):
            self._name.set("")
            show_if(self._form, wanted=False)
            self._frame.say(t("The moment is called “{name}” now.", name=name))

    def _on_forgotten(self, id: str) -> None:
        if self._desk.apply(forget_moment, id):
            self._frame.say(self._desk.t("The name is forgotten; the history stays. You can undo this."))
