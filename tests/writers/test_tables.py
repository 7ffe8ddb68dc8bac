"""The map for Kumu and as a text table, read back by readers that are not the kit's."""

import csv
import io

import python_calamine
from small_exports import made
from small_graphs import AWKWARD, mixed_map

from kit.domain.actors import Actor, Tie
from kit.domain.audience import Audience
from kit.domain.workspace import Workspace, change, put
from kit.history.changes import new_id
from kit.imports import propose, take


def kumu(workspace: Workspace) -> dict[str, list[dict[str, object]]]:
    book = python_calamine.load_workbook(io.BytesIO(made(workspace, "kumu.xlsx")))
    rows = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    return {name: [dict(zip(found[0], row, strict=True)) for row in found[1:]] for name, found in rows.items()}


def test_kumu_finds_its_two_sheets_and_no_other():
    sheets = kumu(mixed_map())
    assert list(sheets) == ["Elements", "Connections"]
    assert list(sheets["Elements"][0])[:4] == ["Label", "Type", "Description", "Tags"]
    assert list(sheets["Connections"][0])[:6] == ["From", "To", "Direction", "Label", "Type", "Strength"]


def test_kumu_gets_ways_words_and_numbers():
    works, funds, informs, _ = kumu(mixed_map())["Connections"]
    assert (works["Direction"], funds["Direction"], informs["Direction"]) == ("undirected", "directed", "directed")
    assert (works["From"], works["To"], works["Strength"]) == ("Ministry", AWKWARD, 3.0)
    assert (funds["Type"], funds["Description"], informs["Strength"]) == ("funds", "Until 2028", "")


def test_kumu_tells_two_actors_of_one_name_apart():
    twins = put(mixed_map(), Actor("d", "ministry"), Tie("T-5", "d", "c"))
    sheets = kumu(twins)
    assert [each["Label"] for each in sheets["Elements"]] == ["Ministry (a)", AWKWARD, "Ünion Ωmega", "ministry (d)"]
    assert sheets["Connections"][-1]["From"] == "ministry (d)"


def test_what_went_to_kumu_comes_back_as_it_was():
    back = take(Workspace(), propose(Workspace(), "kumu.xlsx", made(mixed_map(), "kumu.xlsx"), new_id))
    before = [(tie.kind, tie.strength, tie.access, tie.risk, tie.note) for tie in mixed_map().ties.values()]
    assert [(tie.kind, tie.strength, tie.access, tie.risk, tie.note) for tie in back.ties.values()] == before
    stances = [(actor.name, actor.stance, actor.influence) for actor in back.actors.values()]
    assert stances == [(actor.name, actor.stance, actor.influence) for actor in mixed_map().actors.values()]


def test_a_note_that_says_more_than_the_kind_stays():
    workspace = change(mixed_map(), "ties", "T-2", note="Funds: since 2020")
    back = take(Workspace(), propose(Workspace(), "kumu.xlsx", made(workspace, "kumu.xlsx"), new_id))
    assert [tie.note for tie in back.ties.values()] == ["", "Funds: since 2020", "", ""]


def test_a_text_table_is_read_by_the_library_of_the_language():
    data = made(mixed_map(), "actors.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["Label"] for row in rows] == ["Ministry", "'" + AWKWARD, "Ünion Ωmega"]
    assert (rows[0]["Influence (1-5)"], rows[2]["Place"]) == ("5", "Tavel")


def test_a_text_that_looks_like_a_formula_comes_back_as_it_was():
    names = ["=1+1", "+258 84", "-", "@home", "'=x", "''@", "'Abdu", "plain - text"]
    workspace = put(Workspace(), *(Actor(f"A-{n}", name, kind="ngo") for n, name in enumerate(names)))
    data = made(workspace, "actors.csv")
    cells = [row[0] for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    back = take(Workspace(), propose(Workspace(), "actors.csv", data, new_id))
    assert [actor.name for actor in back.actors.values()] == [name for name in names if name != "-"]


def test_the_public_table_holds_no_opinions():
    workspace = change(mixed_map(), "actors", "a", note="Slow")
    assert b"Slow" in made(workspace, "actors.csv")
    assert b"Influence" not in made(workspace, "actors.csv", Audience.PUBLIC)


def test_a_heading_of_a_persons_own_column_is_no_formula_either():
    actor = Actor("a", "Union", extra=(("=1+1", "@x"),))
    heading, *rows = csv.reader(io.StringIO(made(put(Workspace(), actor), "actors.csv").decode("utf-8-sig")))
    assert "'=1+1" in heading
    assert ["'@x" in row for row in rows] == [True]
