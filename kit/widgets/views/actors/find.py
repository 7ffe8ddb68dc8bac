"""Finding an actor by its name, in whatever view the actors are shown."""

from collections.abc import Callable, Mapping

from kit.domain.actors import Actor
from kit.i18n.translator import Translator
from kit.presenters.actors.words import name_of
from kit.widgets.front_module import FrontModule


class ActorFind:
    """A field that offers the names; `on_choose(id)` hears whom the person means."""

    def __init__(self, t: Translator, on_choose: Callable[[str], None]) -> None:
        self._t = t
        self._words = {"find": t("Find an actor"), "nobody": t("Nobody on the map is called so.")}
        self._shown: Mapping[str, Actor] | None = None
        self._face = FrontModule("actor_find", tools=("map_find",))
        self._face.on_gesture("choose", lambda said: on_choose(str(said.get("id", ""))))
        self.widget = self._face.widget

    def show(self, actors: Mapping[str, Actor]) -> None:
        """Offer the names of these actors."""
        if actors is not self._shown:
            self._shown = actors
            names = {id: {"name": name_of(actor, self._t)} for id, actor in actors.items()}
            self._face.show({"words": self._words, "actors": names})
