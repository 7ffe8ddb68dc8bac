"""Whose move by one band of stance would change most."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from kit.analysis.losses import influence_sum
from kit.analysis.sides import own_actors
from kit.analysis.structure import Structure, open_links, structure
from kit.domain.actors import Stance
from kit.domain.workspace import Workspace

if TYPE_CHECKING:
    import networkx as nx


class Shift(NamedTuple):
    """An actor one band nearer to the coalition: whom the coalition would newly reach, and what that weighs."""

    actor: str
    before: Stance
    after: Stance
    won: tuple[str, ...]
    points: int


def shifts(workspace: Workspace) -> tuple[Shift, ...]:
    """For each actor that can move one band towards the coalition, what that would change; the most first.

    An opponent that becomes neutral no longer stands in the way: routes may pass it. A neutral actor that becomes an
    ally opens doors: routes over allies alone may pass it. Actors whose stance nobody scored are left out.

    Method: one band a move (spectrum of allies, Training for Change); reach by breadth-first search with and without
    the actor as a go-between. The sum is the kit's own: the actor's influence and that of each actor newly reached, an
    unknown one as 1.
    """
    shape, own = structure(workspace.actors, workspace.ties), own_actors(workspace)
    order = {id: place for place, id in enumerate(shape.ids)}
    won = _won(workspace, shape, own)
    found = []
    for id, actor in workspace.actors.items():
        if id not in own and actor.stance is not None and actor.stance is not Stance.ACTIVE_ALLY:
            reached = tuple(sorted(won.get(id, ()), key=order.__getitem__))
            points = influence_sum(workspace, (id, *reached))
            found.append(Shift(id, actor.stance, Stance(actor.stance + 1), reached, points))
    return tuple(sorted(found, key=lambda shift: (-shift.points, -len(shift.won))))


def _won(workspace: Workspace, shape: Structure, own: frozenset[str]) -> Mapping[str, set[str]]:
    """Whom the coalition would newly reach, by the actor that would open the way."""
    stances = {id: actor.stance for id, actor in workspace.actors.items()}
    allies = own | {id for id, stance in stances.items() if stance is not None and stance >= Stance.PASSIVE_ALLY}
    unopposed = own | {id for id, stance in stances.items() if stance is None or stance >= Stance.NEUTRAL}
    neutral = {id for id, stance in stances.items() if stance is Stance.NEUTRAL}
    opposed = {id for id, stance in stances.items() if stance is Stance.PASSIVE_OPPONENT}
    return {**_opened(shape, own, allies, neutral), **_opened(shape, own, unopposed, opposed)}


def _opened(
    shape: Structure, own: frozenset[str], carriers: frozenset[str], movers: set[str]
) -> Mapping[str, set[str]]:
    """For each mover that is reached over carriers, whom else the coalition reached if it carried too."""
    graph = open_links(shape)
    reached = _spread(graph, own, carriers)
    behind = _behind(graph, carriers - reached)
    won: dict[str, set[str]] = {}
    for id in movers & reached:
        near = set(graph[id]) - reached
        won[id] = near.union(*(behind[other] for other in near & behind.keys())) - reached
    return won


def _spread(graph: "nx.Graph[str]", starts: frozenset[str], carriers: frozenset[str]) -> set[str]:
    """Everybody whom a chain of carriers leads to from the starts."""
    reached = set(starts) & set(graph)
    edge = list(reached)
    while edge:
        id = edge.pop()
        if id in carriers:
            edge += set(graph[id]) - reached
            reached |= set(graph[id])
    return reached


def _behind(graph: "nx.Graph[str]", carriers: frozenset[str]) -> Mapping[str, set[str]]:
    """For each carrier, everybody whom a chain of carriers leads to from it; carriers of one chain share one set."""
    found: dict[str, set[str]] = {}
    for id in carriers:
        if id not in found:
            together = _spread(graph, frozenset({id}), carriers)
            found.update(dict.fromkeys(together & carriers, together))
    return found
