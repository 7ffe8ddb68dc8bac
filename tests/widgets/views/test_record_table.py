"""The record table sends only what changed and keeps its sorting."""

import pytest

from kit.presenters.table import Cell, Column, Row, RowState, TableDescription
from kit.widgets.views.record_table import RecordTable


def table_of(*names, changed=""):
    rows = tuple(
        Row(name, (Cell(f"{name}!" if name == changed else name, shape="ally_2"),), RowState.REST) for name in names
    )
    return TableDescription("Actors", (Column("name", "Name"),), rows)


@pytest.fixture
def chosen():
    return []


@pytest.fixture
def table(chosen):
    made = RecordTable(chosen.append)
    made.show(table_of("b", "a", "c"))
    made.sent = []
    made._face.widget.send = made.sent.append
    return made


def gesture(table, name, **values):
    table._face._handlers[name](values)


def test_a_changed_row_travels_alone(table):
    table.show(table_of("b", "a", "c", changed="a"))
    (message,) = table.sent
    assert list(message["scene"]) == ["rows"]
    assert list(message["scene"]["rows"]["set"]) == ["a"]


def test_an_equal_table_sends_nothing(table):
    table.show(table_of("b", "a", "c"))
    assert table.sent == []


def test_a_heading_sorts_and_the_sorting_stays_when_rows_change(table):
    gesture(table, "sort", column="name")
    assert table._face.scene["order"] == ["a", "b", "c"]
    table.show(table_of("b", "0", "c"))
    assert table._face.scene["order"] == ["0", "b", "c"]


def test_sorting_sends_no_rows(table):
    gesture(table, "sort", column="name")
    (message,) = table.sent
    assert set(message["scene"]) == {"sorted", "order"}


def test_choosing_tells_the_screen_but_only_of_rows_that_are_there(table, chosen):
    gesture(table, "choose", id="a")
    gesture(table, "choose", id="gone")
    assert chosen == ["a"]


def test_the_chosen_row_alone_is_sent_when_another_is_chosen(table):
    table.show(table._table, "c")
    (message,) = table.sent
    assert message["scene"] == {"chosen": {"all": "c"}}
