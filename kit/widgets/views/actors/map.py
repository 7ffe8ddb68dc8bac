"""The actor map on the screen: shows the picture, reports who was chosen and who was moved."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import Any

from kit.content.signs import signs
from kit.domain.actors import Position, TieKind
from kit.i18n.translator import Translator
from kit.presenters.actor_map.actor_map import Line, MapPicture, Node
from kit.presenters.actor_map.arrangement import PLAIN, Look
from kit.presenters.actors.stance import SHAPES
from kit.widgets.front_module import FrontModule

_TOOLS = ("map_places", "map_drawing", "map_room", "map_names", "map_regions", "map_pointers", "map_walk", "map_find")


class ActorMap:
    """`on_choose(id)` hears the actor that was chosen, empty for none; `on_move(id, position)` where one was put.

    `on_write(id)` hears that the person wants to type a tie of an actor, or, without an id, an actor.
    """

    def __init__(
        self,
        t: Translator,
        on_choose: Callable[[str], None],
        on_move: Callable[[str, Position], None],
        on_write: Callable[[str], None] | None = None,
    ) -> None:
        self._on_choose, self._on_move = on_choose, on_move
        self._words = {"closer": t("Closer"), "out": t("Farther"), "fit": t("Show the whole map")}
        self._words["alone"] = t("No tie is shown here.")
        self._words["nth"] = t("Tie {number} of {count}.")
        self._words["dense"] = t(
            "These are more ties than can be told apart. Choose an actor to see its own, or show one kind of tie."
        )
        walking = t(
            "Keys: arrows walk, Enter chooses. N and P go through its ties; Enter follows one. "
            "Shift and arrows move. + and - zoom, 0 shows all."
        )
        writing = t("E types an actor, C a tie of the one you are on.") if on_write else ""
        self._words["keys"] = t.paragraph((walking, writing))
        self._painted: dict[str, tuple[Node | Line, dict[str, Any]]] = {}
        self._face = FrontModule("actor_map", tools=_TOOLS)
        self._face.on_gesture("choose", lambda said: on_choose(str(said.get("id", ""))))
        self._face.on_gesture("move", self._on_moved)
        if on_write:
            self._face.on_gesture("write", lambda said: on_write(str(said.get("id", ""))))
        self.widget = self._face.widget

    def show(self, picture: MapPicture, chosen: str, kinds: Iterable[TieKind], look: Look = PLAIN) -> None:
        """Show a picture with one actor chosen, or none, and the ties of these kinds."""
        before, self._painted = self._painted, {}
        self._face.show(
            {
                "words": self._words,
                "shapes": dict(SHAPES),
                "lock": signs()["lock"],
                "says": picture.says,
                "nodes": {id: self._paint(node, before) for id, node in picture.nodes.items()},
                "lines": {id: self._paint(line, before) for id, line in picture.lines.items()},
                "kinds": [kind.value for kind in kinds],
                "chosen": chosen,
                "steps": look.steps,
                "still": look.still,
                "regions": [asdict(region) for region in look.regions],
                "middle": look.middle,
                "tall": asdict(look.tall),
            }
        )

    def focus(self, id: str) -> None:
        """Put the keyboard on an actor; without one, on that which it left."""
        self._face.tell("focus", id=id)

    def bring(self, id: str) -> None:
        """Bring an actor into sight, and leave the keyboard where it is."""
        self._face.tell("bring", id=id)

    def _paint(self, drawn: Node | Line, before: Mapping[str, tuple[Node | Line, dict[str, Any]]]) -> dict[str, Any]:
        """The same object gives the same paint, so that only what changed is compared and sent."""
        known = before.get(drawn.id)
        painted = known if known is not None and known[0] is drawn else (drawn, asdict(drawn))
        self._painted[drawn.id] = painted
        return painted[1]

    def _on_moved(self, said: Mapping[str, Any]) -> None:
        self._on_move(str(said["id"]), Position(_part(said["x"]), _part(said["y"])))


def _part(value: Any) -> float:
    """A part of the sheet, from 0 to 1, no finer than a person can aim."""
    return round(min(max(float(value), 0.0), 1.0), 4)
