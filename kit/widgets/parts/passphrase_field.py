"""A line for a passphrase: what is typed is not shown, and does not stay after it was used."""

from collections.abc import Callable

import ipywidgets as w

from kit.widgets.parts.fields import Field


class PassphraseField(Field):
    """A hidden text; it is sent when the person leaves the field or presses Enter."""

    def __init__(self, label: str, hint: str = "", on_change: Callable[[str], None] | None = None) -> None:
        super().__init__(w.Password(description=label, continuous_update=False), hint, on_change)
