"""What opens above the views of the map, one at a time: the guided steps, fast entry, the paper map, a register."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import ipywidgets as w

from kit.widgets.parts.buttons import Press, button
from kit.widgets.parts.layout import bar, show_if, stack


class Panel(Protocol):
    """Something that opens; one that must be painted anew after an edit has `refresh()` too."""

    widget: w.Box


@dataclass(frozen=True, slots=True)
class Opener:
    """A panel by the words of the button that opens it; without words only the screen opens it.

    A panel that cannot close itself gets a button that does.
    """

    words: str
    sign: str
    make: Callable[[], Panel]
    closes: bool = True


class ActorPanels:
    """The openers as a row of buttons that ends with `first`, and the place of the one that is open.

    `close` is what closing is called; `on_turned()` hears that another one is open, or none.
    """

    def __init__(self, openers: Mapping[str, Opener], first: Press, close: str, on_turned: Callable[[], None]) -> None:
        self._openers, self._on_turned = openers, on_turned
        self._made: dict[str, Panel] = {}
        self.open_name = ""
        self._close = button(close, self.close, "quiet", "close")
        shown = {name: each for name, each in openers.items() if each.words}
        self._ways = {
            name: button(each.words, partial(self.open, name), "quiet", each.sign) for name, each in shown.items()
        }
        self.ways = bar(*(way.widget for way in self._ways.values()), first.widget, classes=("kit-actor-ways",))
        self.widget = stack(classes=("kit-actor-open",))

    def panel(self, name: str) -> Panel:
        """A panel, made when it is first asked for."""
        if name not in self._made:
            self._made[name] = self._openers[name].make()
        return self._made[name]

    def open(self, name: str) -> None:
        """Put one panel in place of what is open."""
        closing = () if self._openers[name].closes else (self._close.widget,)
        self.widget.children = (*closing, self.panel(name).widget)
        self.open_name = name
        self._on_turned()
        focus = getattr(self.panel(name), "focus", None)
        if focus is not None:
            focus()

    def offer(self, name: str, *, wanted: bool) -> None:
        """Offer a way, or not while it leads nowhere."""
        show_if(self._ways[name].widget, wanted=wanted)

    def close(self) -> None:
        """Put the open panel away, and lead the keyboard back to what opened it; what was typed is its own affair."""
        way = self._ways.get(self.open_name)
        self.widget.children = ()
        self.open_name = ""
        self._on_turned()
        if way is not None:
            way.button.focus()

    def refresh(self) -> None:
        """Paint the open panel, where it can be painted."""
        show_if(self.ways, wanted=not self.open_name)
        paint = getattr(self._made.get(self.open_name), "refresh", None)
        if paint is not None:
            paint()
