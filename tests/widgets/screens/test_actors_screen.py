"""The actors screen without a browser: adding, changing, tying, moving, removing, bringing a register."""

import pytest
from actors_screen import bring, choose, gesture, scene
from pressing import Kit, field, labels, press, screen_words, words

from kit.domain.actors import Actor, Stance, TieKind
from kit.domain.audience import Level
from kit.domain.edits.actors import add_actor, change_actor, remove_actor
from kit.domain.workspace import Workspace, put

REGISTER = b"Name,Kind,Stance\nBar Association,Courts and bar,\nRadio Tavel,Media,\n"


def test_the_map_opens_fast_entry_by_keys_and_gets_the_keyboard_back(kit, screen):
    choose(screen, "b")
    told = []
    screen._views.network.map._face.tell = lambda order, **values: told.append((order, values))
    gesture(screen._views.network.map, "write", id="b")
    lines = screen._panels.panel("lines")
    assert (screen._panels.open_name, lines._line.scene["text"]) == ("lines", "Actor b > ")
    gesture(screen._views.network.map, "write", id="c")
    assert lines._line.scene["text"] == "Actor c > "
    lines._line._handlers["typed"]({"text": "Radio Tavel; media"})
    gesture(screen._views.network.map, "write", id="")
    assert lines._text == "Radio Tavel; media"
    gesture(screen._views.network.map, "write", id="b")
    assert lines._line.scene["text"] == "Radio Tavel; media\nActor b > "
    lines._line._handlers["left"]({})
    assert (screen._panels.open_name, told) == ("", [("focus", {"id": ""})])


def test_an_empty_map_offers_every_way_to_begin():
    kit = Kit()
    kit.desk.open_workspace(put(Workspace(), Actor("a", "Alone")))
    screen = kit.go("actors")
    kit.desk.apply(remove_actor, "a")
    assert "No actors yet" in words(screen.work)
    ways = ["Step by step", "Type lines", "From paper", "Bring a register"]
    assert labels(screen.work) == [*ways, "Add an actor", "Begin step by step"]
    assert "Choose an actor on the map" not in words(screen.side)
    press(screen.work, "Begin step by step")
    assert screen._panels.open_name == "steps"
    kit.desk.undo()
    assert "Choose an actor on the map" in words(screen.side)


def test_an_actor_is_found_in_every_view_and_again_by_the_sheet_of_the_phone(kit, screen):
    told = []
    screen._peek._face.tell = lambda order, **values: told.append(order)
    screen._views.network.map._face.tell = lambda order, **values: told.append((order, values["id"]))
    gesture(screen._find, "choose", id="c")
    assert (scene(screen)["chosen"], told) == ("c", [("bring", "c")])
    screen._views.turn("table")
    gesture(screen._find, "choose", id="d")
    gesture(screen._views.made["table"].actors, "choose", id="d")
    assert told[1:] == ["again"]
    kit.desk.apply(change_actor, "d", name="Delta Council")
    assert screen._find._face.scene["actors"]["d"] == {"name": "Delta Council"}


@pytest.mark.parametrize("view", ["spectrum", "power", "rings", "questions", "table", "sentences"])
def test_the_sheet_of_the_phone_shows_in_every_view_but_not_over_an_open_panel(screen, view):
    screen._views.turn(view)
    screen._choose("c")
    assert screen._peek._face.scene["peek"]["id"] == "c"
    press(screen.work, "Type lines")
    assert screen._peek._face.scene["peek"] is None


def test_the_last_of_the_steps_leads_on_to_the_questions(screen):
    press(screen.work, "Step by step")
    press(screen.work, next(each for each in labels(screen.work) if each.startswith("4.")))
    press(screen.work, "Go on to the questions")
    assert (screen._panels.open_name, screen._views.name) == ("", "questions")


def test_the_map_shows_every_actor_and_tie(screen):
    assert set(scene(screen)["nodes"]) == set("abcdn")
    assert set(scene(screen)["lines"]) == {"ab", "bc"}


def test_an_edit_of_one_actor_sends_that_actor_alone(kit, screen):
    sent = []
    screen._views.network.map._face.widget.send = sent.append
    kit.desk.apply(change_actor, "d", influence=5)
    (message,) = sent
    assert list(message["scene"]) == ["nodes"]
    assert list(message["scene"]["nodes"]["set"]) == ["d"]


def test_an_actor_is_added_and_the_form_waits_for_the_next(kit, screen):
    press(screen.work, "Add an actor")
    field(screen.work, "Name of the actor").value = "Bar Association"
    field(screen.work, "Stance").value = Stance.PASSIVE_ALLY
    press(screen.work, "Add the actor")
    (added,) = [actor for actor in kit.desk.workspace.actors.values() if actor.name == "Bar Association"]
    assert (added.stance, added.influence, added.level) == (Stance.PASSIVE_ALLY, None, Level.COALITION)
    assert field(screen.work, "Name of the actor").value == ""
    assert scene(screen)["chosen"] == added.id
    kit.desk.undo()
    assert added.id not in kit.desk.workspace.actors
    assert scene(screen)["chosen"] == ""


def test_an_actor_without_a_name_is_asked_for_one(kit, screen):
    before = kit.desk.workspace
    press(screen.work, "Add an actor")
    press(screen.work, "Add the actor")
    assert "Give the actor a name." in words(screen.work)
    assert kit.desk.workspace is before


def test_a_name_nearly_known_is_asked_about_and_opens(screen):
    press(screen.work, "Add an actor")
    field(screen.work, "Name of the actor").value = "Statistic Office"
    press(screen.work, "Is it Statistics Office? Open it")
    assert "Statistics Office" in words(screen.side)


def test_a_kind_in_danger_brings_its_level(screen):
    press(screen.work, "Add an actor")
    field(screen.work, "Kind").value = "opponent"
    assert field(screen.work, "Who may see it").value is Level.PROTECTED


def test_nobody_else_moves_when_an_actor_is_added(kit, screen):
    before = {id: (node["x"], node["y"]) for id, node in scene(screen)["nodes"].items() if id in "abc"}
    kit.desk.apply(add_actor, Actor("new", "Newcomer"))
    after = {id: (node["x"], node["y"]) for id, node in scene(screen)["nodes"].items() if id in "abc"}
    assert after == before


def test_only_the_wanted_ties_are_shown(screen):
    field(screen.work, "Ties shown").value = (TieKind.FUNDS,)
    assert scene(screen)["kinds"] == ["funds"]


def test_the_table_has_a_row_for_everything_drawn(screen):
    screen._views.turn("table")
    assert set(screen._views.made["table"].actors._face.scene["rows"]) == set("abcdn")
    assert set(screen._views.made["table"].ties._face.scene["rows"]) == {"ab", "bc"}
    gesture(screen._views.made["table"].actors, "choose", id="c")
    assert "Actor c" in words(screen.side)
    gesture(screen._views.made["table"].ties, "choose", id="ab")
    assert "Actor a" in words(screen.side)


def test_what_is_missing_leads_to_the_form_with_what_is_known(screen):
    assert "Only Actor b links you to Actor c." in screen_words(screen)
    screen._on_gap("add_kind", "media")
    assert field(screen.work, "Kind").value == "media"
    screen._on_gap("tie", "d")
    assert "Add the tie" in labels(screen.side)


def test_a_register_is_shown_before_it_is_taken_and_undone_in_one_step(kit, screen):
    before = kit.desk.workspace
    bring(screen, "register.csv", REGISTER)
    assert "“register.csv” holds 2 actors." in words(screen.work)
    assert kit.desk.workspace is before
    press(screen.work, "Take it")
    names = {actor.name for actor in kit.desk.workspace.actors.values()}
    assert {"Bar Association", "Radio Tavel"} <= names
    kit.desk.undo()
    assert set(kit.desk.workspace.actors) == set("abcdn")


def test_a_register_that_is_left_changes_nothing(kit, screen):
    before = kit.desk.workspace
    bring(screen, "register.csv", REGISTER)
    press(screen.work, "Leave it")
    assert kit.desk.workspace is before
    assert "Take it" not in labels(screen.work)


def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(kit, screen):
    before = kit.desk.workspace
    bring(screen, "picture.xlsx", b"\x89PNG\r\n\x1a\n")
    said = words(screen.work)
    assert "Nothing can be taken from “picture.xlsx”." in said
    assert "Nothing of yours has changed." in said
    assert "Take it" not in labels(screen.work)
    assert kit.desk.workspace is before


def test_the_sheet_of_the_phone_walks_to_neighbours_not_yet_seen(screen):
    choose(screen, "a")
    gesture(screen._peek, "follow")
    assert scene(screen)["chosen"] == "b"
    gesture(screen._peek, "follow")
    assert scene(screen)["chosen"] == "c"
    gesture(screen._peek, "close")
    assert screen._peek._face.scene["peek"] is None


def test_a_gap_does_not_write_over_a_new_actor(kit, screen):
    press(screen.work, "Add an actor")
    field(screen.work, "Name of the actor").value = "Bar Association"
    screen._on_gap("add_kind", "media")
    assert field(screen.work, "Name of the actor").value == "Bar Association"
    kit.answer("yes")
    assert (field(screen.work, "Name of the actor").value, field(screen.work, "Kind").value) == ("", "media")


def test_closing_a_panel_leads_the_keyboard_back_to_what_opened_it(screen):
    sent: list[object] = []
    screen._panels._ways["paper"].button.send = lambda content, **_: sent.append(content)
    screen._panels.open("paper")
    assert sent == []
    screen._panels.close()
    assert sent == [{"do": "focus"}]
