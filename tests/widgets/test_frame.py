"""The frame: places, undo, saving, questions; the screens stand in for themselves."""

import ipywidgets as w
import pytest

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor
from kit.domain.workspace import Workspace
from kit.widgets.frame import Frame, Place


class _Still:
    """A screen that counts how often it is painted and what it is asked to show."""

    def __init__(self, _desk, _frame):
        self.work, self.side = w.Box(), w.Box()
        self.painted, self.shown = 0, []

    def refresh(self):
        self.painted += 1

    def show(self, record):
        self.shown.append(record)


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def frame(desk, monkeypatch):
    made = Frame(
        desk,
        {"home": Place("Home", "home", _Still, needs_workspace=False), "actors": Place("Actors", "actors", _Still)},
        _Still,
    )
    made.told = []
    monkeypatch.setattr(made._face, "tell", lambda order, data=None, **values: made.told.append((order, data, values)))
    made.go("home")
    return made


def test_a_place_that_needs_a_workspace_says_so_until_one_is_open(desk, frame):
    frame.go("actors")
    assert list(frame._screens) == ["home", "closed"]
    desk.open_workspace(Workspace())
    desk.apply(add_actor, Actor("A-1"))
    assert "actors" in frame._screens
    assert "kit-away" in frame._screens["closed"].work._dom_classes


def test_only_the_screen_in_sight_is_painted_and_a_stale_one_when_it_is_visited(desk, frame):
    desk.open_workspace(Workspace())
    frame.go("actors")
    desk.apply(add_actor, Actor("A-1"))
    home, actors = frame._screens["home"], frame._screens["actors"]
    before = home.painted
    desk.apply(add_actor, Actor("A-2"))
    assert home.painted == before
    frame.go("home")
    assert home.painted == before + 1
    painted = actors.painted
    frame.go("actors")
    assert actors.painted == painted


def test_a_record_can_be_named_and_an_unknown_place_changes_nothing(desk, frame):
    desk.open_workspace(Workspace())
    frame.go("actors", "A-1")
    frame.go("nowhere")
    assert frame.place == "actors"
    assert frame._screens["actors"].shown == ["A-1"]


def test_the_browser_makes_the_file_and_the_state_of_saving_says_so(desk, frame, monkeypatch):
    desk.open_workspace(Workspace())
    assert frame._face.scene["top"]["tone"] == "attn"
    asked = []
    monkeypatch.setattr(frame.keeper._face, "tell", lambda order, data=None, **values: asked.append(order))
    frame.save_file()
    assert asked == ["backup"]
    assert frame.keeper._face.scene["file"].endswith(".coalition")
    frame.keeper._face._handlers["backed_up"]({"root": desk.log.root})
    assert frame._face.scene["top"]["tone"] == "good"
    assert frame._face.scene["top"]["saved"].startswith("Saved as a file")


def test_undo_is_refused_with_its_reason_and_named_when_it_can_be_done(desk, frame):
    desk.open_workspace(Workspace())
    assert frame._face.scene["top"]["undoWhy"]
    desk.apply(add_actor, Actor("A-1"))
    assert frame._face.scene["top"]["undo"] == "Undo: add an actor"
    frame._face._handlers["undo"]({})
    assert not desk.workspace.actors


def test_a_question_is_answered_once(frame):
    said = []
    frame.ask("Remove?", "3 ties go with it.", "Remove it", "Keep it", lambda: said.append("yes"))
    number = frame.told[-1][2]["id"]
    frame._face._handlers["answer"]({"id": number, "answer": "yes"})
    frame._face._handlers["answer"]({"id": number, "answer": "yes"})
    assert said == ["yes"]
