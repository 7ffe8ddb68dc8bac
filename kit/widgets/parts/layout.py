"""Boxes and words: the still parts of a screen."""

from collections.abc import Iterable
from html import escape

import ipywidgets as w


def stack(*children: w.Widget, classes: Iterable[str] = ()) -> w.Box:
    """Children one below the other."""
    return w.Box(children, _dom_classes=("kit-stack", *classes))


def bar(*children: w.Widget, classes: Iterable[str] = ()) -> w.Box:
    """Children side by side, wrapping where there is no room."""
    return w.Box(children, _dom_classes=("kit-bar", *classes))


def markup(html: str, *classes: str) -> w.HTML:
    """Markup as it is; whoever makes it has escaped what a person typed."""
    return w.HTML(html, _dom_classes=("kit-markup", *classes))


def words(text: str, *classes: str) -> w.HTML:
    """A paragraph of plain text."""
    return markup(paragraph(text), *classes)


def paragraph(text: str) -> str:
    """The markup of a paragraph of plain text."""
    return f"<p>{escape(text)}</p>"


def heading(text: str, level: int = 2, *classes: str) -> w.HTML:
    """A heading of level 1 to 4."""
    return markup(f"<h{level}>{escape(text)}</h{level}>", *classes)


def title(text: str, question: str) -> w.HTML:
    """The title of a screen with the question that its view answers."""
    return markup(title_markup(text, question), "kit-title")


def title_markup(text: str, question: str) -> str:
    """The markup of a title and a question below it."""
    return f'<h1>{escape(text)}</h1><p class="kit-question">{escape(question)}</p>'


def show_if(widget: w.DOMWidget, wanted: bool) -> None:
    """Show a part or put it away without taking it off the page."""
    if wanted and "kit-away" in widget._dom_classes:
        widget.remove_class("kit-away")
    elif not wanted:
        widget.add_class("kit-away")
