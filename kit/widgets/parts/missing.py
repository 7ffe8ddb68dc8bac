"""The list of what is missing: a sentence each, with its acts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

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
        self._shown: tuple[Lack, ...] | None = None
        self._rows = stack(classes=("kit-missing-rows",))
        self.widget = stack(markup(f"<h2>{escape(title)}</h2>"), self._rows, classes=("kit-missing",))

    def show(self, lacks: Sequence[Lack], rest: str = "") -> None:
        """Show these, the first few; `rest` is a sentence on those that are not shown."""
        shown = tuple(lacks[: self._most])
        if shown == self._shown:
            return
        self._shown = shown
        rows = [self._row(lack) for lack in shown] or [markup(f"<p>{escape(self._nothing)}</p>", "kit-small-text")]
        self._rows.children = (*rows, *([markup(f"<p>{escape(rest)}</p>", "kit-fine")] if rest else []))

    def _row(self, lack: Lack) -> object:
        said = markup(f"<p>{sign_markup('warning')}<span>{escape(lack.sentence)}</span></p>", f"kit-lack-{lack.tone}")
        acts = [button(label, self._act(act, lack.key), "link").widget for label, act in lack.acts]
        return stack(said, bar(*acts, classes=("kit-acts",)), classes=("kit-lack",)) if acts else said

    def _act(self, act: str, key: str) -> Callable[[], None]:
        return lambda: self._on_act(act, key)
