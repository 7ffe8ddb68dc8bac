"""Who is not on the map at all."""

from collections.abc import Iterable, Mapping

from kit.domain.actors import Actor, Stance
from kit.domain.kinds import ActorKind


def missing_kinds(actors: Mapping[str, Actor], kinds: Iterable[ActorKind]) -> tuple[ActorKind, ...]:
    """Expected kinds of the typology of which the map has no actor, in the order of the typology.

    Method: set difference; which kinds are expected, and why, stands with its source in the typology itself.
    """
    there = {actor.kind for actor in actors.values()}
    return tuple(kind for kind in kinds if kind.expected and kind.id not in there)


def silent_places(actors: Mapping[str, Actor]) -> tuple[str, ...]:
    """Places named on the map for which no actor speaks that is or may become an ally, in the order of the map.

    Authorities and opponents are also somewhere; a place counts as spoken for by an actor whose stance is ally.

    Method: set difference over the actors' places, without regard to case and outer white space.
    """
    names: dict[str, str] = {}
    spoken: set[str] = set()
    for actor in actors.values():
        key = " ".join(actor.place.split()).casefold()
        if not key:
            continue
        names.setdefault(key, " ".join(actor.place.split()))
        if actor.stance is not None and actor.stance >= Stance.PASSIVE_ALLY:
            spoken.add(key)
    return tuple(name for key, name in names.items() if key not in spoken)
