"""The command line as a facilitator types it."""

import json
from pathlib import Path

import pytest

from kit.commands import run
from kit.domain.card_codes import card_codes

NOTHING_YET = {"founded": "", "about": "", "provinces": [], "groups": [], "languages": []}
NEW = ["--country", "ZMB", "--mechanism", "upr", "--review", "2027-11-08", "--name", "Our coalition"]


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "ours.coalition"
    assert run(["new", str(path), *NEW]) == 0
    return path


def _shown(file, capsys) -> dict:
    capsys.readouterr()
    assert run(["show", str(file), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_new_workspace_has_its_plan_counted_back(file, capsys):
    shown = _shown(file, capsys)
    assert shown["coalition"] == {"name": "Our coalition", "country": "ZMB"} | NOTHING_YET
    assert shown["review"]["date"] == "2027-11-08"
    for name in ("members", "actors", "ties", "issues", "evidence", "recommendations", "contributions", "answers"):
        assert shown[name] == []
    assert len(shown["tasks"]) > 20
    assert all(task["id"] and task["end"] for task in shown["tasks"])
    assert any(each["stage"] == "review" and each["date"] == "2027-11-08" for each in shown["milestones"])


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (["--country", "Atlantis"], "Atlantis"),
        (["--mechanism", "xyz"], "xyz"),
        (["--review", "08/11/27"], "08/11/27"),
        (["--procedure", "quick"], "quick"),
    ],
)
def test_a_wrong_argument_is_refused_in_one_sentence(tmp_path, capsys, wrong, said):
    out = tmp_path / "x.coalition"
    assert run(["new", str(out), *NEW, *wrong]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert not out.exists()


def test_a_file_that_is_there_is_not_replaced_unless_asked(file, capsys):
    before = file.read_bytes()
    assert run(["new", str(file), *NEW]) == 2
    assert file.read_bytes() == before
    assert run(["new", str(file), *NEW, "--force"]) == 0


def test_the_example_is_rich_and_has_problems_to_find(tmp_path, capsys):
    path = tmp_path / "example.coalition"
    assert run(["new", "--example", str(path)]) == 0
    shown = _shown(path, capsys)
    assert len(shown["actors"]) >= 40
    assert len(shown["ties"]) >= 80
    assert len(shown["issues"]) >= 8
    assert {actor["level"] for actor in shown["actors"]} == {"public", "coalition", "protected"}
    assert run(["check", str(path)]) == 1
    said = capsys.readouterr().out
    assert len(said.splitlines()) > 10
    assert "Section 6, “Non-discrimination”: 2 numbers stand in no evidence with a source." in said
    assert path.stat().st_size < 200_000


def test_import_takes_rows_and_a_trial_changes_nothing(file, tmp_path, capsys):
    register = tmp_path / "register.csv"
    register.write_text("Name,Type,Influence\nHuman Rights Commission,NHRI,4\nRadio Tavel,Media,3\n", "utf-8")
    before = file.read_bytes()
    assert run(["import", str(file), str(register), "--dry-run"]) == 0
    assert file.read_bytes() == before
    assert run(["import", str(file), str(register)]) == 0
    actors = _shown(file, capsys)["actors"]
    assert [(actor["name"], actor["kind"], actor["influence"]) for actor in actors] == [
        ("Human Rights Commission", "nhri", 4),
        ("Radio Tavel", "media", 3),
    ]


def test_import_takes_typed_lines_and_lines_from_paper(file, tmp_path, capsys):
    lines, wall = tmp_path / "lines.txt", tmp_path / "wall.txt"
    lines.write_text("Human Rights Commission; NHRI; ally\nRadio Tavel; media\nRadio Tavel >\n", "utf-8")
    assert run(["import", str(file), str(lines)]) == 1
    assert "The tie of “Radio Tavel” does not say with whom." in capsys.readouterr().out
    one, other = card_codes(actor["id"] for actor in _shown(file, capsys)["actors"]).values()
    wall.write_text(f"{one} > {other} informs 2\n{one} influence 4 AN\n", "utf-8")
    assert run(["import", str(file), str(wall)]) == 0
    assert "AN scores Human Rights Commission: influence 4." in capsys.readouterr().out
    shown = _shown(file, capsys)
    assert [(tie["kind"], tie["strength"]) for tie in shown["ties"]] == [("informs", 2)]
    wall.write_text(f"{one} > {other} sings\n", "utf-8")
    assert run(["import", str(file), str(wall)]) == 2


def test_one_refused_input_does_not_stop_the_others(file, tmp_path, capsys):
    good, bad = tmp_path / "register.csv", tmp_path / "broken.xlsx"
    good.write_text("Name,Type\nBar Association,Judiciary\n", "utf-8")
    bad.write_bytes(b"PK\x03\x04 not a workbook")
    assert run(["import", str(file), str(bad), str(good)]) == 1
    told = capsys.readouterr()
    assert "broken.xlsx" in told.err + told.out
    assert len(_shown(file, capsys)["actors"]) == 1
    before = file.read_bytes()
    assert run(["import", str(file), str(bad)]) == 2
    assert file.read_bytes() == before


def test_all_six_files_are_made(tmp_path, capsys):
    path, out = tmp_path / "example.coalition", tmp_path / "out"
    run(["new", "--example", str(path)])
    names = ["actors.xlsx", "plan.xlsx", "matrix.xlsx", "report.docx", "map.svg", "map.png"]
    wanted = [part for name in names for part in ("--to", name)]
    assert run(["export", str(path), *wanted, "-o", str(out)]) == 0
    assert sorted(each.name for each in out.iterdir()) == sorted(names)
    assert run(["export", str(path), "--to", "actors.doc", "-o", str(out)]) == 2
    assert "actors.doc" in capsys.readouterr().err


def test_a_measure_that_nobody_knows_is_refused(capsys):
    assert run(["bench", "export", "nosuch"]) == 2
    said = capsys.readouterr()
    assert "nosuch" in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""


def test_what_is_not_a_workspace_is_refused(tmp_path, capsys):
    path = tmp_path / "x.coalition"
    path.write_bytes(b"hello")
    for command in (
        ["show", str(path)],
        ["check", str(path)],
        ["export", str(path), "--to", "plan.xlsx"],
        ["show", str(tmp_path / "none.coalition")],
    ):
        assert run(command) == 2
        told = capsys.readouterr().err
        assert "Traceback" not in told
        assert told.strip().count("\n") == 0


COMMANDS = ["serve", "open", "new", "import", "export", "check", "show", "log", "merge", "templates", "bench"]


@pytest.mark.parametrize("command", [*COMMANDS, "seal", "unseal"])
def test_each_command_has_help_with_an_example(command, capsys):
    with pytest.raises(SystemExit) as left:
        run([command, "--help"])
    assert left.value.code == 0
    assert f"coalition-kit {command}" in capsys.readouterr().out.split("Example:")[1]
