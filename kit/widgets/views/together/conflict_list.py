"""The conflicts that wait, a card each."""

from collections.abc import Iterable

from kit.desk import Desk
from kit.history.conflicts import Conflict
from kit.presenters.more import more_words
from kit.presenters.together.conflict_count import conflict_count
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import heading, show_if, stack, words
from kit.widgets.views.together.conflict_card import ConflictCardView

_AT_ONCE = 10
"""Cards that are shown before more are asked for, and how many more each time; a browser draws each in 0.1 s."""


class ConflictList:
    """Each conflict keeps its card while it waits; `show` puts one conflict first."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._first = ""
        self._most = _AT_ONCE
        self._cards: dict[str, ConflictCardView] = {}
        self._spare: list[ConflictCardView] = []
        self._title = heading("")
        self._about = words(t("Both values are kept until you say which one counts. Each step can be undone."))
        self._about.add_class("kit-small-text")
        self._rows = stack(classes=("kit-conflicts-rows",))
        self._more = button("", self._on_more)
        self.widget = stack(
            self._title, self._about, self._rows, self._more.widget, classes=("kit-part", "kit-conflicts")
        )

    def refresh(self) -> None:
        """Show what waits now; nothing at all where nothing does."""
        waiting = sorted(self._desk.conflicts, key=lambda each: each.key != self._first)
        t = self._desk.t
        show_if(self.widget, wanted=bool(waiting))
        self._title.value = f"<h2>{conflict_count(len(waiting), t)}</h2>"
        shown = waiting[: self._most]
        for key in self._cards.keys() - {each.key for each in waiting}:
            self._spare.append(self._cards.pop(key))
        self._place([self._card(conflict) for conflict in shown])
        left = len(waiting) - len(shown)
        self._more.relabel(more_words(min(left, _AT_ONCE), t))
        show_if(self._more.widget, wanted=left > 0)

    def _card(self, conflict: Conflict) -> ConflictCardView:
        card = self._cards.get(conflict.key)
        if card is None:
            card = self._spare.pop() if self._spare else ConflictCardView(self._desk, self._frame)
            self._cards[conflict.key] = card
        card.show(conflict)
        return card

    def _place(self, cards: Iterable[ConflictCardView]) -> None:
        wanted = tuple(card.widget for card in cards)
        before = self._rows.children
        # A card that moves is drawn anew by the browser, and the words that are being typed in it would be gone.
        still = any(card.writing for card in self._cards.values())
        children = (*before, *(each for each in wanted if each not in before)) if still else wanted
        if before != children:
            self._rows.children = children
        for each in children:
            show_if(each, wanted=each in wanted)

    def show(self, key: str) -> None:
        """Put a conflict first."""
        self._first = key
        self.refresh()

    def _on_more(self) -> None:
        self._most += _AT_ONCE
        self.refresh()
