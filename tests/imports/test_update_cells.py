"""Changed cells are read as people write them; what cannot be read is refused with its place and cause."""

from tests.returning import brought, causes, told


def test_scores_are_read_as_people_write_them(desk, register):
    register.set("Elements", "A-1", **{"Influence (1-5)": "2", "Interest (1-5)": "3,5"})
    register.set("Elements", "A-2", **{"Influence (1-5)": 9, "Interest (1-5)": "high"})
    update = brought(desk, register.data)
    assert causes(update) == [("update_rounded", "Elements", 2), ("update_no_score", "Elements", 3)]
    assert {key: after for key, (_, _, after) in told(update).items()} == {
        "actors/A-1/influence": 2,
        "actors/A-1/interest": 4,
        "actors/A-2/interest": 4,
    }


def test_words_that_no_list_has_are_refused_and_formulas_with_errors_too(desk, register):
    register.set("Elements", "A-1", Stance="enthusiastic", Description="#REF!", Type="gremlin")
    assert sorted(causes(brought(desk, register.data))) == [
        ("update_formula_error", "Elements", 2),
        ("update_no_choice", "Elements", 2),
        ("update_no_choice", "Elements", 2),
    ]


def test_a_formula_without_its_result_is_no_emptied_cell(desk, plan):
    plan.set("Plan", "W-1", End="=D6+30")
    update = brought(desk, plan.data)
    assert (update.differences, causes(update)) == ((), [("update_formula_unvalued", "Plan", 6)])


def test_a_formula_without_its_result_in_an_empty_cell_is_told_with_its_place(desk, plan):
    plan.set("Plan", "W-1", Note="=D6+30").add("Plan", Task="Thank the hosts", Note="=1+1")
    update = brought(desk, plan.data)
    (first, second) = update.refused
    assert (first.code, first.place.sheet, first.place.row, dict(first.values)["heading"]) == (
        "update_formula_unvalued",
        "Plan",
        6,
        "Note",
    )
    assert second.code == "update_formula_unvalued"
