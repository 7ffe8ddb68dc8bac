"""The facts of an issue on its card."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from kit.i18n.translator import Translator
from kit.presenters.report.issue_card import Fact
from kit.widgets.front_module import FrontModule


class IssueFacts:
    """`on_act(name, key)` hears which act the person chose; only rows that changed are painted."""

    def __init__(self, t: Translator, on_act: Callable[[str, str], None]) -> None:
        self._missing = t("Missing.")
        self._on_act = on_act
        self._face = FrontModule("fact_list")
        self._face.on_gesture("act", self._on_acted)
        self.widget = self._face.widget

    def show(self, facts: Sequence[Fact]) -> None:
        """Show the rows of the card."""
        painted = {fact.id: asdict(fact) for fact in facts}
        self._face.show({"missing": self._missing, "facts": painted, "order": list(painted)})

    def focus(self, name: str, key: str) -> None:
        """Put the keyboard on an act, as after the form that it had opened was closed."""
        self._face.tell("focus", key=f"{name} {key}")

    def _on_acted(self, said: Mapping[str, Any]) -> None:
        self._on_act(str(said["name"]), str(said["key"]))
