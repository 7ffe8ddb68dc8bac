"""The list of what is missing: a sentence each, with its acts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from html import escape

import ipywidgets as w

from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, stack
from kit.widgets.parts.signs import sign_markup


@dataclass(frozen=True)
class Lack:
    """One thing that is missing; `acts` are words and the name of the act that the screen knows."""

    key: str
    sentence: str
    acts: tuple[tuple[str, str], ...] = ()
    tone: str = "attn"


class MissingList:
    """Shows what lacks; `on_act(act, key)` is called when the person chooses an act."""

    def __init__(self, title: str, nothing: str, on_act: Callable[[str, str], None], most: int = 8) -> None:
        self._title, self._nothing, self._on_act, self._most = title, nothing, on_act, most
        self._shown: tuple[tuple[Lack, ...], str] | None = None
        self._known: dict[Lack, _Row] = {}
        self._rows = stack(classes=("kit-missing-rows",))
        self.widget = stack(markup(f"<h2>{escape(title)}</h2>"), self._rows, classes=("kit-missing",))

    def show(self, lacks: Sequence[Lack], rest: str = "") -> None:
        """Show these, the first few; `rest` is a sentence on those that are not shown."""
        shown = tuple(lacks[: self._most])
        if (shown, rest) == self._shown:
            return
        self._shown = (shown, rest)
        self._known = {_frame_of(lack): self._row(lack) for lack in shown}
        rows = [row.widget for row in self._known.values()]
        words = ([] if rows else [(self._nothing, "kit-small-text")]) + ([(rest, "kit-fine")] if rest else [])
        children = (*rows, *(markup(f"<p>{escape(said)}</p>", name) for said, name in words))
        if children != self._rows.children:
            self._rows.children = children

    def _row(self, lack: Lack) -> "_Row":
        """The row that is there already with other words, since making widgets is what takes time."""
        row = self._known.get(_frame_of(lack)) or _Row(lack, self._on_act)
        row.say(lack.sentence)
        return row


def _frame_of(lack: Lack) -> Lack:
    """What a row is made of, without its words."""
    return replace(lack, sentence="")


class _Row:
    """One sentence with its acts."""

    def __init__(self, lack: Lack, on_act: Callable[[str, str], None]) -> None:
        self._said = markup("", f"kit-lack-{lack.tone}")
        acts = [button(label, partial(on_act, act, lack.key), "link").widget for label, act in lack.acts]
        box = stack(self._said, bar(*acts, classes=("kit-acts",)), classes=("kit-lack",)) if acts else self._said
        self.widget: w.Widget = box

    def say(self, sentence: str) -> None:
        """Say another sentence of the same lack."""
        self._said.value = f"<p>{sign_markup('warning')}<span>{escape(sentence)}</span></p>"
