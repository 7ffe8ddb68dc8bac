"""Every sentence on every screen goes through the translator: shown by one that marks what it gave."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache

import ipywidgets as w
import pytest

from kit.app import make_frame
from kit.content.capacities import capacities
from kit.content.exercises import load_exercises
from kit.content.groups import affected_groups
from kit.content.issues import suggested_issues
from kit.content.kinds import actor_kinds
from kit.content.mechanisms import load_mechanism, mechanism_ids, review_choices
from kit.content.method import step_guides
from kit.content.plans import plan_template
from kit.content.sources import sources
from kit.desk import Desk
from kit.domain.actors import Actor, Tie
from kit.domain.coalition import Coalition, Member
from kit.domain.plan import Milestone, Task
from kit.domain.report import Issue, Recommendation, Section
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.widgets.front_module import FrontModule
from tests.pressing import field, press

PLACES = ["home", "actors", "plan", "report", "practice", "take_away", "together"]
RECORDS = [("actors", "A-1"), ("plan", "K-1"), ("plan", "S-1"), ("report", "P-1"), ("report", "R-1")]
FORMS = [
    ("actors", "Add an actor"),
    ("actors", "Bring a register"),
    ("plan", "Add a task"),
    ("report", "Add a section"),
]
CODES = {
    "actor_find": set(),
    "actor_map": {"id", "kind", "kinds", "lock", "shapes", "source", "stance", "target", "chosen"},
    "actor_peek": {"id", "shape", "stance"},
    "choice_list": {"id", "chosen", "order", "sign", "tone", "end_tone"},
    "exercise": {"id", "kind", "order", "partners"},
    "fact_list": {"id", "key", "name", "order"},
    "file_drop": {"accept"},
    "frame": {"id", "place", "sign", "tone", "saving_place"},
    "keeper": {"about", "devices", "file", "seen"},
    "key_ring": {"keep", "order", "wanted", "mine"},
    "passphrase": set(),
    "plan_chart": {"id", "look", "rows[]", "side", "chosen"},
    "radio_cards": {"chosen", "name", "order"},
    "record_table": {"key", "narrow", "order", "shape", "shapes", "sign", "state", "tone", "chosen"},
    "score_cells": {"cap", "letters", "order", "shapes"},
    "switch": set(),
    "tick_list": {"id", "order"},
    "timeline": {"id", "order", "chosen", "time"},
}
"""By front module the keys of its scene that hold codes and shapes, which nobody reads, or content alone."""
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

    def day(self, day):
        return f"⟦{super().day(day)}⟧"

    def month(self, day):
        return f"⟦{super().month(day)}⟧"

    def month_year(self, day):
        return f"⟦{super().month_year(day)}⟧"

    def list(self, items):
        return f"⟦{super().list(items)}⟧"


def _unmarked(text: str) -> str:
    """What is left of a text when all marked parts are taken out, innermost first, and all texts of content."""
    text = html.unescape(_TAG.sub(" ", text))
    while _MARKED.search(text):
        text = _MARKED.sub(" ", text)
    for known in _content() if re.search("[A-Za-z]", text) else ():
        text = text.replace(known, " ")
    return re.sub(r"[^A-Za-z]+", " ", text).strip()


def _texts(widget):
    if isinstance(widget, w.HTML):
        yield widget.value
    if hasattr(widget, "description"):
        yield widget.description
    yield from getattr(widget, "_options_labels", ())
    if getattr(widget, "placeholder", None):
        yield widget.placeholder
    for child in getattr(widget, "children", ()):
        yield from _texts(child)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        yield from (text for field in fields(value) for text in _strings(getattr(value, field.name)))
    elif isinstance(value, Mapping):
        yield from (text for each in value.values() for text in _strings(each))
    elif isinstance(value, (list, tuple, set, frozenset)):
        yield from (text for each in value for text in _strings(each))


@cache
def _content() -> tuple[str, ...]:
    """Texts of content files, which have a folder a language of their own; the longest first."""
    ids = mechanism_ids()
    held = [actor_kinds(), review_choices(), load_exercises(), sources()]
    held += [capacities(), affected_groups(), step_guides()]
    held += [load(id) for id in ids for load in (load_mechanism, plan_template, suggested_issues)]
    return tuple(sorted({text for text in _strings(held) if re.match("[A-Z].{3}", text)}, key=len, reverse=True))


def _workspace() -> Workspace:
    """A little of everything, with digits for what people write."""
    return put(
        Workspace(
            coalition=Coalition(name="1234", country="XAM"),
            review=Review(mechanism="ccpr", date=date(2028, 3, 6)),
        ),
        Member("M-1", name="11"),
        Actor("A-1", name="5678"),
        Actor("A-2", name="9012"),
        Tie("T-1", "A-1", "A-2"),
        Task("K-1", title="21", owner="M-1", start=date(2027, 1, 4), end=date(2027, 2, 1)),
        Task("K-2", title="22", end=date(2027, 3, 1)),
        Milestone("S-1", title="31", date=date(2027, 4, 1)),
        Issue("I-1", title="41"),
        Recommendation("R-1", text="51"),
        Section("P-1", title="61", issue="I-1"),
    )


def _said_in(value: object, codes: set[str], key: str = "") -> Iterator[str]:
    """The texts of a scene, without those of keys that hold codes; of a chip only the first is read."""
    if key in codes:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from _said_in(each, codes, str(name))
    elif isinstance(value, (list, tuple)):
        for each in value[:1] if key == "chip" else value:
            yield from _said_in(each, codes, f"{key}[]")


def _left(texts: Iterable[str]) -> dict[str, str]:
    """What was said past the translator, by the text it stands in."""
    return {text: left for text in texts if (left := _unmarked(text))}


def _left_in(scenes: Iterable[tuple[str, Mapping[str, object]]]) -> dict[str, dict[str, str]]:
    """What scenes say past the translator, by the module that shows them."""
    found = ((name, _left(_said_in(scene, CODES[name]))) for name, scene in scenes)
    return {name: left for name, left in found if left}


@pytest.fixture
def scenes(monkeypatch):
    """Every scene that is shown to a front module, as pairs of the module and the scene."""
    shown: list[tuple[str, Mapping[str, object]]] = []
    show = FrontModule.show

    def record(self, scene):
        shown.append((self.widget._anywidget_id.removeprefix("kit."), scene))
        show(self, scene)

    monkeypatch.setattr(FrontModule, "show", record)
    return shown


def _open(place: str, record: str = ""):
    desk = Desk(Marking())
    desk.open_workspace(_workspace())
    frame = make_frame(desk)
    frame.go(place, record)
    return frame._screens[place]


def _told(screen) -> list[str]:
    texts = [text for each in (screen.work, screen.side) for text in _texts(each)]
    assert texts
    return texts


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_said_past_the_translator(place):
    screen = _open(place)
    known = set(re.findall("[A-Za-z]+", str(load_exercises()))) if place == "practice" else set()
    assert {text: left for text, left in _left(_told(screen)).items() if set(left.split()) - known} == {}


@pytest.mark.parametrize("place", PLACES)
def test_no_scene_says_anything_past_the_translator(place, scenes):
    _open(place)
    assert scenes
    assert _left_in(scenes) == {}


@pytest.mark.parametrize(("place", "act"), FORMS)
def test_forms_say_nothing_past_the_translator(place, act, scenes):
    screen = _open(place)
    scenes.clear()
    press(screen.work, f"⟦{act}⟧")
    assert _left(_told(screen)) == {}
    assert _left_in(scenes) == {}


def test_sealing_says_nothing_past_the_translator(scenes, monkeypatch):
    monkeypatch.setattr("kit.widgets.views.sealing.offered_passphrase.offered_passphrase", lambda: "1 2 3")
    screen = _open("take_away")
    press(screen.side, "⟦Seal it for certain people⟧")
    for way in ("passphrase", "people"):
        field(screen.side, "⟦Who can open the file?⟧").value = way
        assert _left(_told(screen)) == {}
    assert _left_in(scenes) == {}


@pytest.mark.parametrize(("place", "record"), RECORDS)
def test_cards_say_nothing_past_the_translator(place, record, scenes):
    screen = _open(place, record)
    assert _left(_told(screen)) == {}
    assert _left_in(scenes) == {}
