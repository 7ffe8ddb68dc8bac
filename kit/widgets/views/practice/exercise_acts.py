"""The buttons under an exercise: which of them stand there depends on how the attempt went."""

from collections.abc import Callable, Mapping

from kit.domain.exercises import ExerciseKind
from kit.i18n.translator import Translator
from kit.widgets.parts.buttons import Press, button
from kit.widgets.parts.layout import bar, show_if

_STANDING = {
    "open": ("check", "hint", "tell", "on"),
    "wrong": ("again_first", "hint", "tell", "on"),
    "told": ("on_first", "again"),
    "right": ("on_first", "again"),
}


class ExerciseActs:
    """`handlers` has a handler for each of `check`, `again`, `hint`, `tell` and `on` (to the next exercise)."""

    def __init__(self, t: Translator, handlers: Mapping[str, Callable[[], None]]) -> None:
        self._t = t
        self._presses: dict[str, Press] = {
            "check": button(t("Check"), handlers["check"], "first", "check"),
            "again_first": button(t("Try again"), handlers["again"], "first", "refresh"),
            "on_first": button(t("Next exercise"), handlers["on"], "first", "arrow-right"),
            "again": button(t("Try again"), handlers["again"], sign="refresh"),
            "hint": button(t("Hint"), handlers["hint"]),
            "tell": button(t("Show the answer"), handlers["tell"]),
            "on": button(t("Next exercise"), handlers["on"], "quiet", "arrow-right"),
        }
        self._presses["on"].widget.add_class("kit-push")
        self.widget = bar(*(each.widget for each in self._presses.values()), classes=("kit-exercise-acts",))

    def show(self, state: str, kind: ExerciseKind, *, may_check: bool, has_hint: bool, is_last: bool) -> None:
        """Show the acts that fit the state `open`, `wrong`, `told` or `right`."""
        t = self._t
        for key, press in self._presses.items():
            wanted = key in _STANDING[state] and not (is_last and key.startswith("on"))
            show_if(press.widget, wanted=wanted)
        self._presses["tell"].relabel(t("Show the order") if kind is ExerciseKind.ORDER else t("Show the answer"))
        self._presses["hint"].relabel(t("Hide the hint") if has_hint else t("Hint"))
        if may_check:
            self._presses["check"].allow()
        else:
            self._presses["check"].refuse(t("Choose something first."))
