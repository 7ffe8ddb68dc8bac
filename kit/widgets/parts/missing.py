"""The list of what is missing: a sentence each, with its acts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape

import ipywidgets as w

from kit.widgets.parts.buttons import Press, button
from kit.widgets.parts.layout import bar, markup, stack
from kit.widgets.parts.signs import sign_markup

MOST = 6


@dataclass(frozen=True)
class Lack:
    """One thing that is missing; `acts` are words and the name of the act that the screen knows."""

    key: str
    sentence: str
    acts: tuple[tuple[str, str], ...] = ()
    tone: str = "attn"


class MissingList:
    """Shows the first of what lacks; `on_act(act, key)` is called when the person chooses an act.

    `more(count)` gives the words of the link that shows the others too.
    """

    def __init__(
        self, title: str, nothing: str, on_act: Callable[[str, str], None], more: Callable[[int], str]
    ) -> None:
        self._on_act, self._more = on_act, more
        self._shown: tuple[tuple[Lack, ...], str] | None = None
        self._kept: list[_Row] = []
        self._none = markup(f"<p>{escape(nothing)}</p>", "kit-small-text")
        self._lacks: Sequence[Lack] = ()
        self._rest, self._all = button("", self._on_rest, "link"), False
        self._rows = stack(classes=("kit-missing-rows",))
        self.widget = stack(markup(f"<h2>{escape(title)}</h2>"), self._rows, classes=("kit-missing",))

    def show(self, lacks: Sequence[Lack]) -> None:
        """Show these: the first few, or all once the person asked for them."""
        self._lacks = lacks
        shown = tuple(lacks if self._all else lacks[:MOST])
        rest = self._more(len(lacks) - len(shown)) if len(shown) < len(lacks) else ""
        if (shown, rest) == self._shown:
            return
        self._shown = (shown, rest)
        self._rest.relabel(rest)
        rows = self._filled(shown) or (self._none,)
        children = (*rows, self._rest.widget) if rest else rows
        if children != self._rows.children:
            self._rows.children = children

    def _on_rest(self) -> None:
        self._all = True
        self.show(self._lacks)

    def _filled(self, lacks: Sequence[Lack]) -> tuple[w.Widget, ...]:
        """Rows are kept and filled anew, since widgets that are made anew are never let go."""
        while len(self._kept) < len(lacks):
            self._kept.append(_Row(self._on_act))
        for row, lack in zip(self._kept, lacks, strict=False):
            row.show(lack)
        return tuple(row.widget for row in self._kept[: len(lacks)])


class _Row:
    """One sentence with its acts; it can be filled with another lack."""

    def __init__(self, on_act: Callable[[str, str], None]) -> None:
        self._on_act = on_act
        self._lack = Lack("", "", tone="")
        self._said = markup("")
        self._acts: list[Press] = []
        self._bar = bar(classes=("kit-acts",))
        self.widget: w.Widget = stack(self._said, self._bar, classes=("kit-lack",))

    def show(self, lack: Lack) -> None:
        """Show another lack, or other words for the same one."""
        if lack.tone != self._lack.tone:
            self._said.remove_class(f"kit-lack-{self._lack.tone}")
            self._said.add_class(f"kit-lack-{lack.tone}")
        self._lack = lack
        self._said.value = f"<p>{sign_markup('warning')}<span>{escape(lack.sentence)}</span></p>"
        while len(self._acts) < len(lack.acts):
            self._acts.append(button("", partial(self._on_pressed, len(self._acts)), "link"))
        for press, (label, _) in zip(self._acts, lack.acts, strict=False):
            press.relabel(label)
        shown = tuple(press.widget for press in self._acts[: len(lack.acts)])
        if self._bar.children != shown:
            self._bar.children = shown

    def _on_pressed(self, place: int) -> None:
        self._on_act(self._lack.acts[place][1], self._lack.key)
