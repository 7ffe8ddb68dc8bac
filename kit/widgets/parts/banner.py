"""Banners: what happened, what was kept, what to do."""

from collections.abc import Sequence
from html import escape

import ipywidgets as w

from kit.widgets.parts.buttons import Press
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.parts.signs import sign_markup

_SIGNS = {"good": "check", "attn": "info", "bad": "warning", "plain": "info"}


class Banner:
    """A sentence with its acts; `tone` is `plain`, `good`, `attn` or `bad`."""

    def __init__(self, tone: str = "plain", sentence: str = "", acts: Sequence[Press] = ()) -> None:
        self._words = markup("")
        self._acts = bar(classes=("kit-acts",))
        self.widget: w.Box = stack(self._words, self._acts, classes=("kit-banner",))
        self._tone = ""
        self.say(tone, sentence, acts)

    def say(self, tone: str, sentence: str, acts: Sequence[Press] = (), strong: str = "") -> None:
        """Say another sentence; an empty one puts the banner away. `strong` stands before it in bold."""
        if tone != self._tone:
            self.widget.remove_class(f"kit-{self._tone}")
            self.widget.add_class(f"kit-{tone}")
            self._tone = tone
        first = f"<b>{escape(strong)}</b> " if strong else ""
        self._words.value = f"<p>{sign_markup(_SIGNS[tone])}<span>{first}{escape(sentence)}</span></p>"
        self._acts.children = tuple(act.widget for act in acts)
        show_if(self.widget, wanted=bool(sentence or strong))


def banner(tone: str, sentence: str, acts: Sequence[Press] = ()) -> Banner:
    """A banner with its acts."""
    return Banner(tone, sentence, acts)
