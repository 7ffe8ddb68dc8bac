"""The work plan: what must be done, by whom, before which day."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from kit.domain.audience import Level
from kit.domain.mechanisms import Confidence


class TaskStatus(StrEnum):
    """How far a task is; being late is computed, never stored."""

    PLANNED = "planned"
    IN_WORK = "in_work"
    DONE = "done"
    NEEDS_UPDATE = "needs_update"


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day that the plan hangs on: of the mechanism (`own` is false, with source) or of the coalition.

    `stage` is the id of the mechanism's stage that the day was counted from; `fixed` means that a person set the day,
    so that it no longer moves with the review.
    """

    id: str
    title: str = ""
    stage: str = ""
    date: datetime.date | None = None
    own: bool = False
    fixed: bool = False
    source: str = ""
    as_of: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    note: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work; `owner` is the id of a member, `depends` are ids of tasks that must end first.

    `milestone` is the id of the milestone it works towards; `fixed` means that a person set the days, so that they no
    longer move with the review.
    """

    id: str
    title: str = ""
    stage: str = ""
    milestone: str = ""
    owner: str = ""
    start: datetime.date | None = None
    end: datetime.date | None = None
    status: TaskStatus = TaskStatus.PLANNED
    done_on: datetime.date | None = None
    depends: tuple[str, ...] = ()
    product: str = ""
    note: str = ""
    fixed: bool = False
    level: Level = Level.COALITION
