"""Buttons: one that cannot be pressed stays reachable and says why, beside it, before it is pressed."""

from collections.abc import Callable
from html import escape

import ipywidgets as w

from kit.widgets.parts.layout import bar, markup, show_if
from kit.widgets.parts.signs import sign_markup

KINDS = ("first", "ordinary", "harm", "quiet", "link")


class Press:
    """A button of one kind; `widget` holds it and the reason why it cannot be pressed."""

    def __init__(self, label: str, on_press: Callable[[], None], kind: str = "ordinary", sign: str = "") -> None:
        self._on_press = on_press
        self.reason = ""
        self.button = w.Button(description=label)
        for name in ("kit-press", f"kit-{kind}", *([f"kit-has-sign kit-sign-{sign}"] if sign else [])):
            for each in name.split():
                self.button.add_class(each)
        self.button.on_click(self._on_click)
        self._why = markup("", "kit-why")
        show_if(self._why, wanted=False)
        self.widget = bar(self.button, self._why, classes=("kit-press-box",))

    def _on_click(self, _button: w.Button) -> None:
        if not self.reason:
            self._on_press()

    def refuse(self, reason: str) -> None:
        """Say in a sentence why it cannot be pressed now."""
        if reason == self.reason:
            return
        self.reason = reason
        self.button.add_class("kit-refused")
        self._why.value = f"<p>{sign_markup('warning', small=True)} {escape(reason)}</p>"
        show_if(self._why, wanted=True)

    def allow(self) -> None:
        """Let it be pressed."""
        if not self.reason:
            return
        self.reason = ""
        self.button.remove_class("kit-refused")
        show_if(self._why, wanted=False)

    def relabel(self, label: str) -> None:
        """Give it other words."""
        if self.button.description != label:
            self.button.description = label


def button(label: str, on_press: Callable[[], None], kind: str = "ordinary", sign: str = "") -> Press:
    """A button; `kind` is one of `first` (at most one a screen), `ordinary`, `harm`, `quiet`, `link`."""
    return Press(label, on_press, kind, sign)
