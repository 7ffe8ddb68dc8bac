"""A list from which one row is chosen, such as the sections of the report."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from kit.presenters.choice_row import ChoiceRow
from kit.widgets.front_module import FrontModule


class ChoiceList:
    """`on_choose(id)` hears which row the person chose; `folds` makes it one line on a phone.

    `unit` names for screen readers what the text at the end of each row counts.
    """

    def __init__(self, label: str, on_choose: Callable[[str], None], *, unit: str = "", folds: bool = False) -> None:
        self._label, self._unit, self._folds = label, unit, folds
        self._on_choose = on_choose
        self._painted: dict[str, tuple[ChoiceRow, dict[str, Any]]] = {}
        self._face = FrontModule("choice_list")
        self._face.on_gesture("choose", self._on_chosen)
        self.widget = self._face.widget

    def show(self, rows: Sequence[ChoiceRow], chosen: str) -> None:
        """Show these rows, one of them chosen; rows that did not change are not sent again."""
        self._painted = {row.id: self._paint(row) for row in rows}
        self._face.show(
            {
                "label": self._label,
                "unit": self._unit,
                "folds": self._folds,
                "rows": {id: painted for id, (_, painted) in self._painted.items()},
                "order": [row.id for row in rows],
                "chosen": chosen,
            }
        )

    def _paint(self, row: ChoiceRow) -> tuple[ChoiceRow, dict[str, Any]]:
        known = self._painted.get(row.id)
        return known if known is not None and known[0] == row else (row, asdict(row))

    def _on_chosen(self, said: Mapping[str, Any]) -> None:
        if said.get("id") in self._painted:
            self._on_choose(str(said["id"]))
