"""Several tables on one sheet, and what of a sheet is out of sight."""

import io

import openpyxl
import pytest
from spreadsheets import codes, proposed, read, workbook_of

from kit.domain.actors import TieKind

ACTORS = [["Organisation", "Type"], ["Lumen", "NGO"], ["Vesta", "Media"]]
TIES = [["From", "To", "Type"], ["Lumen", "Vesta", "funds"]]


@pytest.mark.parametrize("between", [[[]], [[], []], [[], ["Who knows whom"]], []])
def test_a_list_of_ties_below_a_register(between):
    proposal = proposed(workbook_of({"Sheet1": [["Our map"], *ACTORS, *between, *TIES]}))
    assert [(actor.name, actor.kind) for actor in proposal.actors] == [("Lumen", "ngo"), ("Vesta", "media")]
    assert [tie.kind for tie in proposal.ties] == [TieKind.FUNDS]
    assert proposal.rows.complete
    assert proposal.rows.total == 6 + len(between)
    assert (proposal.guessed, proposal.refused) == ((), ())


def test_a_second_register_with_other_headings():
    other = [["Contact", "Type", "Organisation"], ["a@example.org", "Union", "Workers"]]
    proposal = proposed(workbook_of({"Sheet1": [*ACTORS, [], ["Others"], *other]}))
    assert [(actor.name, actor.kind, actor.contact) for actor in proposal.actors] == [
        ("Lumen", "ngo", ""),
        ("Vesta", "media", ""),
        ("Workers", "union", "a@example.org"),
    ]


def test_titles_above_a_register_and_its_headings_once_more_part_nothing():
    rows = [["Stakeholders"], ["made by us"], [], *ACTORS, [], *ACTORS[:1], ["Union", "Union"]]
    drafts = read(workbook_of({"Sheet1": rows}))
    assert [draft.values["name"] for draft in drafts.drafts] == ["Lumen", "Vesta", "Union"]
    assert len(drafts.tables) == 1
    assert drafts.rows.complete


def test_rows_and_columns_out_of_sight_are_read_and_told():
    book = openpyxl.load_workbook(io.BytesIO(workbook_of({"Sheet1": [["Organisation", "Type", None], *ACTORS[1:]]})))
    book["Sheet1"].row_dimensions[3].hidden = True
    book["Sheet1"].column_dimensions["B"].hidden = True
    book["Sheet1"].column_dimensions["C"].hidden = True
    held = io.BytesIO()
    book.save(held)
    proposal = proposed(held.getvalue())
    assert [(each.code, each.place.row, each.values.get("letters")) for each in proposal.guessed] == [
        ("rows_hidden", 3, None),
        ("columns_hidden", None, ("B",)),
    ]
    assert len(proposal.actors) == 2


def test_the_error_of_a_formula_is_nobodys_name():
    proposal = proposed(workbook_of({"Sheet1": [["Organisation", "Type"], ["#REF!", "NGO"], ["Lumen", "NGO"]]}))
    assert [actor.name for actor in proposal.actors] == ["Lumen"]
    assert [(each.code, each.place.row) for each in proposal.refused] == [("row_key_is_error", 2)]


def test_cells_that_say_nothing_are_no_words_to_score():
    proposal = proposed(b"Organisation,Type,Influence (1-5)\nLumen,NGO,N/A\nVesta,NGO,4\nUnion,NGO,-\n", file="a.csv")
    assert "words_scored" not in codes(proposal.guessed)
