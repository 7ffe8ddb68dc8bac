"""Months on the calendar: counting whole months and parts of months from a day."""

import calendar
import datetime
from math import floor


def add_months(day: datetime.date, months: int) -> datetime.date:
    """The same day so many whole months later (negative: earlier); the last day of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def shift_months(day: datetime.date, months: float) -> datetime.date:
    """The day so many months away, where a part of a month is that share of the days of the month it falls in.

    Six and a half months before 31 March lie halfway between seven and six whole months before it. Counted so, an
    offset that is larger never gives an earlier day, which a month of fixed length could not promise.
    """
    whole = floor(months)
    before = add_months(day, whole)
    days = (add_months(day, whole + 1) - before).days
    return before + datetime.timedelta(days=floor(days * (months - whole) + 0.5))


def months_between(first: datetime.date, last: datetime.date) -> int:
    """How many months the month of `last` comes after the month of `first`."""
    return (last.year - first.year) * 12 + last.month - first.month


def first_of_month(day: datetime.date) -> datetime.date:
    """The first day of a day's month."""
    return day.replace(day=1)


def days_in_month(day: datetime.date) -> int:
    """How many days a day's month has."""
    return calendar.monthrange(day.year, day.month)[1]
