"""What one member wrote for a section: the text, how ready it is, and who may see it."""

from collections.abc import Callable
from html import escape
from typing import Any

from kit.desk import Desk
from kit.domain.edits.report import change_contribution, remove_contribution
from kit.presenters.actors.choices import level_choices
from kit.presenters.report.section_card import TextCard
from kit.presenters.report.words import readiness_choices
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, LongTextField
from kit.widgets.parts.layout import bar, markup, stack


class SectionText:
    """Shows one contribution at a time and is used again for others; each field is kept when the person leaves it."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._id = ""
        self._member = ""
        self._text = LongTextField(t("Text"), on_change=self._sets("text"), rows=6)
        self._readiness = ChoiceField(
            t("How ready is it?"), readiness_choices(t, signed=True), on_change=self._sets("readiness")
        )
        self._level = ChoiceField(t("Who may see it"), level_choices(t), on_change=self._sets("level"))
        self._words = markup("", "kit-text-words")
        self._locked = Banner()
        self._remove = button(t("Remove this text"), self._on_remove, "link")
        pair = stack(self._readiness.widget, self._level.widget, classes=("kit-pair",))
        foot = bar(self._words, self._remove.widget, classes=("kit-text-foot",))
        self.widget = stack(self._text.widget, self._locked.widget, foot, pair, classes=("kit-section-text",))

    def show(self, card: TextCard) -> None:
        """Fill the fields with a contribution."""
        contribution = card.contribution
        self._id, self._member = contribution.id, card.member
        self._text.control.description = card.member
        self._text.bind("contributions", contribution.id, "text")
        self._text.set(contribution.text)
        self._lock(f"contributions/{contribution.id}/text")
        self._readiness.set(contribution.readiness)
        self._level.set(contribution.level)
        said = f"<p>{escape(card.words)}</p>"
        self._words.value = f"{said}<p class='kit-remark'>{escape(card.remark)}</p>" if card.remark else said

    def _lock(self, key: str) -> None:
        """A text with an open conflict is not typed in until that is settled, save by who is in the midst of it."""
        t = self._desk.t
        waits = not self._text.held and any(each.key == key for each in self._desk.conflicts)
        self._text.control.disabled = waits
        settle = button(t("Settle it"), lambda: self._frame.go("together", key), "link")
        told = t("This text was written in two ways apart. It can be changed again when you have settled that.")
        self._locked.say("bad" if waits else "plain", told if waits else "", (settle,) if waits else ())

    def _sets(self, field: str) -> Callable[[Any], None]:
        return lambda value: self._on_changed({field: value})

    def _on_changed(self, values: dict[str, Any]) -> None:
        self._desk.apply(change_contribution, self._id, **values)

    def _on_remove(self) -> None:
        t, id = self._desk.t, self._id
        written = self._desk.workspace.contributions.get(id)
        if written is None or not written.text:
            self._on_removed(id)
            return
        self._frame.ask(
            t("Remove the text of {member}?", member=self._member),
            t("Its words leave the report. You can undo this at any time."),
            t("Remove it"),
            t("Keep it"),
            lambda: self._on_removed(id),
        )

    def _on_removed(self, id: str) -> None:
        if self._desk.apply(remove_contribution, id):
            self._frame.say(self._desk.t("The text was removed. You can undo this."))
