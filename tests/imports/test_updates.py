"""Workbooks that come back change what was changed in them, on the state that they were made from."""

import datetime

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Audience, Level
from kit.domain.edits.plan import change_task
from kit.domain.plan import Task, TaskStatus
from kit.domain.workspace import change, drop, put
from tests.returning import TODAY, Edited, brought, causes, desk_with, exported, take, told
from tests.small_exports import small_workspace


def test_changed_cells_are_told_with_old_and_new(desk, plan):
    plan.set("Plan", "W-1", Status="in progress", Note="Bring water", End=datetime.date(2027, 9, 30))
    assert told(brought(desk, plan.data)) == {
        "tasks/W-1/status": ("changed", "Planned", "In work"),
        "tasks/W-1/note": ("changed", "", "Bring water"),
        "tasks/W-1/end": ("moved", datetime.date(2027, 9, 24), datetime.date(2027, 9, 30)),
    }


def test_an_update_is_one_step_and_undo_takes_all_of_it_back(desk, plan):
    before = desk.workspace
    plan.set("Plan", "W-1", Status="Done", Start="1 August 2027").add("Plan", Task="Thank the hosts").drop(
        "Plan", "W-3"
    )
    update = brought(desk, plan.data)
    changes = len(desk.log)
    take(desk, update)
    assert len(desk.log) == changes + 1
    task = desk.workspace.tasks["W-1"]
    assert (task.status, task.start, task.fixed) == (TaskStatus.DONE, datetime.date(2027, 8, 1), True)
    assert [each.title for each in desk.workspace.tasks.values()] == ["Visit prisons", "Translate", "Thank the hosts"]
    assert desk.undo()
    assert desk.workspace == before


def test_what_happened_meanwhile_stays_and_the_same_field_is_a_conflict(desk, plan):
    plan.set("Plan", "W-1", End=datetime.date(2027, 9, 30), Product="A table")
    desk.apply(change_task, "W-1", end=datetime.date(2027, 10, 8), note="Two vans")
    desk.apply(change_task, "W-2", title="Translate all")
    update = brought(desk, plan.data)
    assert {each.key: each.contested for each in update.differences} == {
        "tasks/W-1/end": True,
        "tasks/W-1/product": False,
    }
    take(desk, update)
    task = desk.workspace.tasks["W-1"]
    assert (task.note, task.product, desk.workspace.tasks["W-2"].title) == ("Two vans", "A table", "Translate all")
    (conflict,) = desk.conflicts
    assert {side.value for side in conflict.sides} == {datetime.date(2027, 9, 30), datetime.date(2027, 10, 8)}


def test_a_row_that_was_removed_here_and_changed_there_is_a_conflict(desk, plan):
    plan.set("Plan", "W-3", Product="300 copies")
    desk.apply(drop, "tasks", frozenset({"W-3"}))
    update = brought(desk, plan.data)
    assert [each.contested for each in update.differences] == [True]
    take(desk, update)
    assert [conflict.record.id for conflict in desk.conflicts] == ["W-3"]


def test_rows_that_are_gone_are_removals(desk, plan):
    update = brought(desk, plan.drop("Plan", "W-1").data)
    assert told(update) == {"tasks/W-1/": ("removed", "Visit prisons", None)}
    take(desk, update)
    assert desk.workspace.tasks["W-2"].depends == ()


def test_a_row_whose_cells_were_all_emptied_is_gone(desk, plan):
    sheet = plan.book["Plan"]
    row, ids = plan.row(sheet, "W-3"), plan.columns(sheet)["ID"]
    for column in set(range(1, sheet.max_column + 1)) - {ids}:
        sheet.cell(row, column).value = None
    assert told(brought(desk, plan.data)) == {"tasks/W-3/": ("removed", "Print", None)}


def test_emptied_cells_are_told_and_needed_ones_are_refused(desk, register):
    register.set("Elements", "A-1", Stance=None, Tags=None, Label=None)
    update = brought(desk, register.data)
    assert told(update) == {
        "actors/A-1/stance": ("changed", "Active ally", None),
        "actors/A-1/tags": ("changed", "law | prisons", None),
    }
    assert causes(update) == [("update_cell_needed", "Elements", 2)]
    take(desk, update)
    actor = desk.workspace.actors["A-1"]
    assert (actor.stance, actor.tags, actor.name) == (None, (), "Commission")


def test_a_register_brings_new_actors_and_ties_between_them(desk, register):
    register.add("Elements", Label="Radio", Type="Media", Stance="Neutral", Hall="North")
    register.add("Connections", From="Radio", To="Union", Type="funds", Strength="3")
    take(desk, brought(desk, register.data))
    (radio,) = (each for each in desk.workspace.actors.values() if each.name == "Radio")
    assert (radio.kind, radio.stance, radio.extra) == ("media", Stance.NEUTRAL, (("Hall", "North"),))
    (tie,) = (each for each in desk.workspace.ties.values() if each.source == radio.id)
    assert (tie.target, tie.kind, tie.strength) == ("A-2", TieKind.FUNDS, 3)


def test_a_file_that_comes_back_twice_adds_nothing_twice(desk, register):
    register.add("Elements", Label="Radio").set("Elements", "A-1", Place="Tavel")
    take(desk, brought(desk, register.data))
    again = brought(desk, register.data)
    assert (again.differences, again.already) == ((), 2)


def test_two_copies_that_take_the_same_file_have_the_same_new_record(desk, register):
    other = desk_with(small_workspace())
    other.open_log(type(desk.log)(desk.log))
    register.add("Elements", Label="Radio")
    for each in (desk, other):
        take(each, brought(each, register.data))
    desk.take_in(tuple(other.log))
    assert [each.name for each in desk.workspace.actors.values()].count("Radio") == 1


def test_a_difference_may_be_left_out_with_what_hangs_on_it(desk, register):
    register.add("Elements", Label="Radio").add("Connections", From="Radio", To="Union")
    register.set("Connections", "T-1", To="Radio")
    update = brought(desk, register.data)
    take(desk, update, next(each.key for each in update.differences if each.collection == "actors"))
    assert desk.workspace == small_workspace()


def test_a_tie_moves_by_name_and_by_id(desk, register):
    desk = desk_with(put(small_workspace(), Actor("A-5", "Press"), Actor("A-6", "Clinic"), Tie("T-5", "A-1", "A-5")))
    register = Edited(exported(desk, "actors.xlsx"))
    register.set("Connections", "T-1", To="press").set("Connections", "T-5", To_ID="A-6")
    update = brought(desk, register.data)
    assert {key: sort for key, (sort, _, _) in told(update).items()} == {
        "ties/T-1/target": "moved",
        "ties/T-5/target": "moved",
    }
    take(desk, update)
    assert (desk.workspace.ties["T-1"].target, desk.workspace.ties["T-5"].target) == ("A-5", "A-6")


def test_ends_that_nobody_knows_are_refused_with_their_cause(desk, register):
    register.set("Connections", "T-1", To="Nobody")
    assert causes(brought(desk, register.data)) == [("update_actor_unknown", "Connections", 2)]
    register.set("Connections", "T-1", To="Union", To_ID="A-99")
    assert causes(brought(desk, register.data)) == [("update_end_id_unknown", "Connections", 2)]
    register.set("Connections", "T-1", To="Commission", To_ID="A-2")
    assert causes(brought(desk, register.data)) == [("tie_to_itself", "Connections", 2)]


def test_an_actor_may_be_renamed_with_or_without_its_ties(desk, register):
    register.set("Elements", "A-2", Label="Workers Union")
    assert list(told(brought(desk, register.data))) == ["actors/A-2/name"]
    register.set("Connections", "T-1", To="Workers Union")
    assert list(told(brought(desk, register.data))) == ["actors/A-2/name"]


def test_an_id_that_was_typed_wrongly_is_refused_and_nothing_is_removed_for_it(desk, plan):
    plan.set("Plan", "W-1", ID="W-11", Status="Done")
    update = brought(desk, plan.data)
    assert causes(update) == [("update_id_unknown", "Plan", 6)]
    assert (update.refused[0].place.file, update.differences) == ("back.xlsx", ())


def test_a_row_that_lost_its_id_is_known_by_its_name(desk, plan):
    plan.set("Plan", "W-1", Status="Done", ID=None)
    update = brought(desk, plan.data)
    assert list(told(update)) == ["tasks/W-1/status"]
    assert causes(update) == [("update_by_name", "Plan", 6)]


def test_a_copied_row_is_a_new_record_and_the_nearest_one_stays(desk, plan):
    plan.add("Plan", ID="W-1", Task="Visit prisons again", Owner="Women's Legal Aid")
    update = brought(desk, plan.data)
    assert [sort for sort, _, _ in told(update).values()] == ["added"]
    assert causes(update) == [("update_copied_row", "Plan", 9)]
    take(desk, update)
    assert desk.workspace.tasks["W-1"] == small_workspace().tasks["W-1"]


def test_a_copy_that_says_the_same_counts_once(desk, register):
    sheet = register.book["Elements"]
    sheet.append([cell.value for cell in sheet[2]])
    update = brought(desk, register.data)
    assert (update.differences, causes(update)) == ((), [("update_same_row", "Elements", 4)])


def test_an_owner_that_is_no_member_becomes_one(desk, plan):
    plan.set("Plan", "W-2", Owner="Commission")
    take(desk, brought(desk, plan.data))
    member = desk.workspace.members[desk.workspace.tasks["W-2"].owner]
    assert (member.name, member.actor) == ("Commission", "A-1")


def test_tasks_that_must_end_first_are_found_by_title(desk, plan):
    plan.set("Plan", "W-3", Depends_on="Translate | Visit prisons", Works_towards=None)
    plan.set("Plan", "W-2", Depends_on="Nobody knows")
    update = brought(desk, plan.data)
    assert causes(update) == [("update_name_unknown", "Plan", 7)]
    take(desk, update)
    task = desk.workspace.tasks["W-3"]
    assert (task.depends, task.milestone) == (("W-2", "W-1"), "")


def test_a_new_column_of_the_register_is_kept_and_one_of_the_plan_is_told(desk, register, plan):
    sheet = register.book["Elements"]
    free = sheet.max_column + 1
    sheet.cell(1, free).value = "Colour"
    sheet.cell(3, free).value = "Red"
    update = brought(desk, register.data)
    assert told(update) == {"actors/A-2/extra:Colour": ("changed", None, "Red")}
    take(desk, update)
    assert desk.workspace.actors["A-2"].extra == (("Hall", "Port Isande"), ("Colour", "Red"))
    plan.book["Milestones"].cell(1, 12).value = "Colour"
    plan.book["Milestones"].cell(2, 12).value = "Red"
    assert causes(brought(desk, plan.data)) == [("update_columns_left", "Milestones", None)]


def test_own_columns_change_and_are_emptied(desk, register):
    register.set("Elements", "A-2", Hall=None)
    take(desk, brought(desk, register.data))
    assert desk.workspace.actors["A-2"].extra == ()


def test_everything_in_an_update_has_a_sentence(desk, plan):
    from kit.presenters.bringing.update import describe_update
    from tests.returning import T

    plan.set("Plan", "W-1", Start="03/04/2027", Status="bogus", Owner="Drivers").set("Plan", "W-2", ID="W-22")
    plan.add("Plan", Task="Thank the hosts").drop("Plan", "W-3")
    desk.apply(change, "tasks", "W-1", owner="M-2")
    lines = "\n".join(describe_update(brought(desk, plan.data), T).lines)
    for part in (
        "“back.xlsx” comes back with 4 differences.",
        "1 of them was changed here meanwhile too",
        "Visit prisons · Owner: Women's Legal Aid → Drivers",
        "03 Apr 2027 and 04 Mar 2027",
        "Sheet “Plan”, row 7: The ID W-22 is not one of this file",
        "“bogus” in “Status” of “Visit prisons” is not in the list",
        "1 row is gone from the file",
    ):
        assert part in lines


def test_days_of_the_plan_and_levels_come_back(desk, plan):
    plan.set("Milestones", "S-1", Date=TODAY, Set_by="Coalition", Stage=None)
    plan.set("Plan", "W-1", Who_may_see_it="Protected").set("Plan", "W-2", Who_may_see_it="public")
    take(desk, brought(desk, plan.data))
    day = desk.workspace.milestones["S-1"]
    assert (day.date, day.fixed, day.own) == (TODAY, True, True)
    assert [desk.workspace.tasks[id].level for id in ("W-1", "W-2")] == [Level.PROTECTED, Level.PUBLIC]


def test_the_public_register_brings_no_columns_and_hides_nothing_more(desk):
    desk.apply(change, "actors", "A-2", level=Level.PUBLIC)
    register = Edited(exported(desk, "actors.xlsx", Audience.PUBLIC)).set("Elements", "A-2", Place="Karum")
    register.book["Elements"].cell(1, 14).value = "Hall"
    register.book["Elements"].cell(2, 14).value = "None"
    update = brought(desk, register.data)
    assert list(told(update)) == ["actors/A-2/place"]
    take(desk, update)
    actor = desk.workspace.actors["A-2"]
    assert (actor.place, actor.note, actor.extra) == ("Karum", "Meets on Mondays", (("Hall", "Port Isande"),))


def test_opening_work_again_takes_its_day_of_being_done_away():
    done = Task("W-9", "Print", status=TaskStatus.DONE, done_on=TODAY)
    desk = desk_with(put(small_workspace(), done))
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-9", Status="Planned")
    take(desk, brought(desk, plan.data))
    assert desk.workspace.tasks["W-9"].done_on is None
