"""Maps that fit on a hand, for tests of the actors."""

from types import MappingProxyType

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.coalition import Member
from kit.domain.workspace import Workspace


def actors_named(names: str, **values: object) -> dict[str, Actor]:
    """An actor for each letter."""
    return {name: Actor(name, f"Actor {name}", **values) for name in names}


def ties_between(*pairs: str, kind: TieKind = TieKind.WORKS_WITH) -> dict[str, Tie]:
    """A tie for each pair of letters."""
    return {pair: Tie(pair, pair[0], pair[1], kind) for pair in pairs}


def map_of(names: str, *pairs: str, own: str = "a") -> Workspace:
    """A workspace with these actors and ties; the actors in `own` are members of the coalition."""
    return Workspace(
        actors=MappingProxyType(actors_named(names, kind="ngo", stance=Stance.NEUTRAL, influence=3)),
        ties=MappingProxyType(ties_between(*pairs)),
        members=MappingProxyType({f"M-{id}": Member(f"M-{id}", f"Member {id}", actor=id) for id in own}),
    )
