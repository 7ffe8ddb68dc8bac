"""One conflict: its sides with what differs, and the ways to settle it."""

from functools import partial
from html import escape
from typing import Any

from kit.desk import Desk
from kit.history.conflicts import Conflict
from kit.presenters.home.home import place_of_record
from kit.presenters.together.conflicts import (
    ConflictBasis,
    ConflictCard,
    SideCard,
    clashing,
    conflict_card,
    settled_value,
)
from kit.presenters.together.settling import Way
from kit.presenters.together.word_differences import Mark, Stretch
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import Press, button
from kit.widgets.parts.fields import LongTextField
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.parts.signs import sign_markup

_TAGS = {Mark.NEW: "ins", Mark.GONE: "del"}


class ConflictCardView:
    """Shows one conflict at a time and is used again for others; long texts are settled paragraph by paragraph.

    `writing` tells whether new words are being written in it.
    """

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self._conflict: Conflict | None = None
        self.writing = self._written = False
        self._chosen: list[Any] = []
        self._ways: tuple[Way, ...] = ()
        self._presses: list[Press] = []
        self._said = markup("", "kit-conflict-sides")
        self._buttons = bar(classes=("kit-conflict-ways",))
        self._last = button("", self._on_last)
        self._words: LongTextField | None = None
        self._draft = ""
        self._form = stack(classes=("kit-form", "kit-conflict-new"))
        self.widget = stack(self._said, self._buttons, self._form, classes=("kit-conflict",))

    def show(self, conflict: Conflict) -> None:
        """Show a conflict; what was chosen for its paragraphs stays while they are the same, new words in any case."""
        before = self._conflict
        if conflict == before:
            return
        self._conflict = conflict
        if before is None or before.key != conflict.key:
            self._chosen = []
            self._paint()
            return
        if clashing(conflict) != clashing(before):
            self._chosen = []
        if self.writing:
            self._paint_sides()
        else:
            self._paint()

    def _paint(self) -> None:
        card = self._paint_sides()
        self._draft = card.draft if card else ""
        self._open_form(wanted=False)

    def _paint_sides(self) -> ConflictCard | None:
        desk = self._desk
        if self._conflict is None:
            return None
        basis = ConflictBasis(desk.log, desk.workspace, desk.own_devices, desk.author)
        card = conflict_card(self._conflict, basis, len(self._chosen), desk.t)
        self._said.value = _card_markup(card, desk.t("To be settled"))
        self._show_ways(card)
        return card

    def _show_ways(self, card: ConflictCard) -> None:
        self._ways = card.ways
        while len(self._presses) < len(card.ways):
            self._presses.append(button("", partial(self._on_way, len(self._presses))))
        for press, way in zip(self._presses, card.ways, strict=False):
            press.relabel(way.label)
        t = self._desk.t
        self._written = card.written
        self._last.relabel(t("Write new") if card.written else t("Choose another"))
        kept_or_removed = any(way.id == "keep" for way in card.ways)
        shown = [press.widget for press in self._presses[: len(card.ways)]]
        self._buttons.children = tuple(shown if kept_or_removed else [*shown, self._last.widget])

    def _open_form(self, *, wanted: bool) -> None:
        self.writing = wanted
        show_if(self._form, wanted=wanted)
        show_if(self._buttons, wanted=not wanted)

    def _on_way(self, place: int) -> None:
        self._choose(self._ways[place].value)

    def _on_last(self) -> None:
        """New words are written here; a value that is chosen from a list is chosen at its record, which settles too."""
        if self._conflict is None:
            return
        if not self._written:
            record = self._conflict.record
            self._frame.go(place_of_record(record.collection), record.id)
            return
        field = self._field()
        field.set(self._draft)
        self._open_form(wanted=True)
        field.control.focus()

    def _field(self) -> LongTextField:
        """The field for new words, made when it is asked for: most conflicts are settled by one of their sides."""
        if self._words is None:
            t = self._desk.t
            self._words = LongTextField(t("The words that count"), rows=5)
            keep = button(t("Keep these words"), self._on_written, "first", "check")
            leave = button(t("Leave it"), lambda: self._open_form(wanted=False), "quiet").by_escape()
            self._form.children = (self._words.widget, bar(keep.widget, leave.widget))
        return self._words

    def _on_written(self) -> None:
        words = str(self._field().value).strip()
        paragraphs = self._conflict is not None and clashing(self._conflict)
        self._choose(f"{words}\n" if paragraphs and words else words)

    def _choose(self, value: Any) -> None:
        conflict, t = self._conflict, self._desk.t
        if conflict is None:
            return
        self._chosen.append(value)
        if len(self._chosen) < len(clashing(conflict)):
            self._paint()
            return
        settled = settled_value(conflict, self._chosen)
        self._conflict, self._chosen = None, []
        self._open_form(wanted=False)
        if self._desk.settle(conflict, settled):
            self._frame.say(t("It is settled. You can undo this."))


def _card_markup(card: ConflictCard, settle: str) -> str:
    step = f"<span class='kit-conflict-step'>{escape(card.paragraph)}</span>" if card.paragraph else ""
    head = (
        f"<header>{sign_markup('split')}<h3>{escape(settle)}: {escape(card.title)}</h3>"
        f"<p>{escape(card.field)}{step}</p></header>"
    )
    sides = "".join(_side_markup(side) for side in card.sides)
    return f"<article>{head}{sides}<p class='kit-conflict-why'>{escape(card.why)}</p></article>"


def _side_markup(side: SideCard) -> str:
    shown = f"<span class='kit-chip'>{sign_markup('eye', small=True)}{escape(side.shown)}</span>" if side.shown else ""
    who = f"<p class='kit-conflict-who'><b>{escape(side.name)}</b> · {escape(side.when)} {shown}</p>"
    return f"<section>{who}<p class='kit-conflict-words'>{''.join(map(_stretch, side.stretches))}</p></section>"


def _stretch(stretch: Stretch) -> str:
    tag = _TAGS.get(stretch.mark)
    words = escape(stretch.words)
    return f"<{tag}>{words}</{tag}>" if tag else words
