"""The months of the plan that are in sight, and where a day lies among them."""

import datetime
from dataclasses import dataclass, replace

from kit.domain.months import add_months, days_in_month, first_of_month, months_between
from kit.domain.plan import Milestone, Task
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator

YEAR = 12
BEFORE_TODAY = 3
STEP = 6
_TICKS = (1, 2, 3, 6, 12, 24)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the chart: where it stands (share in per cent), the month under it, and the year where it begins."""

    at: float
    label: str
    year: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """So many months from the first day of one; every month is equally wide."""

    first: datetime.date
    months: int = YEAR

    def share(self, day: datetime.date) -> float:
        """Where the morning of a day lies, in per cent from the inline start; outside it is below 0 or above 100."""
        return self._share(day, day.day - 1)

    def end_share(self, day: datetime.date) -> float:
        """Where the evening of a day lies."""
        return self._share(day, day.day)

    def _share(self, day: datetime.date, days: int) -> float:
        months = months_between(self.first, day) + days / days_in_month(day)
        return round(100 * months / self.months, 2)

    def shows(self, first: datetime.date, last: datetime.date) -> bool:
        """Whether any part of a span of days is in sight."""
        return first < self.end and last >= self.first

    @property
    def end(self) -> datetime.date:
        """The first day that is no longer in sight."""
        return add_months(self.first, self.months)

    def moved(self, months: int) -> "Window":
        """As many months, later or earlier."""
        return replace(self, first=add_months(self.first, months))


def around(workspace: Workspace, today: datetime.date) -> Window:
    """The year of work around today; the year of the nearest work where nothing of it is near."""
    usual = Window(add_months(first_of_month(today), -BEFORE_TODAY))
    days = [day for span in spans(workspace) for day in span]
    if not days or any(usual.shows(first, last) for first, last in spans(workspace)):
        return usual
    nearest = min(days, key=lambda day: abs((day - today).days))
    return Window(add_months(first_of_month(nearest), -1 if nearest > today else 2 - YEAR))


def whole(workspace: Workspace, today: datetime.date) -> Window:
    """All months of the plan, today's among them."""
    days = [today, *(day for span in spans(workspace) for day in span)]
    first = first_of_month(min(days))
    return Window(first, max(months_between(first, max(days)) + 1, YEAR))


def span_of(record: Task | Milestone) -> tuple[datetime.date, datetime.date] | None:
    """First and last day of a task or milestone; None where it has none."""
    days = [record.date] if isinstance(record, Milestone) else [record.start, record.end]
    known = [day for day in days if day]
    return (min(known), max(known)) if known else None


def ticks(window: Window, t: Translator) -> tuple[Tick, ...]:
    """At most a dozen or so lines with their names, on whole months."""
    step = next((step for step in _TICKS if window.months / step <= YEAR + 2), _TICKS[-1])
    made: list[Tick] = []
    year = 0
    for month in range(0, window.months, step):
        day = add_months(window.first, month)
        label = t.month(day) if step < YEAR or month == 0 else ""
        made.append(Tick(round(100 * month / window.months, 2), label, str(day.year) if day.year != year else ""))
        year = day.year
    return tuple(made)


def window_words(window: Window, t: Translator) -> str:
    """First and last month in sight, such as "Jul 2027 to Jun 2028"."""
    last = add_months(window.first, window.months - 1)
    return t("{first} to {last}", first=t.month_year(window.first), last=t.month_year(last))


def spans(workspace: Workspace) -> list[tuple[datetime.date, datetime.date]]:
    """First and last day of everything in the plan that has days."""
    records: list[Task | Milestone] = [*workspace.tasks.values(), *workspace.milestones.values()]
    return [span for record in records if (span := span_of(record))]
