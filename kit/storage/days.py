"""Reads dates as people write them; one that could be read two ways is left to the person."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from kit.storage.books.book import Cell
from kit.storage.folding import fold, text_of

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janvier janv enero ene",
            "feb february fevrier fevr fev febrero",
            "mar march mars marzo",
            "apr april avril avr abril abr",
            "may mai mayo",
            "jun june juin junio",
            "jul july juillet juil julio",
            "aug august aout agosto ago",
            "sep sept september septembre septiembre setiembre",
            "oct october octobre octubre",
            "nov november novembre noviembre",
            "dec december decembre diciembre dic",
        ),
        start=1,
    )
    for name in names.split()
}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_THREE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_DAY_FIRST_WORDS = re.compile(
    r"(?:\w+ )?(\d{1,2})(?:st|nd|rd|th|er|º|o)? (?:de |of )?([a-z]+) (?:de |del )?(\d{4}|\d{2})"
)
_MONTH_FIRST_WORDS = re.compile(r"(?:\w+ )?([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})")
_SERIALS = range(20_000, 80_000)
_EPOCH = datetime.date(1899, 12, 30)


class Order(Enum):
    """Which of two numbers of a date is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Day:
    """A date that was read; `guess` tells that the order of day and month came from other dates of the column."""

    date: datetime.date | None = None
    ambiguous: bool = False
    guess: bool = False


def read_day(cell: Cell, order: Order = Order.UNKNOWN) -> Day:
    """Read one cell; numbers are days as Excel counts them."""
    if isinstance(cell, datetime.date):
        return Day(cell.date() if isinstance(cell, datetime.datetime) else cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Day(_EPOCH + datetime.timedelta(days=int(cell))) if int(cell) in _SERIALS else Day()
    text = text_of(cell)
    if text.isdigit() and len(text) == 5 and int(text) in _SERIALS:
        return Day(_EPOCH + datetime.timedelta(days=int(text)))
    return _iso(text) or _with_month_name(text) or _of_numbers(text, order) or Day()


def order_of(cells: Iterable[Cell]) -> Order:
    """The order that the clear dates of a column have in common; unknown if there are none or they differ."""
    orders = set()
    for cell in cells:
        match = _THREE.fullmatch(text_of(cell)) if isinstance(cell, str) else None
        if match:
            first, second = int(match.group(1)), int(match.group(2))
            if first > 12 >= second:
                orders.add(Order.DAY_FIRST)
            elif second > 12 >= first:
                orders.add(Order.MONTH_FIRST)
    return orders.pop() if len(orders) == 1 else Order.UNKNOWN


def _iso(text: str) -> Day | None:
    match = _ISO.fullmatch(text)
    return Day(_day(*(int(group) for group in match.groups()))) if match else None


def _with_month_name(text: str) -> Day | None:
    plain = fold(text)
    match = _DAY_FIRST_WORDS.fullmatch(plain)
    if match:
        day, name, year = match.groups()
    else:
        match = _MONTH_FIRST_WORDS.fullmatch(plain)
        if not match:
            return None
        name, day, year = match.groups()
    return Day(_day(_year(year), _MONTHS[name], int(day))) if name in _MONTHS else None


def _of_numbers(text: str, order: Order) -> Day | None:
    match = _THREE.fullmatch(text)
    if not match:
        return None
    first, second, year = int(match.group(1)), int(match.group(2)), _year(match.group(3))
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    if not day_first or not month_first or day_first == month_first:
        return Day(day_first or month_first)
    if order is Order.UNKNOWN:
        return Day(ambiguous=True)
    return Day(day_first if order is Order.DAY_FIRST else month_first, guess=True)


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
