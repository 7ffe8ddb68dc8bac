"""What the shape of the map lacks: kinds, places, ties, second ways."""

from collections.abc import Iterable, Iterator, Sequence

from kit.analysis.bridges import only_ways
from kit.analysis.gaps import missing_kinds
from kit.analysis.isolation import isolated
from kit.analysis.sides import left_alone, own_actors
from kit.analysis.structure import Structure, structure
from kit.analysis.voices import VoiceKind, silent
from kit.domain.kinds import ActorKind
from kit.domain.problems import Place, Problem, Weight
from kit.domain.workspace import Workspace


def map_problems(workspace: Workspace, kinds: Iterable[ActorKind]) -> tuple[Problem, ...]:
    """What a coalition should know of its map, the gravest first; an empty map lacks every expected kind."""
    shape, known = structure(workspace.actors, workspace.ties), tuple(kinds)
    state = frozenset(kind.id for kind in known if kind.state)
    return (
        *_silent(workspace),
        *_only_ways(workspace, shape, state),
        *_missing_kinds(missing_kinds(workspace.actors, known)),
        *_isolated(workspace, shape),
    )


def _silent(workspace: Workspace) -> Iterator[Problem]:
    for voice in silent(workspace):
        if voice.kind is VoiceKind.PROVINCE:
            yield Problem("place_silent", values={"place": voice.name})


def _missing_kinds(missing: Sequence[ActorKind]) -> Iterator[Problem]:
    for kind in missing:
        yield Problem("kind_missing", place=Place("actors"), values={"kind": kind.id, "name": kind.name})


def _only_ways(workspace: Workspace, shape: Structure, state: frozenset[str]) -> Iterator[Problem]:
    """Whom one broker alone links to; nobody looks for a second way to opponents, unless they belong to the State."""
    avoided = left_alone(workspace.actors)
    for way in only_ways(shape, own_actors(workspace)):
        beyond = tuple(id for id in way.beyond if id not in avoided or workspace.actors[id].kind in state)
        if beyond:
            names = tuple(workspace.actors[id].name for id in beyond)
            values = {"broker": workspace.actors[way.broker].name, "names": names, "beyond": beyond}
            yield Problem("only_way", Weight.MISSING, Place("actors", way.broker), values)


def _isolated(workspace: Workspace, shape: Structure) -> Iterator[Problem]:
    avoided = left_alone(workspace.actors)
    alone = [id for id in isolated(shape) if id not in avoided]
    if alone:
        names = tuple(workspace.actors[id].name for id in alone)
        yield Problem("actors_isolated", Weight.MISSING, Place("actors", alone[0]), {"names": names})
