"""The title of a section and its place in the report; a section can be moved and removed here."""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.edits.report import change_section, move_section, remove_section
from kit.presenters.report.section_card import SectionCard
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import TextField
from kit.widgets.parts.layout import bar, heading, stack


class SectionPlace:
    """`on_removed` is called when the section is gone."""

    def __init__(self, desk: Desk, frame: Frame, on_removed: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_removed = desk, frame, on_removed
        self._id = ""
        self._texts = 0
        self._title = TextField(t("Title in the outline"), on_change=self._on_title)
        self._up = button(t("Move up"), lambda: self._on_moved(-1), sign="arrow-up")
        self._down = button(t("Move down"), lambda: self._on_moved(1), sign="arrow-down")
        remove = button(t("Remove the section"), self._on_remove, "harm")
        moves = bar(self._up.widget, self._down.widget, remove.widget)
        self.widget = stack(
            heading(t("Title and place")), self._title.widget, moves, classes=("kit-part", "kit-section-place")
        )

    def show(self, card: SectionCard, last: int) -> None:
        """Show a section; `last` is the number of the last one."""
        t = self._desk.t
        self._id, self._texts = card.section.id, len(card.texts)
        self._title.bind("sections", card.section.id, "title")
        self._title.set(card.section.title)
        for press, stops in ((self._up, card.number == 1), (self._down, card.number == last)):
            if stops:
                press.refuse(t("It is the first.") if press is self._up else t("It is the last."))
            else:
                press.allow()

    def _on_title(self, title: str) -> None:
        self._desk.apply(change_section, self._id, title=title)

    def _on_moved(self, steps: int) -> None:
        self._desk.apply(move_section, self._id, steps)

    def _on_remove(self) -> None:
        t, id = self._desk.t, self._id
        title = self._desk.workspace.sections[id].title
        goes = (
            t.many(
                "{count} text goes with it; its issue stays.", "{count} texts go with it; its issue stays.", self._texts
            )
            if self._texts
            else t("It holds no text. Its issue stays.")
        )
        self._frame.ask(
            t("Remove “{title}”?", title=title),
            t("{goes} You can undo this at any time.", goes=goes),
            t("Remove it"),
            t("Keep it"),
            lambda: self._remove(id, title),
        )

    def _remove(self, id: str, title: str) -> None:
        self._on_removed()
        if self._desk.apply(remove_section, id):
            self._frame.say(self._desk.t("“{title}” was removed. You can undo this.", title=title))
