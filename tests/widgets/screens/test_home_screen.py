"""Home: three ways to a workspace, and none of them loses unsaved work without a question."""

from datetime import date

import pytest
from pressing import Kit, field, labels, press, screen_words, words

from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor
from kit.domain.edits.practice import give_answer
from kit.domain.edits.start import start_workspace
from kit.domain.review import Certainty
from kit.history.replay import replay
from kit.storage.coalition.file import write_coalition
from kit.widgets.views.home.open_file import OpenFile

OURS = start_workspace("Amarani Covenant Coalition", "AMR", "ccpr", "simplified", date(2028, 3, 6))


@pytest.fixture
def kit():
    return Kit()


@pytest.fixture
def ours(kit):
    kit.desk.open_workspace(OURS)
    return kit


def fill(home, name="Lake Coalition", country="Zambia", mechanism="upr"):
    press(home, "Start a new workspace")
    field(home, "Name of the coalition").value = name
    field(home, "Country").value = country
    field(home, "Review by").value = mechanism


def browser_made_the_file(kit):
    """What the browser says when a person has pressed "Save a file"."""
    kit.frame.keeper._face._handlers["backed_up"]({"root": kit.desk.log.root})


def test_without_a_workspace_the_three_ways_stand_in_the_work(kit):
    home = kit.go("home")
    assert {"Start a new workspace", "Open a saved file", "Look at the example"} <= set(labels(home.work))
    assert "Continue" not in labels(home.work)
    assert "Where your work is kept" in words(home.side)


def test_a_workspace_is_started_and_leads_to_the_actors(kit):
    home = kit.go("home")
    fill(home.work)
    field(home.work, "First day of the review").value = date(2027, 11, 8)
    field(home.work, "How firm is this day?").value = Certainty.CONFIRMED
    press(home.work, "Start the workspace")
    made = kit.desk.workspace
    assert (made.coalition.name, made.coalition.country) == ("Lake Coalition", "ZMB")
    assert (made.review.mechanism, made.review.procedure) == ("upr", "single")
    assert (made.review.date, made.review.certainty) == (date(2027, 11, 8), Certainty.CONFIRMED)
    assert kit.frame.place == "actors"


@pytest.mark.parametrize("country", ["ZMB", "zmb", "zambia", "Zambie"])
def test_a_country_is_known_by_code_and_by_name(kit, country):
    home = kit.go("home")
    fill(home.work, country=country)
    press(home.work, "Start the workspace")
    assert kit.desk.workspace.coalition.country == "ZMB"


def test_a_committee_without_a_plan_can_be_chosen_and_says_so_before_the_start(kit):
    home = kit.go("home")
    fill(home.work)
    assert "no plan" not in words(home.work)
    field(home.work, "Review by").value = "cedaw"
    assert "no plan and no limits for this Committee" in words(home.work)
    press(home.work, "Start the workspace")
    assert (kit.desk.workspace.review.mechanism, kit.desk.workspace.review.procedure) == ("cedaw", "")


def test_what_is_missing_is_said_and_nothing_is_started(kit):
    home = kit.go("home")
    fill(home.work, name="", country="Atlantis")
    press(home.work, "Start the workspace")
    assert not kit.desk.is_open
    assert "Give the coalition a name" in words(home.work)
    assert "No country is called “Atlantis”" in words(home.work)


def test_the_open_workspace_stands_first_and_says_how_it_is_saved(ours):
    home = ours.go("home")
    assert "Amarani Covenant Coalition" in words(home.work)
    assert "This workspace is not saved as a file yet." in words(home.work)
    assert "Look at the example" in labels(home.side)
    press(home.work, "Save a file")
    browser_made_the_file(ours)
    assert "Everything is in your last saved file." in words(home.work)
    ours.desk.apply(add_actor, Actor("A-1", "Bar Association"))
    assert "1 change is newer than your last saved file." in words(home.work)
    press(home.work, "Continue")
    assert ours.frame.place == "actors"


def test_a_name_is_never_read_as_markup(kit):
    kit.desk.open_workspace(start_workspace("<img src=x onerror=alert(1)>", "AMR", "upr"))
    home = kit.go("home")
    assert all("<img" not in each.value for each in home.work.children[1].children if hasattr(each, "value"))
    assert "<img src=x" in screen_words(home)


def test_unsaved_work_is_named_before_the_example_takes_its_place(ours):
    home = ours.go("home")
    press(home.side, "Look at the example")
    (question,) = ours.asked()
    assert question["title"] == "Put away “Amarani Covenant Coalition”?"
    assert question["keep"] == "Keep it open"
    ours.answer("keep")
    assert ours.desk.workspace == OURS
    press(home.side, "Look at the example")
    ours.answer("yes")
    assert ours.desk.workspace.settings.example


def test_saving_first_hands_over_the_file_and_waits_for_the_person(ours):
    home = ours.go("home")
    press(home.side, "Look at the example")
    ours.answer("other")
    assert ours.kept[-1] == "backup"
    assert ours.desk.workspace == OURS
    press(home.side, "The file is there, go on")
    assert ours.desk.workspace.settings.example


def test_saved_work_gives_way_without_a_question(ours):
    home = ours.go("home")
    browser_made_the_file(ours)
    press(home.side, "Look at the example")
    assert ours.asked() == []
    assert ours.desk.workspace.settings.example


def test_answers_given_without_a_workspace_come_along_unasked(kit):
    kit.desk.apply(give_answer, "last-good-moment", ("list",), right=False)
    home = kit.go("home")
    assert "Practice without a workspace" in words(home.work)
    fill(home.side)
    press(home.side, "Start the workspace")
    assert kit.asked() == []
    assert list(kit.desk.workspace.answers) == ["last-good-moment"]
    assert kit.desk.workspace.coalition.name == "Lake Coalition"


def opened(kit, name, data):
    read = []
    view = OpenFile(kit.desk, kit.frame, lambda file, log: read.append((file, log)), lambda *_: None)
    view._on_file(name, data)
    return view, read


def test_a_saved_file_is_read(ours):
    _, ((name, log),) = opened(ours, "ours.coalition", write_coalition(ours.desk.log))
    assert name == "ours.coalition"
    assert replay(log) == OURS


def test_a_damaged_file_is_told_by_its_name_and_changes_nothing(ours):
    view, read = opened(ours, "broken.coalition", write_coalition(ours.desk.log)[:200])
    assert read == []
    assert "broken.coalition" in words(view.widget)
    assert ours.desk.workspace == OURS


def test_a_register_is_shown_where_it_belongs(ours):
    view, read = opened(ours, "our register.xlsx", b"PK")
    assert read == []
    assert "our register.xlsx is a table" in words(view.widget)
    press(view.widget, "Go to Actors")
    assert ours.frame.place == "actors"
