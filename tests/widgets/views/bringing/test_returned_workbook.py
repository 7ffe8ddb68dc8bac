"""A workbook that comes back on the screens of the actors and the plan."""

from kit.desk import Desk
from tests.pressing import Kit, field, labels, press, words
from tests.returning import Edited, desk_with, exported
from tests.small_exports import small_workspace


def _plan_screen(desk: Desk):
    screen = Kit(desk).go("plan")
    press(screen.work, "Bring a plan from Excel")
    return screen


def _bring(screen, data: bytes, name: str = "back.xlsx") -> None:
    screen._bring._on_file(name, data)


def test_an_update_is_shown_taken_and_undone_in_one_step():
    desk = desk_with(small_workspace())
    before = desk.workspace
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", Status="Done", Product="Table").drop("Plan", "W-3")
    screen = _plan_screen(desk)
    _bring(screen, plan.data)
    assert "“back.xlsx” comes back with 3 differences." in words(screen.work)
    assert "Take 2 differences" in labels(screen.work)
    press(screen.work, "Take 2 differences")
    assert (desk.workspace.tasks["W-1"].product, "W-3" in desk.workspace.tasks) == ("Table", True)
    assert "Take it" not in labels(screen.work)
    desk.undo()
    assert desk.workspace == before


def test_a_tick_taken_away_stays_away_while_a_date_is_answered():
    desk = desk_with(small_workspace())
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", Start="03/04/2027", Product="Table", Note="x")
    screen = _plan_screen(desk)
    _bring(screen, plan.data)
    lists = screen._bring._returned._groups._lists
    lists["changed"]._on_tick({"id": "tasks/W-1/note", "on": False})
    assert "Take 1 difference" in labels(screen.work)
    label = "“03/04/2027”: Start of “Visit prisons”, sheet “Plan”, row 6"
    field(screen.work, label).value = "day-first"
    assert "Take 2 differences" in labels(screen.work)
    press(screen.work, "Take 2 differences")
    task = desk.workspace.tasks["W-1"]
    assert (str(task.start), task.product, task.note) == ("2027-04-03", "Table", "")


def test_an_unknown_state_is_said_and_a_guess_is_offered():
    desk, other = desk_with(small_workspace()), desk_with(small_workspace())
    other.open_log(type(desk.log)(desk.log))
    desk.name_moment("later")
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", Product="Table")
    screen = _plan_screen(other)
    _bring(screen, plan.data)
    assert "was made from a state that this desk does not know" in words(screen.work)
    press(screen.work, "Compare with what stands here now")
    assert "This is a guess" in words(screen.work)
    assert "Take 1 difference" in labels(screen.work)


def test_a_conflict_is_told_before_and_after():
    desk = desk_with(small_workspace())
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", Product="Table")
    kit = Kit(desk)
    screen = kit.go("plan")
    press(screen.work, "Bring a plan from Excel")
    from kit.domain.edits.plan import change_task

    desk.apply(change_task, "W-1", product="Map")
    _bring(screen, plan.data)
    assert "1 of them was changed here meanwhile too" in words(screen.work)
    press(screen.work, "Take 1 difference")
    assert len(desk.conflicts) == 1


def test_a_register_comes_back_at_actors_and_an_ordinary_table_as_before():
    desk = desk_with(small_workspace())
    screen = Kit(desk).go("actors")
    press(screen.work, "Bring a register")
    screen._panels.panel("register")._on_file(
        "r.xlsx", Edited(exported(desk, "actors.xlsx")).set("Elements", "A-1", Place="Karum").data
    )
    press(screen.work, "Take 1 difference")
    assert desk.workspace.actors["A-1"].place == "Karum"
    press(screen.work, "Bring a register")
    screen._panels.panel("register")._on_file("r.csv", b"Name,Type\nLumen,NGO\n")
    assert "“r.csv” holds 1 actor." in words(screen.work)


def test_the_part_for_other_screens_tells_whether_it_takes_a_file():
    from kit.widgets.views.bringing.returned_workbook import ReturnedWorkbook

    kit = Kit(desk_with(small_workspace()))
    part = ReturnedWorkbook(kit.desk, kit.frame)
    assert not part.offer("r.csv", b"Name,Type\nLumen,NGO\n")
    assert part.offer("plan.xlsx", exported(kit.desk, "plan.xlsx"))
    assert "“plan.xlsx” changes nothing." in words(part.widget)
    assert labels(part.widget) == ["Close"]
