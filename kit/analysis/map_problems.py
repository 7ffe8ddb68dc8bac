"""What the shape of the map lacks: kinds, places, ties, second ways."""

from collections.abc import Iterable, Iterator, Sequence

from kit.analysis.bridges import only_ways
from kit.analysis.gaps import missing_kinds, silent_places
from kit.analysis.isolation import isolated
from kit.analysis.structure import Structure, structure
from kit.domain.actors import Stance
from kit.domain.kinds import ActorKind
from kit.domain.problems import Place, Problem, Weight
from kit.domain.workspace import Workspace

_FEW_KINDS = 3


def map_problems(workspace: Workspace, kinds: Iterable[ActorKind]) -> tuple[Problem, ...]:
    """What a coalition should know of its map, the gravest first; an empty map lacks every expected kind."""
    shape = structure(workspace.actors, workspace.ties)
    return (
        *(Problem("place_silent", values={"place": place}) for place in silent_places(workspace.actors)),
        *_only_ways(workspace, shape),
        *_missing_kinds(missing_kinds(workspace.actors, kinds)),
        *_isolated(workspace, shape),
    )


def _missing_kinds(missing: Sequence[ActorKind]) -> Iterator[Problem]:
    """Each missing kind by itself, or one problem that names them all where they are many."""
    if len(missing) > _FEW_KINDS:
        values = {"kind": missing[0].id, "names": tuple(kind.name for kind in missing), "count": len(missing)}
        yield Problem("kinds_missing", place=Place("actors"), values=values)
        return
    for kind in missing:
        yield Problem("kind_missing", place=Place("actors"), values={"kind": kind.id, "name": kind.name})


def own_actors(workspace: Workspace) -> frozenset[str]:
    """The coalition on the map: the actors that are members, or all active allies where no member was placed."""
    members = frozenset(member.actor for member in workspace.members.values() if member.actor in workspace.actors)
    allies = (actor.id for actor in workspace.actors.values() if actor.stance is Stance.ACTIVE_ALLY)
    return members or frozenset(allies)


def _only_ways(workspace: Workspace, shape: Structure) -> Iterator[Problem]:
    for way in only_ways(shape, own_actors(workspace)):
        names = tuple(workspace.actors[id].name for id in way.beyond)
        values = {"broker": workspace.actors[way.broker].name, "names": names, "beyond": way.beyond}
        yield Problem("only_way", Weight.MISSING, Place("actors", way.broker), values)


def _isolated(workspace: Workspace, shape: Structure) -> Iterator[Problem]:
    alone = isolated(shape)
    if alone:
        names = tuple(workspace.actors[id].name for id in alone)
        yield Problem("actors_isolated", Weight.MISSING, Place("actors", alone[0]), {"names": names})
