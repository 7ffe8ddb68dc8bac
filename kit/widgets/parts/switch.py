"""A switch between views of the same thing."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kit.widgets.front_module import FrontModule


class Switch:
    """A row of views of which one is shown, as `(words, value)` pairs; `label` says what is chosen with it."""

    def __init__(self, label: str, options: Sequence[tuple[str, Any]], on_change: Callable[[Any], None]) -> None:
        self._label, self._options, self._on_change = label, tuple(options), on_change
        self.value = self._options[0][1]
        self._face = FrontModule("switch")
        self._face.on_gesture("choose", self._on_chosen)
        self.widget = self._face.widget
        self._paint()

    def set(self, value: Any) -> None:
        """Show another view; `on_change` hears of it."""
        if value != self.value:
            self.value = value
            self._paint()
            self._on_change(value)

    def _paint(self) -> None:
        words, values = zip(*self._options, strict=True)
        self._face.show({"label": self._label, "options": list(words), "shown": values.index(self.value)})

    def _on_chosen(self, said: Mapping[str, Any]) -> None:
        self.set(self._options[int(said["place"])][1])
