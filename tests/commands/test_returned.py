"""`coalition-kit import` takes a workbook that the kit exported as an update."""

import pytest

from kit.commands import run
from kit.storage.coalition.file import read_coalition
from tests.returning import Edited

NEW = ["--country", "ZMB", "--mechanism", "upr", "--review", "2027-11-08", "--name", "Our coalition"]


@pytest.fixture
def file(tmp_path, capsys):
    path = tmp_path / "ours.coalition"
    assert run(["new", str(path), *NEW]) == 0
    assert run(["export", str(path), "--to", "plan.xlsx", "-o", str(tmp_path)]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def edit(file):
    """Edit the exported plan and give its path and the id of its first task."""

    def edited(**values):
        path = file.with_name("plan.xlsx")
        plan = Edited(path.read_bytes())
        sheet = plan.book["Plan"]
        id = sheet.cell(6, plan.columns(sheet)["ID"]).value
        path.write_bytes(plan.set("Plan", id, **values).data)
        return str(path)

    return edited


def _changes(file):
    return len(read_coalition(file.read_bytes(), file.name))


def test_an_unchanged_workbook_changes_nothing(file, capsys):
    before = file.read_bytes()
    assert run(["import", str(file), str(file.with_name("plan.xlsx"))]) == 0
    assert "“plan.xlsx” changes nothing." in capsys.readouterr().out
    assert file.read_bytes() == before


def test_differences_are_said_and_taken_as_one_change(file, edit, capsys):
    before = _changes(file)
    assert run(["import", str(file), edit(Status="Done", End="30 Sep 2027")]) == 0
    said = capsys.readouterr().out
    assert "comes back with 2 differences" in said
    assert "Planned → Done" in said
    assert "→ 30 Sep 2027" in said
    assert _changes(file) == before + 1


def test_a_trial_changes_nothing(file, edit, capsys):
    before = file.read_bytes()
    assert run(["import", str(file), edit(Status="Done"), "--dry-run"]) == 0
    assert "Planned → Done" in capsys.readouterr().out
    assert file.read_bytes() == before


def test_dates_of_two_readings_end_with_one_and_say_which_cells(file, edit, capsys):
    path = edit(Start="03/04/2027")
    assert run(["import", str(file), path]) == 1
    said = capsys.readouterr().out
    assert "sheet “Plan”, row 6: 03 Apr 2027 and 04 Mar 2027" in said
    assert run(["import", str(file), path, "--dates", "month-first"]) == 0
    assert "→ 04 Mar 2027" in capsys.readouterr().out


def test_rows_that_are_gone_are_removed_only_when_asked(file, capsys):
    path = file.with_name("plan.xlsx")
    plan = Edited(path.read_bytes())
    plan.book["Plan"].delete_rows(6)
    path.write_bytes(plan.data)
    assert run(["import", str(file), str(path)]) == 1
    assert "1 row is gone from the file" in capsys.readouterr().out
    assert run(["import", str(file), str(path), "--removals"]) == 0
    said = capsys.readouterr().out
    assert "1 row is gone from the file, and its record is removed here too" in said
    assert "unless you say otherwise" not in said
    assert "no longer waits for it: " in said
    assert run(["import", str(file), str(path)]) == 0


def test_a_state_that_the_file_does_not_know_is_refused_unless_a_guess_is_asked_for(file, edit, capsys):
    path = edit(Status="Done")
    older = file.read_bytes()
    assert run(["import", str(file), path]) == 0
    assert run(["export", str(file), "--to", "plan.xlsx", "-o", str(file.parent)]) == 0
    file.write_bytes(older)
    capsys.readouterr()
    assert run(["import", str(file), path]) == 2
    assert "does not know" in capsys.readouterr().err
    assert run(["import", str(file), path, "--guess"]) == 0
    assert "This is a guess" in capsys.readouterr().out
