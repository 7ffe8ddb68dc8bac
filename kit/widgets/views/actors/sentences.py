"""The map in words: sentences in which each name leads on to its actor."""

from collections.abc import Callable
from typing import Any

from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actor_map.sentences import ActorSaid, map_sentences
from kit.widgets.front_module import FrontModule


class ActorSentences:
    """`on_choose(id)` hears the actor whose name was followed."""

    def __init__(self, t: Translator, on_choose: Callable[[str], None]) -> None:
        self._t = t
        self._face = FrontModule("actor_sentences")
        self._face.on_gesture("choose", lambda said: on_choose(str(said.get("id", ""))))
        self.widget = self._face.widget

    def show(self, workspace: Workspace, chosen: str) -> None:
        """Show what the map of the settled workspace says, with one actor chosen, or none."""
        said = map_sentences(workspace, self._t)
        actors = {id: _actor(each) for id, each in said.items()}
        self._face.show({"actors": actors, "order": list(said), "chosen": chosen})


def _actor(said: ActorSaid) -> dict[str, Any]:
    sentences = [[list(piece) for piece in sentence] for sentence in said.sentences]
    return {"name": said.name, "says": said.says, "sentences": sentences}
