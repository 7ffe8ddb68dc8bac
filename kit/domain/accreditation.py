"""The accreditation of a national human rights institution: status A, B or none, and for how long it can be trusted."""

import calendar
import datetime

STATUSES = ("A", "B", "none")
"""Full and partial compliance with the Paris Principles, as GANHRI's committee decides, or not accredited."""

KEPT_YEARS = 5
"""GANHRI looks at each institution again every five years (its page on accreditation)."""


def day_of_status(text: str) -> datetime.date | None:
    """The last day that an ISO day, month or year can mean; None for any other text."""
    parts = text.strip().split("-")
    if not all(part.isascii() and part.isdecimal() for part in parts) or len(parts) > len(("year", "month", "day")):
        return None
    year, month, day = (*map(int, parts), *(0, 0, 0))[:3]
    try:
        last = calendar.monthrange(year, month or 12)[1]
        return datetime.date(year, month or 12, day or last)
    except ValueError:
        return None


def is_outdated(status_as_of: str, today: datetime.date) -> bool:
    """Whether a status was read so long ago that it must have been looked at again."""
    day = day_of_status(status_as_of)
    if day is None:
        return False
    return (today.year - day.year, today.month, today.day) > (KEPT_YEARS, day.month, day.day)
