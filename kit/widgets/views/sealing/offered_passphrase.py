"""A passphrase of six plain words that the kit offers, or one that the people agreed on before."""

from collections.abc import Callable

from kit.content.plain_words import offered_passphrase
from kit.i18n.translator import Translator
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import TextField, TickField
from kit.widgets.parts.layout import bar, paragraph, show_if, stack, words

LEAST_LETTERS = 16
"""A passphrase of one's own must have as many letters as three or four words."""


class OfferedPassphrase:
    """Shows the words once; `lack()` says in a sentence what is still to do before they can be used."""

    def __init__(self, t: Translator, on_change: Callable[[], None]) -> None:
        self._t, self._on_change = t, on_change
        self._words, self._own_wanted = "", False
        self._shown = words("", "kit-offered-words")
        advice = t(
            "Shown only now. Write it down, and tell it by phone or face to face: never in the message "
            "that carries the file."
        )
        self._written = TickField(t("I have written it down"), on_change=lambda _: on_change())
        self._other = button(t("Other words"), self._on_other, "link", "refresh")
        self._own = TextField(
            t("Your own passphrase"),
            t("At least {count} letters. Whoever guesses it reads everything.", count=LEAST_LETTERS),
            lambda _: on_change(),
        )
        self._switch = button(t("Use one of our own"), self._on_switch, "link", "pen")
        self._offer = stack(self._shown, words(advice, "kit-small-text"), self._written.widget)
        acts = bar(self._other.widget, self._switch.widget, classes=("kit-acts",))
        self.widget = stack(self._offer, self._own.widget, acts, classes=("kit-offered",))
        self.renew()

    @property
    def value(self) -> str:
        """The passphrase as it would be used now."""
        return str(self._own.value) if self._own_wanted else self._words

    def lack(self) -> str:
        """What keeps the passphrase from being used, or nothing."""
        if not self._own_wanted:
            return "" if self._written.value else self._t("Write the words down first, then tick the box.")
        if len(self.value) < LEAST_LETTERS:
            return self._t("Type a passphrase of at least {count} letters.", count=LEAST_LETTERS)
        return ""

    def renew(self) -> None:
        """Offer other words, and forget whatever was there."""
        self._words = offered_passphrase()
        self._shown.value = paragraph(self._words)
        self._written.set(False)
        self._own.set("")
        self._show_one()

    def forget(self) -> None:
        """Take the words off the screen and out of memory."""
        self._words = self._shown.value = ""
        self._own.set("")

    def _on_other(self) -> None:
        self.renew()
        self._on_change()

    def _on_switch(self) -> None:
        self._own_wanted = not self._own_wanted
        self._show_one()
        self._on_change()

    def _show_one(self) -> None:
        own = self._own_wanted
        self._switch.relabel(self._t("Use six words of the kit") if own else self._t("Use one of our own"))
        for part, wanted in ((self._offer, not own), (self._other.widget, not own), (self._own.widget, own)):
            show_if(part, wanted=wanted)
