"""A list of short texts in one line, with commas between them; known ones can be chosen instead of typed."""

from collections.abc import Callable, Iterable, Sequence

from kit.widgets.parts.fields import ChoiceField, TextField
from kit.widgets.parts.layout import show_if, stack

BETWEEN = ", "


class ListField:
    """`value` is a tuple of texts, each once; `on_change(value)` is called when the person, not the kit, changed it.

    `choose` are the words above the list of known texts, which `offer` fills.
    """

    def __init__(
        self, label: str, hint: str, choose: str, on_change: Callable[[tuple[str, ...]], None] | None = None
    ) -> None:
        self._on_change, self._choose = on_change, choose
        self._known: tuple[str, ...] = ()
        self._line = TextField(label, hint, self._on_typed)
        self._more = ChoiceField(choose, ((choose, ""),), on_change=self._on_chosen)
        self._more.widget.add_class("kit-offered")
        show_if(self._more.widget, wanted=False)
        self.widget = stack(self._line.widget, self._more.widget, classes=("kit-list-field",))

    @property
    def value(self) -> tuple[str, ...]:
        """What the field holds now."""
        return _parts(self._line.value)

    def set(self, value: Iterable[str]) -> None:
        """Put texts in without calling `on_change`."""
        self._line.set(BETWEEN.join(value))
        self._offer_rest()

    def say(self, problem: str) -> None:
        """Say what is wrong with the value; an empty sentence takes it back."""
        self._line.say(problem)

    def offer(self, known: Sequence[str]) -> None:
        """Texts to choose from; those that the field holds are not offered again."""
        self._known = tuple(known)
        self._offer_rest()

    def _offer_rest(self) -> None:
        held = {each.casefold() for each in self.value}
        rest = [(each, each) for each in self._known if each.casefold() not in held]
        self._more.offer(((self._choose, ""), *rest), "")
        show_if(self._more.widget, wanted=bool(rest))

    def _on_typed(self, _text: str) -> None:
        self._offer_rest()
        if self._on_change is not None:
            self._on_change(self.value)

    def _on_chosen(self, text: str) -> None:
        if text:
            self.set((*self.value, text))
            self._on_typed(text)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.replace(";", ",").split(",") if part.strip()))
