"""Adding to the report: sections on issues, or one of another kind."""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.edits.report import add_section, write_on
from kit.domain.report import Section, SectionKind
from kit.domain.workspace import Workspace
from kit.presenters.report.words import section_titles
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, TextField
from kit.widgets.parts.layout import bar, heading, show_if, stack
from kit.widgets.views.report.issue_choice import IssueChoice


class SectionNew:
    """`on_added(id)` hears the first section that is new; `on_close` that the form is no longer wanted."""

    def __init__(self, desk: Desk, on_added: Callable[[str], None], on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._on_added, self._on_close = desk, on_added, on_close
        titles = section_titles(t)
        self._kind = ChoiceField(
            t("What kind of section?"), [(titles[kind], kind) for kind in SectionKind], on_change=self._on_kind
        )
        self._title = TextField(t("Title"))
        self._issues = IssueChoice(desk)
        self.widget = stack(
            heading(t("Add a section"), 2, "kit-name"),
            self._kind.widget,
            self._issues.widget,
            self._title.widget,
            bar(
                button(t("Add it"), self._on_add, "first", "plus").widget, button(t("Close"), on_close, "quiet").widget
            ),
            classes=("kit-form", "kit-section-new"),
        )

    def open(self) -> None:
        """Begin anew, with sections on issues."""
        self._kind.set(SectionKind.ISSUE)
        self._issues.open()
        self._on_kind(SectionKind.ISSUE)

    def _on_kind(self, kind: SectionKind) -> None:
        on_issues = kind is SectionKind.ISSUE
        show_if(self._issues.widget, wanted=on_issues)
        show_if(self._title.widget, wanted=not on_issues)
        self._title.set("" if on_issues else section_titles(self._desk.t)[kind])

    def _on_add(self) -> None:
        desk, before = self._desk, self._desk.workspace
        kind = self._kind.value
        if kind is SectionKind.ISSUE:
            desk.apply(write_on, desk.new_id, self._issues.chosen())
        else:
            desk.apply(add_section, Section(desk.new_id("S"), self._title.value, kind))
        new = _first_new(before, desk.workspace)
        if new:
            self._on_close()
            self._on_added(new)
        else:
            self._issues.say(desk.t("Tick an issue, or write one."))


def _first_new(before: Workspace, after: Workspace) -> str:
    return next((id for id in after.sections if id not in before.sections), "")
