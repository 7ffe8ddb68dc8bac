"""Copies of one workspace put together on the command line, and what is told of them."""

import itertools
import json
from pathlib import Path

import pytest

from kit.commands import run
from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor, change_actor, remove_actor
from kit.domain.workspace import Workspace, put
from kit.history.log import Log
from kit.storage.coalition.file import read_coalition, write_coalition

EDITS = {
    "Coast office": [(change_actor, ("A-1",), {"name": "Commission of the Coast"})],
    "Inland office": [(change_actor, ("A-1",), {"name": "Commission of the Hills"}), (remove_actor, ("A-2",), {})],
    "Lake office": [(change_actor, ("A-2",), {"note": "Met in May"}), (add_actor, (Actor("A-3", name="Radio"),), {})],
}


@pytest.fixture
def copies(tmp_path) -> list[str]:
    base = Desk(author="Coast office")
    base.open_workspace(put(Workspace(), Actor("A-1", name="Commission"), Actor("A-2", name="Ministry")))
    paths = []
    for author, edits in EDITS.items():
        desk = Desk(author=author)
        desk.open_log(Log(base.log))
        for edit, values, named in edits:
            desk.apply(edit, *values, **named)
        paths.append(tmp_path / f"{author.split()[0].lower()}.coalition")
        paths[-1].write_bytes(write_coalition(desk.log))
    return [str(path) for path in paths]


def _shown(path: Path, capsys) -> str:
    capsys.readouterr()
    assert run(["show", str(path), "--json"]) == 0
    return capsys.readouterr().out


def test_the_report_names_what_each_brought_and_every_conflict(copies, tmp_path, capsys):
    out = tmp_path / "together.coalition"
    assert run(["merge", *copies, "-o", str(out), "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["changes"] == 6
    assert [(each["changes"], each["new"]) for each in report["inputs"]] == [(2, 2), (3, 2), (3, 2)]
    assert report["inputs"][2]["by"] == [{"author": "Lake office", "changes": 2}]
    name, removed = report["conflicts"]
    assert (name["id"], name["field"], name["before"]) == ("A-1", "name", "Commission")
    assert {(side["author"], side["value"]) for side in name["sides"]} == {
        ("Coast office", "Commission of the Coast"),
        ("Inland office", "Commission of the Hills"),
    }
    assert (removed["id"], removed["field"]) == ("A-2", "exists")
    assert all(side["time"] and side["change"] for side in name["sides"])


def test_the_report_in_words(copies, tmp_path, capsys):
    assert run(["merge", *copies, "-o", str(tmp_path / "together.coalition")]) == 1
    told = capsys.readouterr().out
    assert "2 new (Lake office 2)" in told
    assert "Commission of the Coast (Coast office, " in told
    assert "Ministry: removed by one, worked on by another" in told
    assert told.rstrip().endswith("2 conflicts wait.")


def test_the_order_of_the_parts_does_not_matter(copies, tmp_path, capsys):
    shown, data = set(), set()
    for number, parts in enumerate(itertools.permutations(copies)):
        out = tmp_path / f"{number}.coalition"
        assert run(["merge", *parts, "-o", str(out)]) == 1
        shown.add(_shown(out, capsys))
        data.add(out.read_bytes())
    assert len(shown) == len(data) == 1
    assert json.loads(shown.pop())["conflicts"] == 2


def test_merging_twice_changes_nothing(copies, tmp_path, capsys):
    out = tmp_path / "together.coalition"
    run(["merge", *copies, "-o", str(out)])
    before = out.read_bytes()
    assert run(["merge", str(out), *copies, str(out), "-o", str(out)]) == 1
    assert out.read_bytes() == before


def test_without_conflicts_the_status_is_0(copies, tmp_path, capsys):
    assert run(["merge", copies[0], copies[2], "-o", str(tmp_path / "two.coalition")]) == 0
    assert "No conflicts" in capsys.readouterr().out


def test_another_workspace_is_refused(copies, tmp_path, capsys):
    other, out = tmp_path / "other.coalition", tmp_path / "together.coalition"
    assert run(["new", "--example", str(other)]) == 0
    assert run(["merge", copies[0], str(other), "-o", str(out)]) == 2
    assert "not a copy" in capsys.readouterr().err
    assert not out.exists()


def test_work_that_is_there_already_is_not_written_over(copies, tmp_path, capsys):
    before = Path(copies[2]).read_bytes()
    assert run(["merge", *copies[:2], "-o", copies[2]]) == 2
    assert "holds something else" in capsys.readouterr().err
    assert Path(copies[2]).read_bytes() == before


def test_a_damaged_copy_is_told_and_rescued_only_when_asked(copies, tmp_path, capsys):
    data, out = Path(copies[0]).read_bytes(), tmp_path / "together.coalition"
    Path(copies[0]).write_bytes(data[:-100])
    assert run(["merge", *copies, "-o", str(out)]) == 2
    told = capsys.readouterr().err
    assert "is damaged" in told
    assert "All of its changes can be saved." in told
    assert "--rescue" in told
    assert not out.exists()
    assert run(["merge", *copies, "--rescue", "-o", str(out)]) == 1
    assert len(read_coalition(out.read_bytes(), "x")) == 6
