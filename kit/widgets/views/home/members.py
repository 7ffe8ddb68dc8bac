"""The coalition on Home: what it says of itself, and its members."""

from typing import Any

from kit.desk import Desk
from kit.domain.coalition import Member
from kit.domain.edits.coalition import add_member, change_member, remove_member
from kit.presenters.home.members import coalition_line, member_table, removal_words
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, markup, paragraph, show_if, stack
from kit.widgets.views.home.coalition_form import CoalitionForm
from kit.widgets.views.home.member_form import MemberForm
from kit.widgets.views.record_table import RecordTable


class CoalitionPanel:
    """Name, country and members; one form is open at a time."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame, self._chosen = desk, frame, ""
        self._line = markup("", "kit-small-text")
        self._table = RecordTable(self.open)
        self._form = MemberForm(t, self._on_save, self._on_remove, self.close)
        self._about = CoalitionForm(desk)
        self._describe = button(t("Change name, country or description"), self._on_describe, "link", "pen")
        add = button(t("Add a member"), lambda: self.open(""), sign="plus")
        self.widget = stack(
            heading(t("The coalition")),
            self._line,
            bar(add.widget, self._describe.widget),
            self._about.widget,
            self._form.widget,
            self._table.widget,
            classes=("kit-coalition",),
        )
        show_if(self._about.widget, wanted=False)
        self.close()

    def refresh(self) -> None:
        """Show the coalition and its members as they stand."""
        workspace, t = self._desk.workspace, self._desk.t
        self._line.value = paragraph(coalition_line(workspace, t))
        self._about.refresh()
        self._table.show(member_table(workspace, t), self._chosen)
        show_if(self._table.widget, wanted=bool(workspace.members))

    def open(self, id: str) -> None:
        """Open the form of a member, or of a new one where no id is given."""
        self._chosen = id
        self._form.open(self._desk.workspace, self._desk.workspace.members.get(id))
        show_if(self._form.widget, wanted=True)
        self.refresh()

    def close(self) -> None:
        """Put the form away."""
        self._chosen = ""
        show_if(self._form.widget, wanted=False)

    def _on_describe(self) -> None:
        show_if(self._about.widget, wanted="kit-away" in self._about.widget._dom_classes)

    def _on_save(self, values: dict[str, Any]) -> None:
        chosen = self._chosen
        self.close()
        if chosen:
            self._desk.apply(change_member, chosen, **values)
        else:
            self._desk.apply(add_member, Member(self._desk.new_id("M"), **values))
        self.refresh()

    def _on_remove(self) -> None:
        t, member = self._desk.t, self._desk.workspace.members[self._chosen]
        self._frame.ask(
            t("Remove {name}?", name=member.name),
            removal_words(self._desk.workspace, member, t),
            t("Remove it"),
            t("Keep it"),
            lambda: self._removed(member.id),
        )

    def _removed(self, id: str) -> None:
        self.close()
        self._desk.apply(remove_member, id)
