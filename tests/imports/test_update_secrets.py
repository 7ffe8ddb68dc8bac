"""What a file did not show is never removed or overwritten by it, and no file lowers protection."""

import pytest

from kit.domain.actors import Actor, Tie
from kit.domain.audience import Audience, Level
from kit.domain.coalition import Member
from kit.domain.plan import Task
from kit.domain.workspace import change, put
from tests.returning import Edited, brought, causes, desk_with, exported, take, told
from tests.small_exports import small_workspace


def _workspace():
    return put(
        small_workspace(),
        Actor("A-4", "Press", contact="press@example.org", note="FNO wrote. The Front for National Order called."),
        Actor("A-5", "Hidden Hand", short="HH", level=Level.PROTECTED, note="secret"),
        Member("M-3", "Night Shelter", level=Level.PROTECTED),
        Task("W-4", "Hide people", depends=("W-1",), level=Level.PROTECTED),
        Task("W-5", "Call HH", owner="M-3", depends=("W-4", "W-1"), note="Night Shelter knows"),
        Tie("T-4", "A-1", "A-5"),
    )


@pytest.fixture
def desk():
    return desk_with(_workspace())


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("kind", ["actors.xlsx", "plan.xlsx"])
def test_hidden_rows_fields_and_names_are_no_differences(desk, kind, audience):
    update = brought(desk, exported(desk, kind, audience))
    assert (update.differences, causes(update)) == ((), [])


def test_code_names_in_a_changed_text_turn_back_into_what_stood_there(desk):
    register = Edited(exported(desk, "actors.xlsx"))
    sheet = register.book["Elements"]
    cell = sheet.cell(register.row(sheet, "A-4"), register.columns(sheet)["Description"])
    assert cell.value == "[A1] wrote. The [A1] called."
    cell.value = "In May [A1] wrote. The [A1] called. [A2] did not."
    take(desk, brought(desk, register.data))
    note = desk.workspace.actors["A-4"].note
    assert note == "In May FNO wrote. The Front for National Order called. Hidden Hand did not."


def test_an_edited_record_keeps_what_the_file_did_not_show(desk):
    plan = Edited(exported(desk, "plan.xlsx")).set(
        "Plan", "W-5", Note="[M2] knows more", Depends_on=None, Product="List"
    )
    take(desk, brought(desk, plan.data))
    task = desk.workspace.tasks["W-5"]
    assert (task.owner, task.depends, task.note) == ("M-3", ("W-4",), "Night Shelter knows more")
    register = Edited(exported(desk, "actors.xlsx")).set("Elements", "A-4", Place="Tavel")
    take(desk, brought(desk, register.data))
    assert desk.workspace.actors["A-4"].contact == "press@example.org"


def test_an_owner_by_code_name_is_the_one_behind_it(desk):
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-2", Owner="[M2]")
    take(desk, brought(desk, plan.data))
    assert desk.workspace.tasks["W-2"].owner == "M-3"


def test_removing_what_hidden_records_need_is_refused(desk):
    register = Edited(exported(desk, "actors.xlsx")).drop("Elements", "A-1").drop("Connections", "T-1")
    update = brought(desk, register.data)
    assert list(told(update)) == ["ties/T-1/"]
    assert [cause for cause, _, _ in causes(update)] == ["update_removal_needed"]
    plan = Edited(exported(desk, "plan.xlsx")).drop("Plan", "W-1")
    assert told(brought(desk, plan.data)) == {}


def test_the_id_of_a_hidden_record_is_refused(desk):
    register = Edited(exported(desk, "actors.xlsx")).add("Elements", ID="A-5", Label="Hidden Hand")
    assert [cause for cause, _, _ in causes(brought(desk, register.data))] == ["update_id_unknown"]
    guess = brought(_stranger(desk), register.data, guess=True)
    assert [cause for cause, _, _ in causes(guess)] == ["update_id_unknown"]


def _stranger(desk):
    """A desk with a copy that did not see the last state."""
    other = desk_with(_workspace())
    other.open_log(type(desk.log)(desk.log))
    desk.apply(change, "actors", "A-1", place="Tavel")
    return other


def test_code_names_of_another_state_are_not_guessed(desk):
    other = _stranger(desk)
    register = Edited(exported(desk, "actors.xlsx")).set("Elements", "A-4", Description="[A1] wrote twice")
    guess = brought(other, register.data, guess=True)
    assert [cause for cause, _, _ in causes(guess)] == ["update_code_name"]


def test_protection_that_came_meanwhile_is_not_lowered(desk):
    register = Edited(exported(desk, "actors.xlsx")).set("Elements", "A-4", Who_may_see_it="Public", Place="Tavel")
    desk.apply(change, "actors", "A-4", level=Level.PROTECTED)
    update = brought(desk, register.data)
    assert [cause for cause, _, _ in causes(update)] == ["protection_kept"]
    take(desk, update)
    actor = desk.workspace.actors["A-4"]
    assert (actor.level, actor.place, desk.conflicts) == (Level.PROTECTED, "Tavel", ())


def test_a_word_for_secrecy_that_nobody_knows_is_secrecy(desk):
    register = Edited(exported(desk, "actors.xlsx")).set("Elements", "A-4", Who_may_see_it="eyes only")
    take(desk, brought(desk, register.data))
    assert desk.workspace.actors["A-4"].level is Level.PROTECTED


def test_new_opponents_are_protected_from_the_first_moment(desk):
    register = Edited(exported(desk, "actors.xlsx")).add("Elements", Label="Guard", Type="Opponent")
    take(desk, brought(desk, register.data))
    assert [each.level for each in desk.workspace.actors.values() if each.name == "Guard"] == [Level.PROTECTED]


def test_a_text_that_was_cut_is_not_taken_for_the_whole(desk):
    desk.apply(change, "actors", "A-4", note="x" * 40_000)
    register = Edited(exported(desk, "actors.xlsx"))
    assert brought(desk, register.data).differences == ()
    register.set("Elements", "A-4", Description="y" * 300)
    assert [cause for cause, _, _ in causes(brought(desk, register.data))] == ["update_text_cut"]
