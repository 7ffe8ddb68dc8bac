"""Every sentence on every screen goes through the translator: shown by one that marks what it gave."""

import html
import re

import ipywidgets as w
import pytest

from kit.app import make_frame
from kit.desk import Desk
from kit.domain.actors import Actor, Tie
from kit.domain.coalition import Coalition
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator

PLACES = ["home", "actors", "plan", "report", "practice", "take_away"]
_MARKED = re.compile("⟦[^⟦⟧]*⟧")
_TAG = re.compile("<[^>]*>")


class Marking(Translator):
    """Puts a mark around every sentence that it gives."""

    def __call__(self, message, **values):
        return f"⟦{super().__call__(message, **values)}⟧"

    def many(self, one, other, count, **values):
        return f"⟦{super().many(one, other, count, **values)}⟧"

    def about(self, context, message, **values):
        return f"⟦{super().about(context, message, **values)}⟧"

    def date(self, day):
        return f"⟦{super().date(day)}⟧" if day else ""

    def list(self, items):
        return f"⟦{super().list(items)}⟧"


def _unmarked(text: str) -> str:
    """What is left of a text when all marked parts are taken out, innermost first."""
    text = html.unescape(_TAG.sub(" ", text))
    while _MARKED.search(text):
        text = _MARKED.sub(" ", text)
    return re.sub(r"[^A-Za-z]+", " ", text).strip()


def _texts(widget):
    if isinstance(widget, w.HTML):
        yield widget.value
    if hasattr(widget, "description"):
        yield widget.description
    if getattr(widget, "placeholder", None):
        yield widget.placeholder
    for child in getattr(widget, "children", ()):
        yield from _texts(child)


def _content() -> set[str]:
    """Words of content files, which have a folder a language of their own."""
    from kit.content.exercises import load_exercises
    from kit.content.guides import guide

    texts = [guide(name) for name in ("actors", "plan", "report", "practice", "take_away")]
    texts += [str(exercise) for exercise in load_exercises()]
    return set(re.findall("[A-Za-z]+", " ".join(texts)))


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_said_past_the_translator(place):
    desk = Desk(Marking())
    desk.open_workspace(
        put(
            Workspace(coalition=Coalition(name="1234", country="XAM"), review=Review(mechanism="ccpr")),
            Actor("A-1", name="5678"),
            Actor("A-2", name="9012"),
            Tie("T-1", "A-1", "A-2"),
        )
    )
    frame = make_frame(desk)
    frame.go(place)
    screen = frame._screens[place]
    texts = [text for each in (screen.work, screen.side) for text in _texts(each)]
    assert texts
    said = {text: _unmarked(text) for text in texts}
    known = _content() if place == "practice" else set()
    assert {text: left for text, left in said.items() if set(left.split()) - known} == {}
