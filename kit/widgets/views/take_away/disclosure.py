"""What goes to an audience and what is held back from it, and why."""

from collections.abc import Iterable, Mapping
from html import escape

from kit.i18n.translator import Translator
from kit.presenters.take_away.disclosure import DisclosurePreview, Line
from kit.widgets.parts.layout import markup
from kit.widgets.parts.signs import sign_markup


class DisclosureView:
    """Two lists side by side; nothing in them can be pressed."""

    def __init__(self, t: Translator) -> None:
        self._t = t
        self.widget = markup("", "kit-goes")

    def show(self, shown: DisclosurePreview) -> None:
        """Show the lists for one audience."""
        t = self._t
        goes = _items(shown.goes) or _item(t("Nothing: there is nothing here that this audience may see."))
        held = "".join(_item(t.list(things), why) for why, things in _by_reason(shown.held).items())
        held += "".join(_item(sentence) for sentence in shown.hidden)
        self.widget.value = _list(t("What goes"), "send", goes) + _list(
            t("What is held back, and why"), "eye-off", held
        )


def _list(title: str, sign: str, items: str) -> str:
    return f"<div><h3>{sign_markup(sign)}{escape(title)}</h3><ul>{items}</ul></div>"


def _items(lines: Iterable[Line]) -> str:
    return "".join(_item(line.things, line.why) for line in lines)


def _by_reason(lines: Iterable[Line]) -> Mapping[str, list[str]]:
    """What is held back for one reason stands in one row."""
    found: dict[str, list[str]] = {}
    for line in lines:
        found.setdefault(line.why, []).append(line.things)
    return found


def _item(text: str, why: str = "") -> str:
    because = f'<span class="kit-because">{escape(why)}</span>' if why else ""
    return f"<li>{escape(text)}{because}</li>"
