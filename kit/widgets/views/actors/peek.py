"""The chosen actor as a sheet at the foot of a phone."""

from collections.abc import Callable

from kit.i18n.translator import Translator
from kit.presenters.actors.card import ActorCard
from kit.presenters.actors.stance import SHAPES
from kit.widgets.front_module import FrontModule


class ActorPeek:
    """Shows a little of a card; following a tie and closing are told as `on_choose(id)`, empty for none."""

    def __init__(self, t: Translator, on_choose: Callable[[str], None]) -> None:
        self._on_choose = on_choose
        self._card: ActorCard | None = None
        self._walked: list[str] = []
        self._words = {"open": t("Open the card"), "follow": t("Follow a tie"), "close": t("Choose nobody")}
        self._face = FrontModule("actor_peek")
        self._face.on_gesture("follow", lambda _: self._on_follow())
        self._face.on_gesture("close", lambda _: on_choose(""))
        self.widget = self._face.widget

    def show(self, card: ActorCard | None) -> None:
        """Show the sheet of a card, or none."""
        self._card = card
        peek = None
        if card is not None:
            values = {
                "id": card.id,
                "name": card.name,
                "line": card.peek,
                "stance": card.token,
                "tied": bool(card.ties),
            }
            peek = values | {"shape": SHAPES[card.token]}
        self._face.show({"words": self._words, "peek": peek})

    def again(self) -> None:
        """Show the sheet that the person put away for the card, since they chose its actor once more."""
        self._face.tell("again")

    def _on_follow(self) -> None:
        """Go on to a neighbour, to one not yet walked to as long as there is one."""
        if self._card is None or not self._card.ties:
            return
        neighbours = [tie.other for tie in self._card.ties]
        self._walked.append(self._card.id)
        fresh = [id for id in neighbours if id not in self._walked]
        if not fresh:
            self._walked = [self._card.id]
        self._on_choose((fresh or neighbours)[0])
