"""Fast entry and joining, without a browser."""

import pytest
from pressing import Kit, press, words

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.likeness import likely_pairs
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


def test_another_actor_is_told_apart_in_the_same_step(kit, entry):
    gesture(entry, "typed", text="Justice Ministry")
    gesture(entry, "answered", act="other", text="Justice Ministry")
    (added,) = (actor for actor in kit.desk.workspace.actors.values() if actor.name == "Justice Ministry")
    assert added.told_apart == ("A-9",)
    assert list(likely_pairs(kit.desk.workspace.actors.values())) == []
    kit.desk.undo()
    assert names(kit) == ["Ministry of Justice", "Lumen"]
    gesture(entry, "entered", text="Justice Ministry")
    assert len(names(kit)) == 2


def test_an_answer_belongs_to_the_text_that_was_asked_about(kit, entry):
    gesture(entry, "typed", text="Justice Ministry")
    gesture(entry, "answered", act="same", text="Lumem")
    assert entry._line.scene["text"] == "Lumem"
    assert "Lumen" in entry._line.scene["asked"]["question"]
    assert kit.desk.workspace.actors["A-8"].aliases == kit.desk.workspace.actors["A-9"].aliases == ()


def test_a_tie_says_before_and_after_that_it_makes_an_actor(kit, entry):
    gesture(entry, "typed", text="Lumen > Nobdy here; informs")
    assert entry._line.scene["lines"][0]["kept"] == "“Nobdy here” is new on the map."
    gesture(entry, "entered", text="Lumen > Nobdy here; informs")
    assert "with it a new actor: “Nobdy here”" in entry._line.scene["more"]
    kit.desk.undo()
    assert names(kit) == ["Ministry of Justice", "Lumen"]


def test_both_ends_that_are_like_known_actors_are_asked_about(kit, entry):
    line = "Lumem > Justice Ministry"
    gesture(entry, "entered", text=line)
    assert entry._line.scene["asked"]["question"] == "“Lumem” is not on the map. Did you mean Lumen?"
    assert entry._line.scene["lines"][0]["kept"] == "“Justice Ministry” is new on the map."
    gesture(entry, "answered", act="other", text=line)
    assert "Did you mean Ministry of Justice?" in entry._line.scene["asked"]["question"]
    gesture(entry, "answered", act="other", text=line)
    told = {actor.name: actor.told_apart for actor in kit.desk.workspace.actors.values()}
    assert (told["Lumem"], told["Justice Ministry"]) == (("A-8",), ("A-9",))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Lumen > Lumen; funds", "“Lumen” is tied to itself."),
        ("Five > ; funds", "The tie of “Five” does not say with whom."),
        ("> ", "The arrow has no name beside it."),
        ("; funds", "The row has no name of an actor."),
    ],
)
def test_a_line_that_cannot_be_taken_stays_with_its_reason(kit, entry, line, why):
    gesture(entry, "entered", text=line)
    assert (entry._line.scene["text"], entry._line.scene["turn"]) == (line, 1)
    assert entry._line.scene["asked"]["question"].startswith(why)
    assert (len(names(kit)), len(kit.desk.workspace.ties)) == (2, 1)


def test_what_contradicts_itself_is_asked_and_an_answer_mends_the_line(kit, entry):
    line = "Vesta; ally; opponent"
    gesture(entry, "entered", text=line)
    assert entry._line.scene["asked"]["acts"] == (("0", "ally"), ("1", "opponent"))
    gesture(entry, "answered", act="1", text=line)
    assert (entry._line.scene["text"], len(names(kit))) == ("Vesta; opponent", 2)


def test_two_arrows_become_two_lines_that_are_looked_at(kit, entry):
    gesture(entry, "typed", text="Vesta > Lumen > Karum")
    gesture(entry, "answered", act="0", text="Vesta > Lumen > Karum")
    assert entry._line.scene["text"] == "Vesta > Lumen\nLumen > Karum"
    press(entry.widget, "Take it")
    assert (len(names(kit)), len(kit.desk.workspace.ties)) == (4, 3)


def test_lines_that_were_refused_stay_for_correcting(kit, entry):
    gesture(entry, "entered", text="Radio Karum; media\nVesta > Vesta")
    assert "1 not taken" in words(entry.widget)
    press(entry.widget, "Take it")
    assert (entry._line.scene["text"], names(kit)[2:]) == ("Vesta > Vesta", ["Radio Karum"])


def test_a_flaw_stands_beside_its_line_among_several(entry):
    gesture(entry, "typed", text="Radio Karum; media\nVesta > Lumen > Karum")
    assert [line["title"] for line in entry._line.scene["lines"]] == ["Actor: Radio Karum", "Vesta > Lumen > Karum"]
    assert "more arrows" in entry._line.scene["lines"][1]["kept"]


def test_lines_of_which_none_can_be_taken_say_why(kit, entry):
    gesture(entry, "entered", text="Vesta > Vesta\nLumen >")
    assert "“Vesta” is tied to itself." in words(entry.widget)
    assert len(kit.desk.workspace.ties) == 1


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
