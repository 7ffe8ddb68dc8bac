"""The review that everything is counted back from."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


class Certainty(StrEnum):
    """How firm the date of the review is."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Review:
    """Mechanism, procedure and first day of the review; `joint` tells which limit of the mechanism counts.

    `limit_words` is a limit that the coalition set itself, with `limit_source` saying where it was read; it stands
    in place of the mechanism's own.
    """

    mechanism: str = ""
    procedure: str = ""
    date: datetime.date | None = None
    certainty: Certainty = Certainty.TENTATIVE
    session: str = ""
    joint: bool = True
    limit_words: int | None = None
    limit_source: str = ""
