"""Where the work is kept, said plainly, and chosen: readable, under a passphrase, or not in this browser at all."""

from kit.desk import Desk
from kit.presenters.saving import keeping_ways, place_words
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import heading, show_if, stack, words
from kit.widgets.parts.radio_cards import RadioCards
from kit.widgets.views.keeping.passphrase import Passphrase


class SavingPlace:
    """A card for the side of a screen; it follows the keeper by itself."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._t, self._frame, self._keeper = t, frame, frame.keeper
        self._sealing = False
        self._banner = Banner()
        self._where = stack()
        self._ways = RadioCards(t("How your work is kept"), self._on_way)
        self._why = stack()
        self._passphrase = Passphrase(t)
        forget = button(t("Forget everything on this computer"), self._on_forget, "harm")
        self.widget = stack(
            heading(t("Where your work is kept")),
            self._where,
            self._ways.widget,
            self._why,
            self._passphrase.widget,
            self._banner.widget,
            forget.widget,
            classes=("kit-part", "kit-saving-place"),
        )
        self._keeper.watch(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how the browser keeps now."""
        now, t = self._keeper.now, self._t
        self._sealing = self._sealing and now.browser.way != "sealed"
        ways = keeping_ways(now.browser, t, sealing=self._sealing)
        self._keeper.say_sealing(sealing=self._sealing)
        sealing = self._sealing or now.browser.locked
        self._where.children = (words(place_words(now.browser, t), "kit-small-text"),)
        chosen = "sealed" if now.browser.locked else now.browser.way
        asked = "sealed" if self._sealing else ""
        self._ways.show([(each.id, each.name, each.about) for each in ways if not each.refused], chosen, asked)
        self._why.children = tuple(words(each.refused, "kit-small-text") for each in ways if each.refused)
        show_if(self._passphrase.widget, wanted=sealing)
        self._passphrase.show(is_new=not now.browser.locked, wrong=now.refusal == "passphrase")
        locked = t("What is kept under the passphrase must be opened first, or forgotten.")
        self._banner.say("attn", locked if now.refusal == "locked" else "")

    def _on_way(self, way: str) -> None:
        self._sealing = way == "sealed" and self._keeper.now.browser.way != "sealed"
        if way == "none" and self._keeper.now.browser.way in {"plain", "sealed"}:
            self._ask_none()
        elif way in {"plain", "none"}:
            self._keeper.choose(way)
        self.refresh()

    def _ask_none(self) -> None:
        t = self._t
        self._frame.ask(
            t("Keep nothing in this browser?"),
            t("What is kept here now is thrown away. The open workspace stays open until this page closes."),
            t("Keep nothing"),
            t("Go on keeping"),
            lambda: self._keeper.choose("none"),
        )

    def _on_forget(self) -> None:
        t = self._t
        self._frame.ask(
            t("Forget everything on this computer?"),
            t(
                "All workspaces that this browser keeps are thrown away, also those of other people who used it. "
                "Saved files stay where they are. This cannot be undone."
            ),
            t("Forget everything"),
            t("Keep it"),
            self._keeper.forget_everything,
        )
