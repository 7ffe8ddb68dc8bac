"""Take away: nothing is made before it was said for whom, and nothing leaves that the audience may not see."""

import io
from types import SimpleNamespace
from zipfile import ZipFile

import pytest
from pressing import Kit, field, labels, press, words

from kit import exports
from kit.content.example import example_workspace
from kit.domain.actors import Actor
from kit.domain.audience import Audience
from kit.domain.edits.actors import add_actor
from kit.domain.problems import Place, Problem, Weight


@pytest.fixture
def kit():
    made = Kit()
    made.desk.open_workspace(example_workspace(made.desk.today))
    return made


@pytest.fixture
def screen(kit):
    return kit.go("take_away")


def choose_audience(screen, audience):
    screen._cards._face._handlers["choose"]({"id": audience.value})


def make(screen, *files):
    for file in files:
        field(screen.work, file).value = True
    press(screen.work, "Make 1 file" if len(files) == 1 else f"Make {len(files)} files")


def test_the_screen_begins_with_the_coalition_and_says_what_goes(screen):
    assert screen._cards._face.scene["chosen"] == "coalition"
    assert "What is held back, and why" in words(screen.work)
    assert "Choose a file first." in words(screen.work)


def test_a_file_is_made_named_for_its_audience_and_handed_over(kit, screen):
    make(screen, "Actor register")
    assert "1 file is ready." in words(screen.work)
    press(screen.work, "coalition-actors.xlsx")
    assert kit.downloads()["coalition-actors.xlsx"].startswith(b"PK")


def test_several_files_can_be_taken_one_by_one_or_as_one(kit, screen):
    choose_audience(screen, Audience.PUBLIC)
    make(screen, "Actor register", "Actor map, drawing (.svg)")
    press(screen.work, "public-map.svg")
    press(screen.work, "Save all 2 as one .zip")
    with ZipFile(io.BytesIO(kit.downloads()["public-files.zip"])) as package:
        assert package.namelist() == ["public-actors.xlsx", "public-map.svg"]
        assert package.read("public-map.svg") == kit.downloads()["public-map.svg"]


def test_files_for_other_programs_are_made_once_they_are_asked_for(kit, screen):
    press(screen.work, "For other programs")
    make(screen, "Gephi (.gexf)", "Kumu (.xlsx)")
    press(screen.work, "coalition-map.gexf")
    assert b"<gexf" in kit.downloads()["coalition-map.gexf"]


def test_files_of_another_state_or_audience_are_put_away(kit, screen):
    make(screen, "Actor register")
    kit.desk.apply(add_actor, Actor("A-9", "Bar Association"))
    assert "coalition-actors.xlsx" not in labels(screen.work)
    press(screen.work, "Make 1 file")
    choose_audience(screen, Audience.PUBLIC)
    assert "coalition-actors.xlsx" not in labels(screen.work)


def stopped(*_values):
    """An export in which the search found something."""
    return exports.Exported((), (), (Problem("export_leak", Weight.WRONG, Place("actors", "A-1", "name", "map.svg")),))


def test_when_the_search_finds_something_nothing_is_offered(kit, screen, monkeypatch):
    real = exports.export
    monkeypatch.setattr(exports, "export", lambda *values: stopped() if "map.svg" in values[1][0] else real(*values))
    make(screen, "Actor register", "Actor map, drawing (.svg)")
    assert "coalition-actors.xlsx" not in labels(screen.work)
    assert "ready" not in words(screen.work)
    assert "map.svg" in words(screen.work)
    assert kit.downloads() == {}


def test_what_was_cut_is_said_beside_the_file(screen, monkeypatch):
    note = Problem("export_leak", Weight.DOUBT, Place("actors", "A-1", "name", "plan.xlsx"))
    made = SimpleNamespace(files=(exports.ExportedFile("coalition-plan.xlsx", b"PK"),), problems=(note,))
    monkeypatch.setattr(exports, "export", lambda *_values: made)
    make(screen, "Work plan")
    assert "1 file is ready." in words(screen.work)
    assert "coalition-plan.xlsx" in labels(screen.work)


def test_the_whole_workspace_leaves_as_one_file(kit, screen):
    press(screen.side, "Save the whole workspace")
    assert kit.kept[-1] == "backup"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Blank actor register", "actor-register.xlsx"),
        ("Blank work plan", "work-plan.xlsx"),
        ("Blank recommendation matrix", "recommendation-matrix.xlsx"),
    ],
)
def test_each_blank_is_handed_over(kit, screen, label, name):
    press(screen.side, label)
    assert kit.downloads()[name].startswith(b"PK")
