"""What a review mechanism asks of civil society; every value carries its source, its date and how sure it is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Confidence(StrEnum):
    """How well a value is known."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Sourced(Generic[T]):
    """A value of the outside world with its source, the day it was read (ISO date) and its confidence."""

    value: T
    source: str = ""
    as_of: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    note: str = ""


@dataclass(frozen=True, slots=True)
class Offset:
    """Months from the first day of the review; negative is before it, None is not known."""

    typical: float | None = None
    earliest: float | None = None
    latest: float | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a review cycle; `procedure` names the only procedure it belongs to, empty for all."""

    id: str
    title: str
    who: str
    offset: Sourced[Offset]
    actions: tuple[str, ...] = ()
    where: str = ""
    output: str = ""
    source: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    procedure: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that a submission may hold; None where no such limit is known."""

    words: int | None = None
    pages: int | None = None
    counts: str = ""


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A treaty body or the UPR: its stages in order and its rules for submissions by rule name."""

    id: str
    name: str
    body: str
    procedures: tuple[str, ...]
    stages: tuple[Stage, ...]
    limit_single: Sourced[Limit]
    limit_joint: Sourced[Limit]
    rules: tuple[tuple[str, Sourced[str]], ...] = ()
