"""The coalition itself and the organisations that are its members."""

from dataclasses import dataclass

from kit.domain.audience import Level


@dataclass(frozen=True, slots=True)
class Coalition:
    """Who hands in the report; `country` is an ISO 3166 alpha-3 code or the code of an invented country.

    `provinces`, `groups` and `languages` are those whose voices the coalition wants on its map.
    """

    name: str = ""
    country: str = ""
    founded: str = ""
    about: str = ""
    provinces: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """An organisation of the coalition; `actor` is its id on the actor map, where it stands there."""

    id: str
    name: str = ""
    short: str = ""
    city: str = ""
    cluster: str = ""
    role: str = ""
    contact: str = ""
    actor: str = ""
    level: Level = Level.COALITION
