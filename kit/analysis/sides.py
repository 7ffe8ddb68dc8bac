"""Who on the map is the coalition, who stands against it, and whom no advice may name as somebody to ask."""

from collections.abc import Mapping

from kit.domain.actors import Actor, Stance
from kit.domain.audience import Level
from kit.domain.workspace import Workspace

_AGAINST = "opponent"
"""The kind of the typology that is against human rights by what it is."""


def own_actors(workspace: Workspace) -> frozenset[str]:
    """The coalition on the map: the actors that are members, or all active allies where no member was placed."""
    members = frozenset(member.actor for member in workspace.members.values() if member.actor in workspace.actors)
    allies = (actor.id for actor in workspace.actors.values() if actor.stance is Stance.ACTIVE_ALLY)
    return members or frozenset(allies)


def opposes(actor: Actor) -> bool:
    """Whether an actor is an opponent, by its stance or by its kind."""
    return actor.kind == _AGAINST or (actor.stance is not None and actor.stance < Stance.NEUTRAL)


def opponents(actors: Mapping[str, Actor]) -> frozenset[str]:
    """All opponents, by id."""
    return frozenset(id for id, actor in actors.items() if opposes(actor))


def left_alone(actors: Mapping[str, Actor]) -> frozenset[str]:
    """Opponents and protected actors: whoever asks around about them can bring people into danger."""
    return opponents(actors) | {id for id, actor in actors.items() if actor.level is Level.PROTECTED}
