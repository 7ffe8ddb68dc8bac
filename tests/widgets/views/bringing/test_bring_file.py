"""Bringing a file, without a browser: maps of other programs, and spellings that a person may have written as one."""

import pytest
from pressing import Kit, press, words
from spreadsheets import workbook_of

from kit.domain.actors import TieKind
from kit.domain.workspace import Workspace
from kit.widgets.views.bringing.bring_file import BringFile

KUMU = b"""{"elements":[{"id":"a","label":"Lumen","type":"NGO"},{"id":"b","label":"Vesta"}],
"connections":[{"from":"a","to":"b","type":"funds"}]}"""


@pytest.fixture
def kit():
    made = Kit()
    made.desk.open_workspace(Workspace())
    return made


@pytest.fixture
def bring(kit):
    return BringFile(kit.desk, kit.frame, "Bring a register", "", lambda: None)


def test_a_map_of_kumu_is_shown_and_taken(kit, bring):
    bring._on_file("map.json", KUMU)
    assert "holds 2 actors and 1 tie" in words(bring.widget)
    press(bring.widget, "Take it")
    assert [tie.kind for tie in kit.desk.workspace.ties.values()] == [TieKind.FUNDS]


def test_spellings_are_offered_and_written_as_one_only_when_ticked(kit, bring):
    rows = [("Name", "Cluster"), ("Lumen", "Health"), ("Vesta", "health"), ("Radio", "Health")]
    bring._on_file("register.xlsx", workbook_of({"S": rows}))
    (row,) = bring._spellings._list._face.scene["rows"].values()
    assert (row["title"], row["on"]) == ("Cluster: write “Health” for “health”", False)
    bring._spellings._list._face._handlers["tick"]({"id": "cluster/Health", "on": True})
    press(bring.widget, "Take it")
    assert {actor.cluster for actor in kit.desk.workspace.actors.values()} == {"Health"}


def test_a_broken_map_is_one_sentence_and_changes_nothing(kit, bring):
    bring._on_file("map.graphml", b"<graphml>\n<graph>\n<node>")
    assert "“map.graphml” is damaged: from line 3 on" in words(bring.widget)
    assert not kit.desk.workspace.actors
