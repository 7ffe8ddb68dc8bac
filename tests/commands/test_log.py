"""Who changed what and when, on the command line."""

import json

import pytest

from kit.commands import run
from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor, change_actor
from kit.storage.coalition.file import write_coalition
from kit.storage.sealing.age import seal


@pytest.fixture
def file(tmp_path) -> str:
    desk = Desk(author="Coast office")
    desk.apply(add_actor, Actor("A-1", name="Commission"))
    desk.author = ""
    desk.apply(change_actor, "A-1", name="Human Rights Commission")
    desk.undo()
    path = tmp_path / "ours.coalition"
    path.write_bytes(write_coalition(desk.log))
    return str(path)


def _changes(capsys, *arguments: str) -> list[dict]:
    capsys.readouterr()
    assert run(["log", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)["changes"]


def test_every_change_with_what_it_set(file, capsys):
    added, changed, undone = _changes(capsys, file)
    assert (added["author"], added["act"]) == ("Coast office", "add_actor")
    assert added["sets"][0]["fields"]["name"] == "Commission"
    assert changed["counts"] is False
    assert undone["undoes"] == changed["id"]
    assert changed["seen"] == [added["id"]]


def test_by_person_record_and_day(file, capsys):
    assert len(_changes(capsys, file, "--person", "coast OFFICE")) == 1
    assert len(_changes(capsys, file, "--person", "")) == 2
    assert len(_changes(capsys, file, "--record", "A-1")) == 3
    assert _changes(capsys, file, "--record", "A-9") == []
    assert len(_changes(capsys, file, "--since", "2020-01-31")) == 3
    assert _changes(capsys, file, "--since", "2999-01-31") == []


def test_in_words(file, capsys):
    assert run(["log", file]) == 0
    first, second, third, count = capsys.readouterr().out.splitlines()
    assert first.endswith("Coast office: add an actor (Commission)")
    assert "Somebody without a name: change an actor (Commission): taken back later" in second
    assert third.endswith("taken back here")
    assert count == "3 changes."


def test_what_is_no_day_is_refused(file, capsys):
    assert run(["log", file, "--since", "01/02/2027"]) == 2
    assert "01/02/2027" in capsys.readouterr().err


def test_a_sealed_file_says_how_it_is_opened(file, tmp_path, capsys):
    sealed = tmp_path / "ours.coalition.age"
    sealed.write_bytes(seal(b"anything", passphrase="one two three four five six"))
    assert run(["log", str(sealed)]) == 2
    told = capsys.readouterr().err
    assert "is sealed" in told
    assert "coalition-kit unseal" in told
