"""Buttons: one that cannot be pressed stays reachable and says why, beside it, before it is pressed."""

from collections.abc import Callable
from html import escape

import ipywidgets as w

from kit.widgets.parts.layout import bar, markup, show_if
from kit.widgets.parts.signs import sign_markup


class Press:
    """A button of one kind; `widget` holds it and the reason why it cannot be pressed."""

    def __init__(self, label: str, on_press: Callable[[], None], kind: str = "ordinary", sign: str = "") -> None:
        self._on_press = on_press
        self.reason = ""
        signed = ("kit-has-sign", f"kit-sign-{sign}") if sign else ()
        self.button = w.Button(description=label, _dom_classes=("kit-press", f"kit-{kind}", *signed))
        self.button.on_click(self._on_click)
        self._why: w.HTML | None = None
        self.widget = bar(self.button, classes=("kit-press-box",))

    def _on_click(self, _button: w.Button) -> None:
        if not self.reason:
            self._on_press()

    def refuse(self, reason: str) -> None:
        """Say in a sentence why it cannot be pressed now."""
        if reason == self.reason:
            return
        self.reason = reason
        self.button.add_class("kit-refused")
        said = f"<p>{sign_markup('warning', small=True)} {escape(reason)}</p>"
        if self._why is None:
            self._why = markup(said, "kit-why")
            self.widget.children = (self.button, self._why)
        self._why.value = said
        show_if(self._why, wanted=True)

    def allow(self) -> None:
        """Let it be pressed."""
        if not self.reason or self._why is None:
            return
        self.reason = ""
        self.button.remove_class("kit-refused")
        show_if(self._why, wanted=False)

    def by_escape(self) -> "Press":
        """Let Escape press it from the fields of its form."""
        self.button.add_class("kit-leave")
        return self

    def relabel(self, label: str) -> None:
        """Give it other words."""
        if self.button.description != label:
            self.button.description = label


def button(label: str, on_press: Callable[[], None], kind: str = "ordinary", sign: str = "") -> Press:
    """A button; `kind` is one of `first` (at most one a screen), `ordinary`, `harm`, `quiet`, `link`."""
    return Press(label, on_press, kind, sign)
