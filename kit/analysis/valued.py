"""A map with the worth of its ties, by which answers about routes are remembered."""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kit.analysis.sides import opponents
from kit.domain.actors import Actor, Tie, TieKind

if TYPE_CHECKING:
    import networkx as nx

CHANCE: Mapping[int | None, float] = {1: 0.5, 2: 0.7, 3: 0.9, None: 0.5}
"""How likely a request passes over a tie, by its strength and again by its access; what nobody said counts as weak."""

SAFETY: Mapping[int | None, float] = {1: 0.95, 2: 0.8, 3: 0.5, None: 0.5}
"""How likely using a tie does no harm, by its risk; what nobody said counts as high risk."""

HIGH_RISK = 3


class ValuedTie(NamedTuple):
    """A tie that helps to reach somebody; what nobody said is None."""

    source: str
    target: str
    strength: int | None
    access: int | None
    risk: int | None

    @property
    def chance(self) -> float:
        """How likely a request passes over it, from 0 to 1."""
        return CHANCE[self.strength] * CHANCE[self.access]

    @property
    def safety(self) -> float:
        """How likely using it does no harm, from 0 to 1."""
        return SAFETY[self.risk]


class ValuedMap(NamedTuple):
    """Ids of the actors and the ties between them that are no conflicts."""

    ids: tuple[str, ...]
    ties: tuple[ValuedTie, ...]


def valued(actors: Mapping[str, Actor], ties: Mapping[str, Tie]) -> ValuedMap:
    """The map by worth; a tie that an opponent holds counts as one of high risk, whatever was said of it."""
    against = opponents(actors)
    found = (
        ValuedTie(
            tie.source,
            tie.target,
            tie.strength,
            tie.access,
            HIGH_RISK if {tie.source, tie.target} & against else tie.risk,
        )
        for tie in ties.values()
        if tie.kind is not TieKind.IN_CONFLICT
        and tie.source in actors
        and tie.target in actors
        and tie.source != tie.target
    )
    return ValuedMap(tuple(actors), tuple(found))


def without(worth: ValuedMap, avoided: frozenset[str]) -> ValuedMap:
    """The map without the ties of these actors."""
    return ValuedMap(worth.ids, tuple(tie for tie in worth.ties if avoided.isdisjoint((tie.source, tie.target))))


@lru_cache(maxsize=4)
def worth_graph(worth: ValuedMap, own: frozenset[str], *, by_safety: bool) -> "nx.DiGraph[str]":
    """From the empty text to the coalition's own actors, and on from them to everybody, as a graph nobody may change.

    `cost` is the negative logarithm of what the tie is worth, so that the lowest sum is the highest product; of
    several ties between two actors the best counts, kept as `tie`. Nothing leads back into the coalition.
    """
    import math

    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(worth.ids)
    graph.add_edges_from(("", id, {"cost": 0.0}) for id in worth.ids if id in own)
    for tie in worth.ties:
        first, second = (tie.safety, tie.chance) if by_safety else (tie.chance, tie.safety)
        cost = -math.log(first) - _LESS * math.log(second)
        for start, end in ((tie.source, tie.target), (tie.target, tie.source)):
            if end not in own and cost < graph.get_edge_data(start, end, {"cost": math.inf})["cost"]:
                graph.add_edge(start, end, cost=cost, tie=tie)
    nx.freeze(graph)
    return graph


_LESS = 1e-9
"""Lets the other quality of a tie decide between routes that are equal in the first."""
