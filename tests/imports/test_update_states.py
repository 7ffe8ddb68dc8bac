"""A workbook is compared with the state it was made from, where this desk knows it."""

from openpyxl import Workbook

from kit.blanks import blank_files
from kit.domain.edits.plan import change_task
from kit.imports.updates import read_returned
from tests.returning import Edited, T, brought, desk_with, exported, saved, told
from tests.small_exports import small_workspace


def test_a_state_that_is_not_known_here_is_said_and_may_be_guessed(desk, plan):
    plan.set("Plan", "W-1", Status="Done")
    other = desk_with(small_workspace())
    other.open_log(type(desk.log)(desk.log))
    desk.apply(change_task, "W-2", note="Ask twice")
    later = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", Status="Done")
    update = brought(other, later.data)
    assert (update.known, update.own, update.guess, update.differences) == (False, True, False, ())
    guess = brought(other, later.data, guess=True)
    assert guess.guess
    assert told(guess) == {
        "tasks/W-1/status": ("changed", "Planned", "Done"),
        "tasks/W-2/note": ("changed", "", "Ask twice"),
    }


def test_a_workbook_of_another_workspace_is_told_apart(plan):
    assert not brought(desk_with(small_workspace()), plan.data).own


def test_other_files_are_not_taken_for_workbooks_of_the_kit(desk):
    assert [read_returned(file.name, file.data) for file in blank_files(T)] == [None, None, None]
    assert [read_returned("x", data) for data in (b"", b"PK", b"a;b", saved(Workbook()))] == [None] * 4
