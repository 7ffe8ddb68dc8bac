"""Undo and redo as a person meets them."""

from kit.desk import Desk
from kit.domain.actors import Actor, Tie
from kit.domain.edits.actors import add_actor, add_tie, change_actor, remove_actor
from kit.domain.workspace import Workspace, put


def _desk() -> Desk:
    desk = Desk()
    desk.open_workspace(put(Workspace(), Actor("A-1", name="Commission"), Actor("A-2", name="Ministry")))
    return desk


def test_a_removed_actor_comes_back_in_its_place_with_its_ties():
    desk = _desk()
    desk.apply(add_tie, Tie("T-1", "A-1", "A-2"))
    desk.apply(remove_actor, "A-1")
    assert list(desk.workspace.actors) == ["A-2"]
    desk.undo()
    assert list(desk.workspace.actors) == ["A-1", "A-2"]
    assert desk.workspace.ties["T-1"].target == "A-2"


def test_the_start_of_a_workspace_is_not_undone():
    desk = _desk()
    assert desk.can_undo is None
    assert not desk.undo()


def test_a_new_edit_after_undo_leaves_nothing_to_redo():
    desk = _desk()
    desk.apply(change_actor, "A-1", name="Human Rights Commission")
    desk.undo()
    assert desk.can_redo is not None
    desk.apply(add_actor, Actor("A-3"))
    assert desk.can_redo is None


def test_an_edit_that_changes_nothing_announces_nothing():
    desk = _desk()
    version = desk.version
    assert not desk.apply(change_actor, "A-1", name="Commission")
    assert (desk.version, len(desk.log)) == (version, 1)


def test_undo_names_the_edit_that_it_takes_back():
    desk = _desk()
    desk.apply(change_actor, "A-1", name="X")
    assert desk.can_undo.act == "change_actor"
