"""Who stands against the coalition, and whom no advice may name as somebody to ask."""

from collections.abc import Mapping

from kit.domain.actors import Actor, Stance
from kit.domain.audience import Level

_AGAINST = "opponent"
"""The kind of the typology that is against human rights by what it is."""


def opposes(actor: Actor) -> bool:
    """Whether an actor is an opponent, by its stance or by its kind."""
    return actor.kind == _AGAINST or (actor.stance is not None and actor.stance < Stance.NEUTRAL)


def opponents(actors: Mapping[str, Actor]) -> frozenset[str]:
    """All opponents, by id."""
    return frozenset(id for id, actor in actors.items() if opposes(actor))


def left_alone(actors: Mapping[str, Actor]) -> frozenset[str]:
    """Opponents and protected actors: whoever asks around about them can bring people into danger."""
    return opponents(actors) | {id for id, actor in actors.items() if actor.level is Level.PROTECTED}
