"""Together without a browser: copies are seen before they are taken, conflicts settled, moments looked at."""

import pytest
from pressing import Kit, field, labels, press, screen_words, words
from small_copies import MINE, THEIRS, apart, started

from kit.desk import Desk
from kit.domain.actors import Stance
from kit.domain.edits.report import change_contribution
from kit.domain.workspace import Workspace
from kit.storage.coalition.file import write_coalition


@pytest.fixture
def copies():
    return apart()


@pytest.fixture
def kit(copies):
    return Kit(copies[0])


@pytest.fixture
def screen(kit):
    return kit.go("together")


def drop(screen, name, data):
    screen._copies._on_file(name, data)


def bring(screen, desk, name="coast.coalition"):
    drop(screen, name, write_coalition(desk.log))
    press(screen.work, "Bring this copy in")


def cards(screen):
    """The cards of conflicts in sight."""
    return [each for each in screen._conflicts._rows.children if "kit-away" not in each._dom_classes]


def card(screen, word):
    return next(each for each in cards(screen) if word in words(each))


def test_a_copy_is_told_before_it_is_taken(kit, copies, screen):
    drop(screen, "coast.coalition", write_coalition(copies[1].log))
    said = words(screen.work)
    assert "4 new changes" in said
    assert "Coast office" in said
    assert "3 actors, 1 text" in said.replace(" and ", ", ")
    assert "1 change merges by itself." in said
    assert "Bar Association: Stance" in said
    assert "Radio Tavel FM: one removed it, another worked on it" in said
    assert "A-3" not in kit.desk.workspace.actors


def test_taking_a_copy_is_one_step_that_can_be_undone(kit, copies, screen):
    before = kit.desk.workspace
    bring(screen, copies[1])
    assert "4 changes came in from 1 file. 3 conflicts wait for you." in words(screen.work)
    assert len(cards(screen)) == 3
    assert kit.frame._face.scene["notes"] == {"together": "3 conflicts"}
    press(screen.work, "Undo")
    assert kit.desk.workspace == before
    assert kit.desk.conflicts == ()
    assert "conflicts wait" not in words(screen.work)


def test_leaving_a_copy_changes_nothing(kit, copies, screen):
    drop(screen, "coast.coalition", write_coalition(copies[1].log))
    press(screen.work, "Leave it")
    assert "coast.coalition" not in words(screen.work)
    assert kit.desk.conflicts == ()


def test_two_copies_come_together_in_one_step(kit, copies, screen):
    third = Desk(author="Hill office")
    third.open_log(copies[1].log)
    third.undo()
    drop(screen, "coast.coalition", write_coalition(copies[1].log))
    drop(screen, "again.coalition", write_coalition(copies[1].log))
    assert "There is nothing new in this file." in words(screen.work)
    assert "Bring this copy in" in labels(screen.work)


def test_a_copy_of_another_workspace_is_refused_kindly(kit, screen):
    drop(screen, "other.coalition", write_coalition(started().log))
    assert "This is a copy of another workspace." in words(screen.work)
    assert "Bring this copy in" not in labels(screen.work)


def test_a_damaged_copy_says_what_can_be_saved_and_offers_it(kit, copies, screen):
    whole = write_coalition(copies[1].log)
    drop(screen, "torn.coalition", whole[: len(whole) - 30])
    press(screen.work, "Look at what could be saved")
    assert "torn.coalition" in words(screen.work)
    assert "Bring this copy in" in labels(screen.work)


def test_something_else_is_told_in_a_sentence(kit, screen):
    drop(screen, "photo.coalition", b"not a workspace")
    drop(screen, "list.csv", b"Name\nRadio\n")
    said = words(screen.work)
    assert "photo.coalition" in said
    assert "list.csv is a table that the kit did not make from this workspace." in said


def test_a_conflict_shows_both_sides_and_what_differs(kit, copies, screen):
    bring(screen, copies[1])
    shown = card(screen, "text of Lake Paralegals")
    assert "Mine" in words(shown)
    assert "Coast office" in words(shown)
    assert "12 Oct 2027" in words(shown)
    assert "Nobody was heard" not in words(shown)
    (said,) = [each.value for each in shown.children if hasattr(each, "value")]
    assert "<ins>241</ins>" in said
    assert "<del>214</del>" in said
    assert labels(shown) == ["Keep mine", "Keep theirs", "Keep both", "Write new"]


@pytest.mark.parametrize(
    ("way", "text"),
    [
        ("Keep mine", MINE),
        ("Keep theirs", THEIRS),
        (
            "Keep both",
            "They counted 214 people in one week.\n\nThey counted 241 people.\n\nNobody was heard within six months.",
        ),
    ],
)
def test_a_text_is_settled_by_its_paragraph(kit, copies, screen, way, text):
    bring(screen, copies[1])
    press(card(screen, "text of Lake Paralegals"), way)
    assert kit.desk.workspace.contributions["K-1"].text == text
    assert len(kit.desk.conflicts) == 2


def test_new_words_settle_too(kit, copies, screen):
    bring(screen, copies[1])
    shown = card(screen, "text of Lake Paralegals")
    press(shown, "Write new")
    field(shown, "The words that count").value = "They counted 227 people."
    press(shown, "Keep these words")
    assert (
        kit.desk.workspace.contributions["K-1"].text
        == "They counted 227 people.\n\nNobody was heard within six months."
    )


def test_words_being_written_stay_while_another_conflict_is_settled(kit, copies, screen):
    bring(screen, copies[1])
    shown = card(screen, "text of Lake Paralegals")
    press(shown, "Write new")
    field(shown, "The words that count").value = "They counted 227 people."
    places = screen._conflicts._rows.children
    press(card(screen, "Stance"), "Keep mine")
    assert len(cards(screen)) == 2
    assert card(screen, "text of Lake Paralegals") is shown
    assert screen._conflicts._rows.children == places
    assert field(shown, "The words that count").value == "They counted 227 people."
    kit.desk.undo()
    assert len(cards(screen)) == 3
    press(shown, "Keep these words")
    assert kit.desk.workspace.contributions["K-1"].text.startswith("They counted 227 people.\n")
    assert len(cards(screen)) == 2


def test_words_being_written_stay_when_a_side_is_written_anew(kit, copies, screen):
    bring(screen, copies[1])
    shown = card(screen, "text of Lake Paralegals")
    press(shown, "Write new")
    field(shown, "The words that count").value = "They counted 227 people."
    copies[1].apply(change_contribution, "K-1", text=THEIRS.replace("241", "250"))
    kit.desk.take_in(copies[1].log)
    assert card(screen, "text of Lake Paralegals") is shown
    assert "250" in words(shown)
    assert field(shown, "The words that count").value == "They counted 227 people."


def test_a_choice_is_settled_and_undone_and_settled_again(kit, copies, screen):
    bring(screen, copies[1])
    press(card(screen, "Stance"), "Keep mine")
    assert kit.desk.workspace.actors["A-1"].stance is Stance.PASSIVE_OPPONENT
    kit.desk.undo()
    assert len(cards(screen)) == 3
    press(card(screen, "Stance"), "Keep theirs")
    assert kit.desk.workspace.actors["A-1"].stance is Stance.PASSIVE_ALLY


@pytest.mark.parametrize(("way", "there"), [("Keep it", True), ("Remove it", False)])
def test_a_removal_is_settled_by_keeping_or_removing(kit, copies, screen, way, there):
    bring(screen, copies[1])
    press(card(screen, "Removed or kept"), way)
    assert ("A-2" in kit.desk.workspace.actors) is there
    assert len(kit.desk.conflicts) == 2


def test_a_text_in_conflict_is_locked_and_leads_to_the_conflict(kit, copies, screen):
    bring(screen, copies[1])
    report = kit.go("report")
    assert field(report.work, "Lake Paralegals").disabled
    assert not field(report.work, "Law Clinic").disabled
    press(report.work, "Settle it")
    assert kit.frame.place == "together"
    assert "text of Lake Paralegals" in words(cards(screen)[0])
    press(cards(screen)[0], "Keep mine")
    assert not field(kit.go("report").work, "Lake Paralegals").disabled


def test_the_timeline_filters_and_looks_back(kit, copies, screen):
    bring(screen, copies[1])
    entries = [entry for day in screen._history._face.scene["days"].values() for entry in day["entries"]]
    assert {entry["who"] for entry in entries} == {"You", "Coast office"}
    field(screen.work, "Whose changes").value = "Coast office"
    shown = [entry for day in screen._history._face.scene["days"].values() for entry in day["entries"]]
    assert {entry["who"] for entry in shown} == {"Coast office"}
    field(screen.work, "Whose changes").value = "*"
    field(screen.work, "About (a name or title, or a part of it)").value = "women's"
    (only,) = [entry for day in screen._history._face.scene["days"].values() for entry in day["entries"]]
    assert only["act"] == "add an actor"


def look(screen, place):
    """Look at a moment by the place of its change in the log."""
    screen._history._face._handlers["look"]({"id": list(screen._desk.log)[place].id})


def test_a_moment_is_looked_at_named_and_gone_back_to(kit, screen):
    look(screen, 1)
    assert "Since then 2 actors changed." in words(screen.work)
    field(screen.work, "A name for this moment").value = "Before the trip"
    press(screen.work, "Give it this name")
    press(screen.work, "Go back to this moment")
    before = kit.desk.workspace
    kit.answer("yes")
    assert kit.desk.workspace.actors["A-1"].stance is Stance.NEUTRAL
    assert [each.name for each in kit.desk.workspace.moments.values()] == ["Before the trip"]
    kit.desk.undo()
    assert kit.desk.workspace == before


def test_the_present_moment_gets_a_name(kit, screen):
    press(screen.work, "Name the present moment")
    press(screen.work, "Name it")
    assert "Type a name first." in words(screen.work)
    field(screen.work, "Its name").value = "After the workshop"
    press(screen.work, "Name it")
    assert "After the workshop" in labels(screen.work)
    press(screen.work, "Forget the name")
    assert kit.desk.workspace.moments == {}


def test_a_name_stands_on_the_next_change(kit, screen):
    field(screen.side, "Your name on changes").value = "Heron"
    assert kit.desk.author == "Heron"


def test_without_a_workspace_a_copy_is_opened(copies):
    kit = Kit(Desk())
    screen = kit.go("together")
    assert "History" not in screen_words(screen)
    bring(screen, copies[1])
    assert kit.desk.workspace == copies[1].workspace
    assert kit.desk.workspace != Workspace()
