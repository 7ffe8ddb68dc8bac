"""The texts of a section, one of each member; their fields are used again for the next section that is shown."""

from kit.desk import Desk
from kit.domain.edits.report import add_contribution
from kit.domain.report import Contribution
from kit.presenters.report.section_card import SectionCard
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import bar, heading, show_if, stack, words
from kit.widgets.views.report.section_text import SectionText


class SectionTexts:
    """Fields are made for as many texts as the fullest section that was shown has, and put away where fewer are."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._section = ""
        self._texts: list[SectionText] = []
        self._rows = stack(classes=("kit-section-rows",))
        self._nothing = words(t("Nobody has been asked for a text yet."), "kit-small-text")
        self._member = ChoiceField(t("Ask a member for a text"), [("", "")])
        self._add = bar(self._member.widget, button(t("Add a text"), self._on_add, sign="plus").widget)
        self._add.add_class("kit-ask")
        self._members = button(t("Add a member"), lambda: frame.go("home", "member"), "link", "plus")
        self._everybody = words(t("Every member has a text here."), "kit-small-text")
        self.widget = stack(
            heading(t("What members write")),
            self._nothing,
            self._rows,
            self._add,
            self._everybody,
            self._members.widget,
            classes=("kit-part",),
        )

    def show(self, card: SectionCard) -> None:
        """Show the texts of a section."""
        self._section = card.section.id
        while len(self._texts) < len(card.texts):
            self._texts.append(SectionText(self._desk, self._frame))
        if len(self._rows.children) != len(self._texts):
            self._rows.children = tuple(text.widget for text in self._texts)
        for place, text in enumerate(self._texts):
            show_if(text.widget, wanted=place < len(card.texts))
        for text, written in zip(self._texts, card.texts, strict=False):
            text.show(written)
        show_if(self._nothing, wanted=not card.texts)
        self._offer(card)

    def _offer(self, card: SectionCard) -> None:
        members = card.missing_members
        show_if(self._add, wanted=bool(members))
        show_if(self._everybody, wanted=not members and bool(card.members))
        if members:
            known = [id for _, id in members]
            self._member.offer(members, self._member.value if self._member.value in known else known[0])

    def _on_add(self) -> None:
        desk = self._desk
        desk.apply(add_contribution, Contribution(desk.new_id("K"), self._section, self._member.value))
