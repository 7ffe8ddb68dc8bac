"""Who is not on the map at all."""

from collections.abc import Iterable, Mapping

from kit.domain.actors import Actor
from kit.domain.kinds import ActorKind


def missing_kinds(actors: Mapping[str, Actor], kinds: Iterable[ActorKind]) -> tuple[ActorKind, ...]:
    """Expected kinds of the typology of which the map has no actor, in the order of the typology.

    Method: set difference; which kinds are expected, and why, stands with its source in the typology itself.
    """
    there = {actor.kind for actor in actors.values()}
    return tuple(kind for kind in kinds if kind.expected and kind.id not in there)
