from datetime import UTC, date, datetime

import pytest

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor
from kit.domain.edits.coalition import set_limit
from kit.domain.edits.practice import give_answer
from kit.domain.edits.start import start_workspace
from kit.domain.plan import Task, TaskStatus
from kit.domain.report import Contribution, Section
from kit.domain.review import Certainty
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.home.home import Saving, home_page, saving_words, workspace_name
from kit.presenters.home.standing import actors_standing, plan_standing, report_standing

T = Translator()
NOW = datetime(2027, 10, 14, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
STARTED = start_workspace("Amarani Covenant Coalition", "AMR", "ccpr", "simplified", date(2028, 3, 6))


def desk_at(moment):
    desk = Desk(clock=lambda: moment)
    desk.open_workspace(STARTED)
    return desk


def page_of(desk, now=NOW):
    return home_page(desk.workspace, Saving(is_open=True, unsaved=2), list(desk.log)[-1], now, T)


def test_without_a_workspace_there_is_nothing_to_resume_and_practice_is_open():
    page = home_page(Workspace(), Saving(), None, NOW, T)
    assert page.resume is None
    states = {each.place: each.state for each in page.workbooks}
    assert list(states) == ["home", "actors", "plan", "report", "practice", "take_away", "together"]
    assert states["plan"] == "Opens with a workspace"
    assert states["practice"] != "Opens with a workspace"


def test_the_last_change_says_where_and_when_the_work_stopped():
    desk = desk_at(datetime(2027, 10, 13, 18, 42, tzinfo=UTC))
    desk.apply(give_answer, "last-good-moment", ("a",), right=False)
    resume = page_of(desk).resume
    assert resume.place == "practice"
    assert resume.last == "You stopped yesterday at 18:42 in Practice: answer an exercise."
    assert resume.name == "Amarani Covenant Coalition"
    assert resume.review == "CCPR, review 06 Mar 2028, tentative"


@pytest.mark.parametrize(("day", "words"), [(14, "today"), (13, "yesterday"), (2, "on 02 Oct 2027")])
def test_the_day_is_said_as_people_say_it(day, words):
    desk = desk_at(datetime(2027, 10, day, 9, 5, tzinfo=UTC))
    desk.apply(add_actor, Actor("A-1", "Bar Association"))
    assert f"You stopped {words} at 09:05 in Actors" in page_of(desk).resume.last


def test_a_workspace_just_started_leads_to_the_actors():
    resume = page_of(desk_at(NOW)).resume
    assert resume.place == "actors"
    assert resume.last == "Nothing was changed since it was started."


def test_saving_is_told_as_it_is():
    assert saving_words(Saving(is_open=True, unsaved=0, ever_saved=True), T) == "Everything is in your last saved file."
    assert saving_words(Saving(is_open=True, unsaved=1), T) == "This workspace is not saved as a file yet."
    three = Saving(is_open=True, unsaved=3, ever_saved=True)
    assert saving_words(three, T) == "3 changes are newer than your last saved file."


def test_a_workspace_of_answers_only_has_a_name_for_people():
    desk = Desk()
    desk.apply(give_answer, "last-good-moment", ("a",), right=False)
    assert workspace_name(desk.workspace, T) == "Practice without a workspace"


def test_the_map_is_told_in_counts():
    assert actors_standing(STARTED, T) == "No actors yet"
    assert actors_standing(put(STARTED, Actor("A-1", "Bar")), T).startswith("1 actor, 0 ties, ")


def task(id, **values):
    return Task(id, title=id, **{"end": date(2027, 12, 1), "owner": "M-1", **values})


@pytest.mark.parametrize(
    ("tasks", "words"),
    [
        ((), "No plan yet"),
        ((task("T-1"),), "1 task, nothing late"),
        ((task("T-1", end=date(2027, 10, 2)),), "1 task late"),
        ((task("T-1", owner=""),), "1 task without owner"),
        ((task("T-1", end=date(2027, 10, 2)), task("T-2", owner="")), "1 task late, 1 without owner"),
        ((task("T-1", end=date(2027, 10, 2), owner="", status=TaskStatus.DONE),), "1 task, nothing late"),
    ],
)
def test_the_plan_is_told_by_what_is_late_or_unowned(tasks, words):
    assert plan_standing(put(STARTED, *tasks), TODAY, T) == words


def test_the_report_is_told_in_words_of_the_limit():
    assert report_standing(STARTED, T) == "Nothing written yet"
    written = put(STARTED, Section("S-1"), Contribution("C-1", "S-1", text="Three plain words"))
    assert report_standing(set_limit(written, 900, "information note"), T) == "3 of 900 words"
    assert report_standing(written, T).startswith("3 of ")


def test_a_confirmed_date_needs_no_word():
    made = start_workspace("A", "AMR", "upr", date=date(2028, 3, 6), certainty=Certainty.CONFIRMED)
    page = home_page(made, Saving(is_open=True), None, NOW, T)
    assert page.resume.review == "UPR, review 06 Mar 2028"
