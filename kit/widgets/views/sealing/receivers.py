"""The people to seal for: a list by name that this browser holds, with each key in words to compare by phone."""

from collections.abc import Callable

from kit.content.plain_words import fingerprint
from kit.desk import Desk
from kit.domain.problems import Problem
from kit.presenters.key_ring import Receiver, receiver_rows
from kit.presenters.problems import problem_sentence
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import TextField
from kit.widgets.parts.layout import bar, heading, paragraph, show_if, stack, words
from kit.widgets.parts.tick_list import TickList
from kit.widgets.views.sealing.key_ring import KeyRing


class Receivers:
    """`widget` has ticks for those to seal for; `more` a form for one more and one's own key.

    `on_change()` hears of other ticks.
    """

    def __init__(self, desk: Desk, frame: Frame, on_change: Callable[[], None]) -> None:
        self._t = t = desk.t
        self._on_change = on_change
        self._ring = KeyRing(desk, frame, self._paint)
        self._ticks = TickList(t("People to seal for"), on_change)
        self._listed = stack(self._ticks.widget)
        self._nobody = words(
            t("Nobody is on your list yet. Add the people who should open the file."), "kit-small-text"
        )
        self._drop = button(t("Take the ticked people off the list"), self._on_drop, "link")
        self._name = TextField(t("Name"), t("As you call this person or group."))
        self._key = TextField(t("Public key"), t("They send it to you; it begins with age1."), self._on_key)
        self._words = words("", "kit-key-words")
        add = button(t("Add to the list"), self._on_add, "ordinary", "plus")
        form = stack(self._name.widget, self._key.widget, self._words, bar(add.widget), classes=("kit-form",))
        own = stack(heading(t("Your own key"), 3), self._ring.widget, classes=("kit-own-part",))
        adding = stack(heading(t("Add somebody"), 3), form, classes=("kit-own-part",))
        self.widget = stack(self._nobody, self._listed, self._drop.widget, classes=("kit-receivers",))
        self.more = stack(adding, own, classes=("kit-receivers",))
        self._paint()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The public keys of those who are ticked."""
        return self._ticks.ticked

    def _paint(self) -> None:
        rows = receiver_rows(self._ring.ring, self._t)
        self._ticks.show(rows, self._ticks.ticked)
        for part, wanted in (
            (self._nobody, not rows),
            (self._listed, bool(rows)),
            (self._drop.widget, bool(self._ring.ring.people)),
        ):
            show_if(part, wanted=wanted)
        self._on_change()

    def _on_drop(self) -> None:
        for key in self.chosen:
            self._ring.drop(key)

    def _checked(self, typed: str) -> str:
        """The public key that was typed, or nothing after saying what is wrong with it."""
        from kit.storage.sealing.keys import receiver

        key = receiver(typed)
        self._key.say(problem_sentence(key, self._t) if isinstance(key, Problem) else "")
        return "" if isinstance(key, Problem) else key

    def _on_key(self, typed: str) -> None:
        key = self._checked(typed) if typed else ""
        self._words.value = paragraph(self._told(key)) if key else ""

    def _told(self, key: str) -> str:
        said = fingerprint(key)
        return self._t("In words: {words}. Read them to each other by phone before you trust the key.", words=said)

    def _on_add(self) -> None:
        key = self._checked(self._key.value)
        self._name.say("" if self._name.value else self._t("Give a name, so that you know whose key it is."))
        if not key or not self._name.value:
            return
        self._ring.put(Receiver(self._name.value, key))
        for each in (self._name, self._key):
            each.set("")
        self._words.value = ""
