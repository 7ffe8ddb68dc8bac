"""Earlier moments: looked at, named, gone back to, and work made from an earlier state."""

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor, change_actor, remove_actor
from kit.domain.workspace import Workspace, put
from kit.history.log import Log
from kit.history.moments import as_of
from kit.history.replay import replay


def _desk() -> Desk:
    desk = Desk()
    desk.open_workspace(put(Workspace(), Actor("A-1", name="Commission")))
    return desk


def test_the_workspace_is_seen_as_it_was_at_any_moment():
    desk = _desk()
    seen = [desk.workspace]
    desk.apply(change_actor, "A-1", name="The Commission")
    seen.append(desk.workspace)
    desk.apply(add_actor, Actor("A-2"))
    seen.append(desk.workspace)
    desk.undo()
    seen.append(desk.workspace)
    assert [as_of(desk.log, change.id) for change in desk.log] == seen


def test_going_back_is_one_change_that_can_be_undone():
    desk = _desk()
    first = as_of(desk.log, desk.log.root)
    desk.apply(change_actor, "A-1", name="The Commission")
    desk.apply(add_actor, Actor("A-2"))
    later, count = desk.workspace, len(desk.log)
    assert desk.go_back(first)
    assert (desk.workspace, len(desk.log)) == (first, count + 1)
    assert not desk.go_back(first)
    desk.undo()
    assert desk.workspace == later


def test_a_moment_gets_a_name_that_travels_with_the_workspace():
    desk = _desk()
    change = list(desk.log)[-1]
    desk.name_moment("Before the workshop")
    (moment,) = desk.workspace.moments.values()
    assert (moment.name, moment.change) == ("Before the workshop", change.id)


def test_work_made_from_an_earlier_state_merges_with_what_happened_since():
    desk = _desk()
    heads, then = desk.log.heads, desk.workspace
    desk.apply(change_actor, "A-1", name="The Commission")
    desk.apply(add_actor, Actor("A-2"))
    desk.apply_at(heads, change_actor(then, "A-1", note="From the sheet"), "bring_workbook")
    assert desk.workspace.actors["A-1"].note == "From the sheet"
    assert desk.workspace.actors["A-1"].name == "The Commission"
    assert "A-2" in desk.workspace.actors
    assert desk.conflicts == ()
    desk.undo()
    assert desk.workspace.actors["A-1"].note == ""


def test_the_same_field_changed_in_a_sheet_and_meanwhile_is_a_conflict():
    desk = _desk()
    heads, then = desk.log.heads, desk.workspace
    desk.apply(change_actor, "A-1", name="The Commission")
    desk.apply_at(heads, change_actor(then, "A-1", name="From the sheet"), "bring_workbook", author="Sheet")
    assert {side.value for side in desk.conflicts[0].sides} == {"The Commission", "From the sheet"}


def test_a_sheet_that_leaves_out_an_actor_removes_it_unless_somebody_worked_on_it():
    desk = _desk()
    desk.apply(add_actor, Actor("A-2"))
    heads, then = desk.log.heads, desk.workspace
    desk.apply(change_actor, "A-1", note="Meanwhile")
    desk.apply_at(heads, remove_actor(remove_actor(then, "A-1"), "A-2"), "bring_workbook")
    assert list(desk.workspace.actors) == ["A-1"]
    assert [each.record.id for each in desk.conflicts] == ["A-1"]


def test_a_watcher_hears_every_change_that_comes_and_when_the_log_is_another():
    desk, heard = Desk(), []
    desk.watch(lambda changes, whole: heard.append((len(changes), whole)))
    desk.open_workspace(put(Workspace(), Actor("A-1")))
    other = Desk()
    other.open_log(Log(desk.log))
    other.apply(add_actor, Actor("A-2"))
    desk.apply(add_actor, Actor("A-3"))
    desk.take_in(other.log)
    desk.undo()
    assert heard == [(1, True), (1, False), (1, False), (2, True)]


def test_a_log_tells_which_changes_it_lacks_and_what_it_was_until_then():
    desk = _desk()
    desk.apply(add_actor, Actor("A-2"))
    heads = desk.log.heads
    desk.apply(add_actor, Actor("A-3"))
    changes = list(desk.log)
    assert Log(changes[1:]).missing == {changes[0].id}
    assert list(replay(desk.log.until(heads)).actors) == ["A-1", "A-2"]


def test_a_sheet_taken_again_with_an_answer_completes_what_it_made():
    desk = _desk()
    heads, then = desk.log.heads, desk.workspace
    first = add_actor(then, Actor("A-9", name="From the sheet"))
    desk.apply_at(heads, first, "take_update")
    desk.apply_at(heads, change_actor(first, "A-9", status_as_of="2027-06-05"), "take_update")
    assert desk.conflicts == ()
    assert desk.workspace.actors["A-9"].status_as_of == "2027-06-05"
    assert not desk.apply_at(heads, first, "take_update")
