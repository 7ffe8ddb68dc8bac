"""A switch between views of the same thing."""

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets as w


class Switch:
    """A row of views of which one is shown, as `(words, value)` pairs."""

    def __init__(self, label: str, options: Sequence[tuple[str, Any]], on_change: Callable[[Any], None]) -> None:
        self.widget = w.ToggleButtons(options=list(options), tooltips=[label] * len(options))
        self.widget.add_class("kit-switch")
        self.widget.observe(lambda change: on_change(change["new"]), "value")

    @property
    def value(self) -> Any:
        """The view that is shown."""
        return self.widget.value

    def set(self, value: Any) -> None:
        """Show another view."""
        self.widget.value = value
