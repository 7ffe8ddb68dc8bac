"""The conflicts that wait, a card each."""

from kit.desk import Desk
from kit.presenters.conflict_count import conflict_count
from kit.presenters.more import more_words
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import heading, show_if, stack, words
from kit.widgets.views.conflict_card import ConflictCardView

_AT_ONCE = 10
"""Cards that are shown before more are asked for."""


class ConflictList:
    """Cards are kept and filled anew; `show` puts one conflict first."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._first = ""
        self._most = _AT_ONCE
        self._cards: list[ConflictCardView] = []
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
        while len(self._cards) < len(shown):
            self._cards.append(ConflictCardView(self._desk, self._frame))
        for card, conflict in zip(self._cards, shown, strict=False):
            card.show(conflict)
        children = tuple(card.widget for card in self._cards[: len(shown)])
        if self._rows.children != children:
            self._rows.children = children
        self._more.relabel(more_words(len(waiting) - len(shown), t))
        show_if(self._more.widget, wanted=len(waiting) > len(shown))

    def show(self, key: str) -> None:
        """Put a conflict first."""
        self._first = key
        self.refresh()

    def _on_more(self) -> None:
        self._most += _AT_ONCE
        self.refresh()
