"""The typology of actors: what each kind can do before, during and after a review."""

from dataclasses import dataclass
from enum import StrEnum

from kit.domain.audience import Level
from kit.domain.mechanisms import Confidence


class Sign(StrEnum):
    """The little picture that stands for a kind on the map and in the table."""

    PEOPLE = "people"
    HOME = "home"
    SHIELD = "shield"
    COLUMNS = "columns"
    DOME = "dome"
    SCALES = "scales"
    GLOBE = "globe"
    FLAG = "flag"
    MICROPHONE = "microphone"
    FACTORY = "factory"
    BOOK = "book"
    FAITH = "faith"
    STAR = "star"
    BRIEFCASE = "briefcase"
    COIN = "coin"
    ALERT = "alert"


@dataclass(frozen=True, slots=True)
class Deeds:
    """What a kind of actor can do before, during and after a review at one mechanism, beyond what it can do at any.

    `as_of` is the day on which the source was read (ISO).
    """

    kind: str
    before: str = ""
    during: str = ""
    after: str = ""
    source: str = ""
    as_of: str = ""
    confidence: Confidence = Confidence.UNVERIFIED


@dataclass(frozen=True, slots=True)
class ActorKind:
    """A kind of actor; `expected` kinds should each have at least one actor on a coalition's map.

    `aliases` are words by which registers in English, French and Spanish name the kind; `default_level` is the level
    a new actor of this kind starts with, `as_of` the day on which the source was read (ISO). Kinds with `state` belong
    to the State, so nothing may take them for an ally unasked; it decides through them and through those with `decides`
    beside it. Those of `ally_and_risk` can help and harm at once; those `abroad` still hear who went into exile.
    """

    id: str
    name: str
    description: str
    sign: Sign
    before: str = ""
    during: str = ""
    after: str = ""
    caution: str = ""
    source: str = ""
    as_of: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    expected: bool = False
    default_level: Level = Level.COALITION
    aliases: tuple[str, ...] = ()
    state: bool = False
    decides: bool = False
    abroad: bool = False
    ally_and_risk: bool = False
