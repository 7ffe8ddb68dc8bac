"""A list of things of which any number can be ticked."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kit.widgets.front_module import FrontModule


class TickList:
    """Shows `(id, title, note)`; `ticked` holds the ids that the person has ticked, in the order of the list.

    `on_change()` hears that the person ticked something else.
    """

    def __init__(self, label: str, on_change: Callable[[], None] | None = None) -> None:
        self._label, self._on_change = label, on_change
        self._rows: Sequence[tuple[str, str, str]] = ()
        self._on: set[str] = set()
        self._face = FrontModule("tick_list")
        self._face.on_gesture("tick", self._on_tick)
        self.widget = self._face.widget

    @property
    def ticked(self) -> tuple[str, ...]:
        """What is ticked now."""
        return tuple(id for id, _, _ in self._rows if id in self._on)

    def show(self, rows: Sequence[tuple[str, str, str]], ticked: Sequence[str] = ()) -> None:
        """Show these things, some of them ticked."""
        self._rows, self._on = rows, set(ticked)
        self._paint()

    def _paint(self) -> None:
        painted = {id: {"title": title, "note": note, "on": id in self._on} for id, title, note in self._rows}
        self._face.show({"label": self._label, "rows": painted, "order": list(painted)})

    def _on_tick(self, said: Mapping[str, Any]) -> None:
        """The scene follows the person, so that painting again does not take the tick away."""
        (self._on.add if said.get("on") else self._on.discard)(str(said.get("id")))
        self._paint()
        if self._on_change is not None:
            self._on_change()
