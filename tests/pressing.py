"""Using screens without a browser: what can be seen, read and pressed."""

import re
from collections.abc import Iterator
from html import unescape

import ipywidgets as w

from kit.app import make_frame
from kit.desk import Desk
from kit.widgets.frame import Frame

_TAG = re.compile(r"<[^>]+>")


class Kit:
    """A frame over a desk; `orders` holds what the page was told to do once, such as downloads and questions.

    `kept` holds the orders to the keeper by name.
    """

    def __init__(self, desk: Desk | None = None) -> None:
        self.desk = desk or Desk()
        self.frame: Frame = make_frame(self.desk)
        self.orders: list[tuple[str, bytes | None, dict[str, object]]] = []
        self.frame._face.tell = lambda order, data=None, **values: self.orders.append((order, data, values))
        self.kept: list[str] = []
        self.frame.keeper._face.tell = lambda order, data=None, **values: self.kept.append(order)
        self.frame.go("home")

    def go(self, place: str):
        """Show a screen and give it."""
        self.frame.go(place)
        return self.frame._screen()

    def answer(self, chosen: str) -> None:
        """Answer the last question."""
        number = next(values["id"] for order, _, values in reversed(self.orders) if order == "ask")
        self.frame._face._handlers["answer"]({"id": number, "answer": chosen})

    def asked(self) -> list[dict[str, object]]:
        """All questions so far."""
        return [values for order, _, values in self.orders if order == "ask"]

    def downloads(self) -> dict[str, bytes]:
        """The files that were handed to the browser, by name."""
        return {values["name"]: data for order, data, values in self.orders if order == "download"}


def in_sight(root: w.Widget) -> Iterator[w.Widget]:
    """The widget and those in it that are not put away."""
    if "kit-away" in root._dom_classes:
        return
    yield root
    for child in getattr(root, "children", ()):
        yield from in_sight(child)


def words(root: w.Widget) -> str:
    """All words in sight."""
    return " ".join(unescape(_TAG.sub(" ", each.value)) for each in in_sight(root) if isinstance(each, w.HTML))


def labels(root: w.Widget) -> list[str]:
    """The words of all buttons in sight."""
    return [each.description for each in in_sight(root) if isinstance(each, w.Button)]


def press(root: w.Widget, label: str) -> None:
    """Press the first button in sight with this label."""
    next(each for each in in_sight(root) if isinstance(each, w.Button) and each.description == label).click()


def field(root: w.Widget, label: str) -> w.Widget:
    """The control in sight with this label."""
    return next(
        each
        for each in in_sight(root)
        if getattr(each, "description", None) == label and not isinstance(each, w.Button)
    )


def screen_words(screen) -> str:
    """All words in sight on a screen."""
    return f"{words(screen.work)} {words(screen.side)}"
