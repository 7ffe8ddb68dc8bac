"""A table sorts by rank, keeps equal rows in their order and puts empty ones last."""

from kit.presenters.table import Cell, Column, Row, Sorting, TableDescription, order

TABLE = TableDescription(
    "Actors",
    (Column("name", "Name"), Column("influence", "Influence", number=True)),
    (
        Row("a", (Cell("Statistics Office"), Cell("3", rank=3))),
        Row("b", (Cell("bar association"), Cell("", rank=None))),
        Row("c", (Cell("Radio Tavel"), Cell("10", rank=10))),
        Row("d", (Cell("Women"), Cell("3", rank=3))),
    ),
)


def test_no_sorting_leaves_the_order_of_making():
    assert order(TABLE, Sorting()) == ("a", "b", "c", "d")


def test_texts_sort_without_regard_to_case():
    assert order(TABLE, Sorting("name")) == ("b", "c", "a", "d")


def test_numbers_sort_by_size_and_empty_cells_come_last_both_ways():
    assert order(TABLE, Sorting("influence")) == ("a", "d", "c", "b")
    assert order(TABLE, Sorting("influence", down=True)) == ("c", "a", "d", "b")


def test_pressing_a_heading_goes_up_then_down_then_back():
    first = Sorting().pressed("name")
    assert first == Sorting("name")
    assert first.pressed("name") == Sorting("name", down=True)
    assert first.pressed("name").pressed("name") == Sorting()
    assert first.pressed("influence") == Sorting("influence")


def test_an_unknown_column_sorts_nothing():
    assert order(TABLE, Sorting("gone")) == ("a", "b", "c", "d")
