"""Opening a workspace in the browser from the command line."""

import pytest
from pressing import Kit, labels, words

import kit.serve
from kit.app import open_workbook
from kit.commands import run
from kit.domain.problems import Problem
from kit.storage.first_file import choose_first_file, first_file


@pytest.fixture
def file(tmp_path) -> str:
    path = tmp_path / "example.coalition"
    assert run(["new", "--example", str(path)]) == 0
    return str(path)


@pytest.fixture
def served(monkeypatch) -> list:
    """What the server would have been started with, and the file that its pages would open."""
    started: list = []
    monkeypatch.setenv("COALITION_KIT_FILE", "")
    monkeypatch.setattr(kit.serve, "serve", lambda *_, **named: started.append((named, first_file())))
    return started


def test_the_kit_starts_with_the_file_on_its_desk(file, served):
    assert run(["open", file, "--no-browser"]) == 0
    [(named, (name, log))] = served
    assert named["open_browser"] is False
    assert name == "example.coalition"
    assert len(log) == 1


def test_what_cannot_be_opened_starts_nothing(tmp_path, served, capsys):
    assert run(["open", str(tmp_path / "none.coalition")]) == 2
    assert "There is no file" in capsys.readouterr().err
    assert served == []


def test_a_file_is_not_opened_for_a_whole_room(file, served, capsys):
    assert run(["open", file, "--room"]) == 2
    assert "--room" in capsys.readouterr().err
    assert served == []


def test_a_page_opens_the_file_and_says_so(file, monkeypatch):
    frames, said = [], []
    monkeypatch.setenv("COALITION_KIT_FILE", file)
    monkeypatch.setattr("IPython.display.display", lambda *_: None)
    monkeypatch.setattr("kit.app.make_frame", lambda desk: frames.append(Kit(desk).frame) or frames[0])
    monkeypatch.setattr("kit.widgets.frame.Frame.say", lambda _frame, sentence: said.append(sentence))
    open_workbook("home")
    home = frames[0]._screen()
    assert "Amarani Covenant Coalition" in words(home.work)
    assert "Continue" in labels(home.work)
    assert said == ["example.coalition is open."]


def test_a_file_that_went_away_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("COALITION_KIT_FILE", "")
    choose_first_file(tmp_path / "gone.coalition")
    assert isinstance(first_file()[1], Problem)
