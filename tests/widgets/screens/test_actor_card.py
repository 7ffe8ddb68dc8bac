"""The card of an actor on its screen, without a browser: changing, tying, moving, removing, what was typed in forms."""

from actors_screen import choose, gesture, scene
from pressing import field, labels, press, words

from kit.domain.actors import Position, TieKind
from kit.domain.audience import Level
from kit.domain.edits.actors import change_actor


def test_a_card_is_changed_in_place(kit, screen):
    choose(screen, "d")
    assert "Actor d" in words(screen.side)
    press(screen.side, "Change")
    field(screen.side, "Name of the actor").value = "Delta Council"
    press(screen.side, "Save the changes")
    assert kit.desk.workspace.actors["d"].name == "Delta Council"
    assert "Delta Council" in words(screen.side)
    assert "Save the changes" not in labels(screen.side)


def test_a_tie_is_added_followed_and_removed(kit, screen):
    choose(screen, "d")
    press(screen.side, "Add a tie")
    press(screen.side, "Add the tie")
    assert "Choose the actor at the other end." in words(screen.side)
    field(screen.side, "To whom").value = "a"
    field(screen.side, "This actor").value = TieKind.FUNDS
    press(screen.side, "Add the tie")
    (tie,) = [tie for tie in kit.desk.workspace.ties.values() if tie.source == "d"]
    assert (tie.target, tie.kind, tie.strength) == ("a", TieKind.FUNDS, None)
    press(screen.side, "Show its tie")
    press(screen.side, "Funds Actor a")
    assert scene(screen)["chosen"] == "a"
    choose(screen, "d")
    screen._actor_side._on_act("untie", tie.id)
    assert tie.id not in kit.desk.workspace.ties


def test_a_card_makes_a_task_once_and_opens_it_in_the_plan(kit, screen):
    choose(screen, "c")
    press(screen.side, "Make a task")
    (task,) = kit.desk.workspace.tasks.values()
    assert task.title == "Ask Actor b to help us reach Actor c"
    assert kit.frame.place == "plan"
    assert field(kit.frame._side, "Task").value == task.title
    kit.go("actors")
    press(screen.side, "Make a task")
    assert list(kit.desk.workspace.tasks) == [task.id]


def test_a_card_says_why_there_is_no_task(kit, screen):
    choose(screen, "a")
    press(screen.side, "Make a task")
    assert not kit.desk.workspace.tasks
    assert ("say", None, {"text": "Actor a is one of you; no route is needed."}) in kit.orders


def test_removing_names_what_goes_with_it_and_can_be_undone(kit, screen):
    choose(screen, "b")
    press(screen.side, "Remove")
    (question,) = kit.asked()
    assert question["title"] == "Remove Actor b?"
    assert question["text"].startswith("2 ties go with it.")
    kit.answer("keep")
    assert "b" in kit.desk.workspace.actors
    press(screen.side, "Remove")
    kit.answer("yes")
    assert "b" not in kit.desk.workspace.actors
    assert not kit.desk.workspace.ties
    kit.desk.undo()
    assert len(kit.desk.workspace.ties) == 2


def test_a_moved_actor_stays_and_may_find_its_own_place_again(kit, screen):
    gesture(screen._views.network.map, "move", id="a", x=0.25, y=7)
    assert kit.desk.workspace.actors["a"].position == Position(0.25, 1.0)
    assert scene(screen)["nodes"]["a"]["x"] == 0.25
    choose(screen, "a")
    press(screen.side, "Let the kit place it again")
    assert kit.desk.workspace.actors["a"].position is None


def test_a_move_taken_back_leads_to_the_place_before(kit, screen):
    before = scene(screen)["nodes"]["b"]
    gesture(screen._views.network.map, "move", id="b", x=0.9, y=0.1)
    assert scene(screen)["nodes"]["b"]["x"] == 0.9
    kit.desk.undo()
    assert scene(screen)["nodes"]["b"] == before


def test_what_a_person_typed_is_text_on_the_card(kit, screen):
    kit.desk.apply(change_actor, "a", name="<img src=x onerror=alert(1)>", note="<b>bold</b>")
    choose(screen, "a")
    card = screen._actor_side.card
    assert "<img" not in card._facts.value
    assert "&lt;b&gt;bold" in card._told.value


def test_a_tie_is_changed_in_one_edit_and_keeps_its_ends(kit, screen):
    choose(screen, "b")
    press(screen.side, "Show its 2 ties")
    screen._actor_side._on_act("change_tie", "ab")
    assert "From Actor a to Actor b" in words(screen.side)
    field(screen.side, "How they are tied").value = TieKind.INFORMS
    field(screen.side, "Strength").value = 3
    field(screen.side, "Who may see it").value = Level.PROTECTED
    field(screen.side, "Note").value = "Since the last review."
    press(screen.side, "Save the changes")
    tie = kit.desk.workspace.ties["ab"]
    assert (tie.source, tie.target, tie.kind, tie.strength) == ("a", "b", TieKind.INFORMS, 3)
    assert (tie.level, tie.note) == (Level.PROTECTED, "Since the last review.")
    assert "Is informed by Actor a (strong)" in labels(screen.side)
    kit.desk.undo()
    assert kit.desk.workspace.ties["ab"].kind is TieKind.WORKS_WITH


def test_every_tie_on_the_card_offers_a_change(screen):
    choose(screen, "b")
    press(screen.side, "Show its 2 ties")
    assert labels(screen.side).count("Change") == 3


def test_a_new_tie_has_a_level_and_a_note(kit, screen):
    choose(screen, "d")
    press(screen.side, "Add a tie")
    field(screen.side, "To whom").value = "a"
    field(screen.side, "Who may see it").value = Level.PROTECTED
    field(screen.side, "Note").value = "Told in private."
    press(screen.side, "Add the tie")
    (tie,) = [tie for tie in kit.desk.workspace.ties.values() if tie.source == "d"]
    assert (tie.level, tie.note) == (Level.PROTECTED, "Told in private.")


def test_a_tie_that_goes_takes_its_form_with_it(screen):
    choose(screen, "b")
    screen._actor_side._on_act("change_tie", "ab")
    screen._actor_side._on_act("untie", "ab")
    assert "Save the changes" not in labels(screen.side)


def test_what_was_typed_comes_back_with_its_actor(kit, screen):
    choose(screen, "d")
    press(screen.side, "Change")
    field(screen.side, "Note").value = "Half a thought"
    choose(screen, "a")
    assert "Save the changes" not in labels(screen.side)
    assert any("Actor d is kept" in str(values.get("text")) for order, _, values in kit.orders if order == "say")
    choose(screen, "d")
    assert field(screen.side, "Note").value == "Half a thought"
    press(screen.side, "Leave it as it was")
    choose(screen, "a")
    choose(screen, "d")
    assert "Save the changes" not in labels(screen.side)


def test_a_half_made_tie_comes_back_with_its_actor(screen):
    choose(screen, "d")
    press(screen.side, "Add a tie")
    field(screen.side, "To whom").value = "a"
    press(screen.side, "Change")
    choose(screen, "b")
    choose(screen, "d")
    assert field(screen.side, "To whom").value == "a"


def test_opening_the_known_actor_asks_before_it_drops_what_was_typed(kit, screen):
    press(screen.work, "Add an actor")
    field(screen.work, "Place").value = "Port Tavel"
    field(screen.work, "Name of the actor").value = "Statistic Office"
    press(screen.work, "Is it Statistics Office? Open it")
    kit.answer("keep")
    assert field(screen.work, "Place").value == "Port Tavel"
    press(screen.work, "Is it Statistics Office? Open it")
    kit.answer("yes")
    assert "Statistics Office" in words(screen.side)
    assert "Add the actor" not in labels(screen.work)
