"""A matrix of ties: who stands above the columns stands before the rows."""

import pytest
from spreadsheets import codes, proposed, read, workbook_of

from kit.domain.actors import TieKind


def _ties(proposal):
    names = {actor.id: actor.name for actor in proposal.actors}
    return [(names[tie.source], tie.kind, names[tie.target], tie.strength) for tie in proposal.ties]


def test_the_same_marks_on_both_sides_are_one_tie_and_every_row_is_an_actor():
    text = "Who;Lumen;Vesta;Union\nLumen;;x;\nVesta;x;-;x\nUnion;;x;0\n"
    proposal = proposed(text.encode(), file="a.csv")
    assert [actor.name for actor in proposal.actors] == ["Lumen", "Vesta", "Union"]
    assert _ties(proposal) == [
        ("Lumen", TieKind.WORKS_WITH, "Vesta", None),
        ("Vesta", TieKind.WORKS_WITH, "Union", None),
    ]
    rows = proposal.rows
    assert (rows.complete, rows.total, rows.taken, rows.headings) == (True, 4, 3, 1)
    assert codes(proposal.guessed) == ["matrix_read", "ties_without_kind"]


def test_one_half_filled_is_as_good_as_both():
    proposal = proposed(b",Lumen,Vesta,Union\nLumen,,1,2\nVesta,,,3\nUnion,,,\n", file="a.csv")
    assert [(tie.kind, tie.strength) for tie in proposal.ties] == [(TieKind.WORKS_WITH, each) for each in (1, 2, 3)]


def test_marks_that_differ_run_from_row_to_column():
    proposal = proposed(b",Lumen,Vesta,Union\nLumen,,3,1\nVesta,1,,\nUnion,,2,\n", file="a.csv")
    assert _ties(proposal) == [
        ("Lumen", TieKind.INFORMS, "Vesta", 3),
        ("Lumen", TieKind.INFORMS, "Union", 1),
        ("Vesta", TieKind.INFORMS, "Lumen", 1),
        ("Union", TieKind.INFORMS, "Vesta", 2),
    ]
    assert codes(proposal.guessed) == ["matrix_read", "matrix_one_way"]


def test_marks_may_be_kinds_and_titles_may_stand_above():
    rows = [["Our ties"], [None, "Lumen", "Vesta"], ["Lumen", None, "funds"], ["Vesta", "in conflict", None], [None, 1]]
    drafts = read(workbook_of({"Sheet1": rows}))
    assert [each.values.get("kind") for each in drafts.drafts if each.collection == "ties"] == [
        TieKind.FUNDS,
        TieKind.IN_CONFLICT,
    ]
    assert codes(drafts.refused) == ["row_without_key"]
    assert drafts.rows.complete


@pytest.mark.parametrize("text", ["Organisation,Type\nLumen,NGO\n", "a,b\nc,d\n", "Organisation,Lumen\nLumen,x\n"])
def test_a_register_is_no_matrix(text):
    assert "matrix_read" not in codes(proposed(text.encode(), file="a.csv").guessed)
