"""What is known of a national mechanism's capacities leaves in one column and comes back as an update."""

import csv
import io

import pytest

from kit.domain.actors import Actor
from kit.domain.audience import Audience
from kit.domain.workspace import Workspace, put
from kit.imports import take
from tests.returning import Edited, brought, desk_with, exported, told
from tests.returning import take as take_back
from tests.small_exports import made, records
from tests.spreadsheets import proposed

KNOWN = (("engagement", "yes"), ("information", "partly"))
SAID = "Engagement: yes | Information management: partly"
MAPPED = put(Workspace(), Actor("A-1", "Follow-up Office", kind="nmrf", capacities=KNOWN), Actor("A-2", "Union"))


@pytest.fixture
def desk():
    return desk_with(MAPPED)


def test_the_register_the_table_and_kumu_show_them(desk):
    assert records(exported(desk, "actors.xlsx"), "Elements")[0]["Capacities"] == SAID
    assert records(made(MAPPED, "kumu.xlsx"), "Elements")[0]["Capacities"] == SAID
    rows = csv.DictReader(io.StringIO(made(MAPPED, "actors.csv").decode("utf-8-sig")))
    assert [row["Capacities"] for row in rows] == [SAID, ""]


@pytest.mark.parametrize("name", ["actors.xlsx", "kumu.xlsx", "actors.csv", "map.gexf", "map.graphml"])
def test_every_file_brings_them_into_an_empty_workspace(name):
    after = take(Workspace(), proposed(made(MAPPED, name), file=name))
    assert [actor.capacities for actor in after.actors.values()] == [KNOWN, ()]


@pytest.mark.parametrize("name", ["kumu.xlsx", "actors.csv", "map.gexf", "map.graphml"])
def test_the_public_does_not_see_them(name):
    assert "Engagement" not in " ".join(map(str, _texts(made(MAPPED, name, Audience.PUBLIC), name)))


def _texts(data, name):
    return records(data, "Elements") if name.endswith("xlsx") else [data.decode()]


def test_a_changed_answer_comes_back(desk):
    changed = "information management: no; Coordination: YES | Engagement: yes"
    update = brought(desk, Edited(exported(desk, "actors.xlsx")).set("Elements", "A-1", Capacities=changed).data)
    assert told(update) == {"actors/A-1/capacities": ("changed", SAID, changed)}
    take_back(desk, update)
    assert desk.workspace.actors["A-1"].capacities == (
        ("engagement", "yes"),
        ("coordination", "yes"),
        ("information", "no"),
    )


def test_an_emptied_cell_takes_them_away(desk):
    update = brought(desk, Edited(exported(desk, "actors.xlsx")).set("Elements", "A-1", Capacities=None).data)
    take_back(desk, update)
    assert desk.workspace.actors["A-1"].capacities == ()


@pytest.mark.parametrize("text", ["Engagement: perhaps", "Strength: yes", "yes"])
def test_what_is_no_answer_is_refused_with_the_answers_there_are(desk, text):
    update = brought(desk, Edited(exported(desk, "actors.xlsx")).set("Elements", "A-1", Capacities=text).data)
    (refused,) = update.refused
    assert (refused.code, refused.values["choices"]) == ("update_no_choice", ("yes", "partly", "no"))


def test_a_column_of_other_capacities_stays_as_it_is():
    proposal = proposed(b"Organisation,Type,Capacity\nUnion,NGO,40 staff\n", file="a.csv")
    assert proposal.actors[0].extra == (("Capacity", "40 staff"),)
    assert [each.code for each in proposal.guessed] == ["texts_not_understood"]
