"""Places on the map that a register gives as numbers in two columns."""

from typing import Any

from kit.domain.actors import Position
from kit.storage.books.book import Cell, Row
from kit.storage.reading import Reading, name_of
from kit.storage.scales import number_of


class Positions:
    """The two columns of one table, laid onto the map's own measure from 0 to 1."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._axes = ("x", "y_up" if reading.table.of("y_up") else "y")
        self._spans = {axis: _span([number_of(cell) for cell in reading.column(axis)]) for axis in self._axes}
        there = all(reading.table.of(axis) for axis in self._axes)
        self._useful = there and self._differ()
        if self._useful:
            reading.guess("positions_scaled", reading.table.heading_row)
        elif there:
            reading.guess("positions_all_alike", reading.table.heading_row)

    def _differ(self) -> bool:
        return any(len(set(self._reading.column(axis))) > 1 for axis in self._axes)

    def _number(self, row: Row, axis: str) -> float | None:
        cells: list[Cell] = [cell for _, cell in self._reading.cells(row, axis)]
        return number_of(cells[0]) if cells else None

    def of(self, row: Row) -> dict[str, Any]:
        """The position of a row, where it has both numbers."""
        if not self._useful:
            return {}
        x, y = (self._number(row, axis) for axis in self._axes)
        if x is None or y is None:
            return {}
        across, down = (_within(number, self._spans[axis]) for number, axis in zip((x, y), self._axes, strict=True))
        return {"position": Position(across, round(1 - down, 4) if self._axes[1] == "y_up" else down)}

    def kept(self, row: Row, extra: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """The unknown columns of a row without the two that became its position."""
        if not self.of(row):
            return extra
        headings = {name_of(column) for axis in self._axes for column in self._reading.table.of(axis)}
        return tuple(pair for pair in extra if pair[0] not in headings)


def _span(numbers: list[float | None]) -> tuple[float, float]:
    """The usual span that the numbers fill to more than half: 0 to 1, 0 to 100, 0 to 1000, else their own."""
    held = [number for number in numbers if number is not None]
    for end in (1.0, 100.0, 1000.0):
        if held and min(held) >= 0 and end / 2 < max(held) <= end:
            return 0.0, end
    return (min(held), max(held)) if held else (0.0, 1.0)


def _within(number: float, span: tuple[float, float]) -> float:
    low, high = span
    return round((number - low) / (high - low), 4) if high > low else 0.5
