"""Radio buttons as cards: each way has a name and a sentence about it."""

from collections.abc import Callable, Sequence

from kit.widgets.front_module import FrontModule


class RadioCards:
    """One of a few ways, as `(key, name, sentence)`; `on_choose(key)` hears which one the person chose."""

    def __init__(self, label: str, on_choose: Callable[[str], None]) -> None:
        self._label, self._on_choose = label, on_choose
        self._face = FrontModule("radio_cards")
        self._face.on_gesture("choose", lambda said: on_choose(str(said["id"])))
        self.widget = self._face.widget

    def show(self, options: Sequence[tuple[str, str, str]], chosen: str, asked: str = "") -> None:
        """Show the ways with the one that holds; `asked` is one that was picked and does not hold yet."""
        self._face.show(
            {
                "label": self._label,
                "name": f"cards-{self.widget.model_id}",
                "options": {key: {"name": name, "about": about} for key, name, about in options},
                "order": [key for key, _, _ in options],
                "chosen": chosen,
                "asked": asked,
            }
        )
