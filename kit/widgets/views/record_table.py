"""The record table: rows that are walked with the arrows, opened with Enter and sorted by their headings."""

from collections.abc import Callable, Mapping
from typing import Any

from kit.presenters.actors.stance import SHAPES
from kit.presenters.table import Cell, Row, Sorting, TableDescription, order
from kit.widgets.front_module import FrontModule


class RecordTable:
    """Shows any `TableDescription`; `on_choose(id)` is called when the person opens a row.

    Only rows that differ from those shown before travel to the page, and a row whose object is the same is not even
    compared, so a presenter that keeps its rows makes an edit cheap. Sorting is the table's own affair.
    """

    def __init__(self, on_choose: Callable[[str], None]) -> None:
        self._on_choose = on_choose
        self._face = FrontModule("record_table")
        self._face.on_gesture("choose", self._on_chosen)
        self._face.on_gesture("sort", self._on_sorted)
        self._sorting = Sorting()
        self._table = TableDescription("", (), ())
        self._chosen = ""
        self._painted: dict[str, tuple[Row, dict[str, Any]]] = {}
        self.widget = self._face.widget

    def show(self, table: TableDescription, chosen: str = "") -> None:
        """Show a table with one row chosen, or none."""
        if table is self._table and chosen == self._chosen:
            return
        if table is not self._table:
            self._painted = {row.id: self._paint(row) for row in table.rows}
        self._table, self._chosen = table, chosen
        self._show()

    def focus(self, id: str) -> None:
        """Put the keyboard on a row, as after a card beside the table was closed."""
        self._face.tell("focus", id=id)

    def _paint(self, row: Row) -> tuple[Row, dict[str, Any]]:
        known = self._painted.get(row.id)
        if known is not None and (known[0] is row or known[0] == row):
            return known
        return row, {"cells": [_cell(cell) for cell in row.cells], "state": row.state.value, "says": row.says}

    def _show(self) -> None:
        table, sorting = self._table, self._sorting
        self._face.show(
            {
                "caption": table.caption,
                "empty": table.empty,
                "shapes": dict(SHAPES),
                "columns": [_column(column) for column in table.columns],
                "sorted": {"column": sorting.column, "down": sorting.down},
                "rows": {id: painted for id, (_, painted) in self._painted.items()},
                "order": list(order(table, sorting)),
                "chosen": self._chosen,
            }
        )

    def _on_chosen(self, said: Mapping[str, Any]) -> None:
        if said.get("id") in self._painted:
            self._on_choose(str(said["id"]))

    def _on_sorted(self, said: Mapping[str, Any]) -> None:
        self._sorting = self._sorting.pressed(str(said.get("column", "")))
        self._show()


def _column(column: Any) -> dict[str, Any]:
    return {name: getattr(column, name) for name in ("key", "title", "number", "sortable", "narrow", "names")}


def _cell(cell: Cell) -> dict[str, str]:
    """Only what is there: most cells are a text alone."""
    values = {"text": cell.text, "sign": cell.sign, "shape": cell.shape, "tone": cell.tone}
    return {name: value for name, value in values.items() if value}
