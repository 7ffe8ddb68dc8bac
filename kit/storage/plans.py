"""Reads work plans: tasks and milestones with their dates, owners as names."""

import datetime
import re
from typing import Any

from kit.domain.mechanisms import Confidence
from kit.domain.plan import TaskStatus
from kit.storage.books.book import Cell, Row, Sheet
from kit.storage.days import Order, order_of, read_day
from kit.storage.drafts import Drafts
from kit.storage.folding import text_of
from kit.storage.headings import Table
from kit.storage.reading import Converter, Reading
from kit.storage.registers import level_of
from kit.storage.scales import meaning, number_of

_TASK_FIELDS = (
    "id",
    "title",
    "stage",
    "milestone",
    "owner",
    "start",
    "end",
    "status",
    "done_on",
    "depends",
    "product",
    "note",
    "level",
)
_MILESTONE_FIELDS = ("id", "title", "date", "stage", "own", "source", "as_of", "confidence", "note")
_YEARS = range(1950, 2101)
_DIVIDER = re.compile(r"\s*[|;\n]\s*")


def read_tasks(file: str, sheet: Sheet, table: Table) -> Drafts:
    """Read a work plan, one task a row."""
    reading = Reading(file, sheet, table, "title")
    days = Days(reading, ("start", "end", "done_on"))
    converters: dict[str, Converter] = {
        **days.converters(),
        "status": _status,
        "depends": lambda cell: tuple(filter(None, _DIVIDER.split(text_of(cell)))),
        "level": level_of,
    }
    bare: list[int] = []
    group = ""
    for row in reading.records():
        if row.band:
            group = text_of(next(cell for cell in row.cells if cell is not None))
            continue
        days.ask(row)
        values = reading.values(row, converters, _TASK_FIELDS)
        if not set(values) - {"title", "extra", "id"}:
            bare.append(row.number)
        _ask_about_order(reading, row, values)
        reading.take("tasks", row, _noted(values, group))
    days.tell()
    if 0 < len(bare) < len(reading.drafts):
        reading.guess("tasks_maybe_groups", bare[0], count=len(bare), title=_title(reading, bare[0]))
    return reading.close()


def read_milestones(file: str, sheet: Sheet, table: Table) -> Drafts:
    """Read a list of milestones, one a row."""
    reading = Reading(file, sheet, table, "title")
    days = Days(reading, ("date",))
    converters: dict[str, Converter] = {
        **days.converters(),
        "own": lambda cell: {"yes": True, "no": False}.get(meaning("own", text_of(cell))),
        "confidence": lambda cell: Confidence(word) if (word := meaning("confidence", text_of(cell))) else None,
    }
    for row in reading.records():
        if not row.band:
            days.ask(row)
            reading.take("milestones", row, _noted(reading.values(row, converters, _MILESTONE_FIELDS), ""))
    days.tell()
    return reading.close()


class Days:
    """The columns of dates of one table: each has an order of day and month that its clear dates decide."""

    def __init__(self, reading: Reading, fields: tuple[str, ...]) -> None:
        self._reading = reading
        self._orders = {field: order_of(reading.column(field)) for field in fields}
        self._guesses: dict[str, list[int]] = {}

    def converters(self) -> dict[str, Converter]:
        """A converter for each column; what it cannot read stays a text of the row."""
        return {field: self._converter(order) for field, order in self._orders.items()}

    @staticmethod
    def _converter(order: Order) -> Converter:
        def convert(cell: Cell) -> datetime.date | None:
            day = read_day(cell, order).date
            return day if day and day.year in _YEARS else None

        return convert

    def ask(self, row: Row) -> None:
        """Ask about dates of the row that could be read two ways; remember those that other dates decided."""
        for field, order in self._orders.items():
            for column, cell in self._reading.cells(row, field):
                day = read_day(cell, order)
                if day.ambiguous:
                    self._reading.guess("date_two_ways", row.number, text=text_of(cell), heading=column.heading)
                elif day.guess:
                    self._guesses.setdefault(field, []).append(row.number)

    def tell(self) -> None:
        """Report the columns in which the order of day and month was guessed."""
        for field, rows in self._guesses.items():
            order, heading = self._orders[field].value, self._reading.heading(field)
            self._reading.guess("date_order_guessed", rows[0], heading=heading, order=order, count=len(rows))


def _status(cell: Cell) -> TaskStatus | None:
    """The status from a word, or from a share of the work: 0 is planned, 1 or 100 is done."""
    number = number_of(cell)
    if number is not None:
        if number <= 0:
            return TaskStatus.PLANNED
        done = number >= 100 or (number == 1 and not (isinstance(cell, str) and cell.strip().endswith("%")))
        return TaskStatus.DONE if done else TaskStatus.IN_WORK
    word = meaning("task_status", text_of(cell))
    return TaskStatus(word) if word else None


def _noted(values: dict[str, Any], group: str) -> dict[str, Any]:
    """The values with everything that a task has no field for kept in its note."""
    kept = [f"{heading}: {text}" for heading, text in values.pop("extra")]
    note = "\n".join(filter(None, (values.get("note", ""), group, *kept)))
    return {**values, "note": note}


def _ask_about_order(reading: Reading, row: Row, values: dict[str, Any]) -> None:
    start, end = values.get("start"), values.get("end")
    if start and end and end < start:
        reading.guess("end_before_start", row.number, title=values["title"], start=start, end=end)


def _title(reading: Reading, row: int) -> str:
    return next(str(draft.values["title"]) for draft in reading.drafts if draft.rows[0] == row)
