"""Fast entry and joining, without a browser."""

import pytest
from pressing import Kit, press, words

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.workspace import Workspace, put
from kit.widgets.views.actors.joining import JoinActors
from kit.widgets.views.actors.quick_entry import QuickEntry


@pytest.fixture
def kit():
    made = Kit()
    known = (Actor("A-9", "Ministry of Justice", place="Tavel"), Actor("A-8", "Lumen"))
    made.desk.open_workspace(put(Workspace(), *known, Tie("T-9", "A-9", "A-8")))
    return made


@pytest.fixture
def entry(kit):
    return QuickEntry(kit.desk, kit.frame, lambda: kit.frame.say("closed"))


def gesture(view, name, **values):
    view._line._handlers[name](values)


def names(kit):
    return [actor.name for actor in kit.desk.workspace.actors.values()]


def test_enter_adds_and_empties_the_line(kit, entry):
    gesture(entry, "entered", text="Radio Karum; media; neutral; 2")
    added = list(kit.desk.workspace.actors.values())[-1]
    assert (added.name, added.kind, added.stance, added.influence) == ("Radio Karum", "media", Stance.NEUTRAL, 2)
    assert (entry._line.scene["text"], entry._line.scene["turn"]) == ("", 1)
    assert "Radio Karum was added" in entry._line.scene["more"]
    kit.desk.undo()
    assert "Radio Karum" not in names(kit)


def test_what_was_understood_and_what_not_is_shown_while_typing(entry):
    gesture(entry, "typed", text="Radio Karum; media; sings")
    (line,) = entry._line.scene["lines"]
    assert (line["title"], line["parts"]) == ("Actor: Radio Karum", (("Kind", "Media"),))
    assert "“sings”" in line["kept"]


def test_a_name_alike_is_asked_about_before_it_is_added(kit, entry):
    gesture(entry, "entered", text="Justice Ministry; neutral")
    assert "Ministry of Justice" in entry._line.scene["asked"]["question"]
    assert (len(names(kit)), entry._line.scene["text"]) == (2, "Justice Ministry; neutral")
    gesture(entry, "entered", text="Justice Ministry; neutral")
    assert names(kit) == ["Ministry of Justice", "Lumen", "Justice Ministry"]


def test_the_same_actor_gets_what_it_lacks_in_one_step(kit, entry):
    gesture(entry, "typed", text="Justice Ministry; neutral; in Karum")
    gesture(entry, "answered", act="same", text="Justice Ministry; neutral; in Karum")
    known = kit.desk.workspace.actors["A-9"]
    assert (known.stance, known.place, known.aliases) == (Stance.NEUTRAL, "Tavel", ("Justice Ministry",))
    assert len(names(kit)) == 2
    kit.desk.undo()
    assert kit.desk.workspace.actors["A-9"].stance is None


def test_a_tie_by_a_name_alike_is_asked_about_and_then_given_to_the_known_one(kit, entry):
    line = "Lumen > Min. of Justice; informs; strong"
    gesture(entry, "entered", text=line)
    assert len(kit.desk.workspace.ties) == 1
    gesture(entry, "answered", act="same", text=line)
    assert entry._line.scene["text"] == "Lumen > Ministry of Justice; informs; strong"
    gesture(entry, "entered", text=entry._line.scene["text"])
    tie = list(kit.desk.workspace.ties.values())[-1]
    assert (tie.source, tie.kind, tie.target, tie.strength) == ("A-8", TieKind.INFORMS, "A-9", 3)
    assert len(names(kit)) == 2


def test_several_lines_are_looked_at_before_they_are_taken(kit, entry):
    gesture(entry, "entered", text="Name\tType\nRadio Karum\tMedia\nVesta\tNGO")
    assert len(names(kit)) == 2
    assert "2 actors" in words(entry.widget)
    press(entry.widget, "Take it")
    assert names(kit)[2:] == ["Radio Karum", "Vesta"]
    kit.desk.undo()
    assert len(names(kit)) == 2


def test_two_that_are_one_are_joined_and_two_that_are_two_are_not_asked_about_again(kit):
    kit.desk.apply(lambda workspace: put(workspace, Actor("B", "Justice Ministry", goal="peace"), Actor("C", "Lumem")))
    view = JoinActors(kit.desk, kit.frame, lambda: None)
    assert "2 pairs of actors have similar names" in words(view.widget)
    press(view.widget, "Join them")
    joined = kit.desk.workspace.actors["A-9"]
    assert (joined.goal, joined.aliases, "B" in kit.desk.workspace.actors) == ("peace", ("Justice Ministry",), False)
    press(view.widget, "They are two")
    assert "No two actors on the map have similar names" in words(view.widget)
    kit.desk.undo()
    kit.desk.undo()
    view.refresh()
    assert "2 pairs of actors have similar names" in words(view.widget)


def test_the_other_name_can_be_kept(kit):
    kit.desk.apply(lambda workspace: put(workspace, Actor("B", "Justice Ministry")))
    view = JoinActors(kit.desk, kit.frame, lambda: None)
    press(view.widget, "Keep the other name")
    press(view.widget, "Join them")
    assert names(kit) == ["Lumen", "Justice Ministry"]
