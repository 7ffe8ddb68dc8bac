"""Actors of the map and the ties between them."""

import datetime
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from kit.domain.audience import Level


class Stance(IntEnum):
    """Five bands from active opponent to active ally (spectrum of allies)."""

    ACTIVE_OPPONENT = -2
    PASSIVE_OPPONENT = -1
    NEUTRAL = 0
    PASSIVE_ALLY = 1
    ACTIVE_ALLY = 2


class TieKind(StrEnum):
    """How two actors are tied."""

    WORKS_WITH = "works_with"
    INFORMS = "informs"
    FUNDS = "funds"
    DIRECTS = "directs"
    IN_CONFLICT = "in_conflict"

    @property
    def directed(self) -> bool:
        """Tell whether the tie runs from its source to its target only."""
        return self in {TieKind.INFORMS, TieKind.FUNDS, TieKind.DIRECTS}


@dataclass(frozen=True, slots=True)
class Position:
    """A place on the map that a person chose; both from 0 to 1, from the inline start and the top."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Actor:
    """An institution, organisation or group; `kind` is a code of the actor typology, empty while unknown.

    `influence` and `interest` run from 1 to 5; None means not scored. `status` holds, for a national human rights
    institution, its accreditation, with the date in `status_as_of`; `capacities`, for a national mechanism for
    reporting and follow-up, (capacity, answer) pairs. `goal` is what it wants, `asked_by` the member that asks it,
    `groups` and `languages` are those it speaks for and in, `aliases` other names. `told_apart` are actors of like
    names that a person said are others, `joined` those that were joined into it. `extra` keeps columns of a register
    that the kit does not know, as (heading, text) pairs.
    """

    id: str
    name: str = ""
    short: str = ""
    aliases: tuple[str, ...] = ()
    kind: str = ""
    stance: Stance | None = None
    influence: int | None = None
    interest: int | None = None
    place: str = ""
    cluster: str = ""
    status: str = ""
    status_as_of: str = ""
    contact: str = ""
    goal: str = ""
    asked_by: str = ""
    groups: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    capacities: tuple[tuple[str, str], ...] = ()
    note: str = ""
    tags: tuple[str, ...] = ()
    told_apart: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    position: Position | None = None
    level: Level = Level.COALITION


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie from one actor to another.

    From 1 to 3, None where nobody said: `strength`; `access`, how easily one is heard over it; and `risk`, how much
    harm using it can do.
    """

    id: str
    source: str = ""
    target: str = ""
    kind: TieKind = TieKind.WORKS_WITH
    strength: int | None = None
    access: int | None = None
    risk: int | None = None
    note: str = ""
    level: Level = Level.COALITION


@dataclass(frozen=True, slots=True)
class Score:
    """What one person says of an actor: influence and interest from 1 to 5, its stance; None where not scored.

    Each scale has the day on which it was scored last; `day` is that of the scales that have none of their own.
    """

    id: str
    actor: str = ""
    scorer: str = ""
    influence: int | None = None
    stance: Stance | None = None
    interest: int | None = None
    day: datetime.date | None = None
    influence_day: datetime.date | None = None
    stance_day: datetime.date | None = None
    interest_day: datetime.date | None = None
