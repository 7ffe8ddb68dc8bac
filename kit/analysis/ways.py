"""The strongest and the safest route to somebody, and the second-best one."""

import math
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kit.analysis.valued import ValuedMap, ValuedTie, without, worth_graph

if TYPE_CHECKING:
    import networkx as nx


_DEAR = 1e4
"""What passing a go-between of the best route costs the second one: more than any route without it."""


class Way(NamedTuple):
    """A route, both ends included, and the tie that each of its steps takes."""

    ids: tuple[str, ...]
    ties: tuple[ValuedTie, ...]

    @property
    def between(self) -> tuple[str, ...]:
        """The go-betweens."""
        return self.ids[1:-1]

    @property
    def chance(self) -> float:
        """How likely a request arrives, from 0 to 1."""
        return math.prod(tie.chance for tie in self.ties)

    @property
    def safety(self) -> float:
        """How likely using it does no harm, from 0 to 1."""
        return math.prod(tie.safety for tie in self.ties)

    @property
    def chance_unknown(self) -> int:
        """Of how many of its ties nobody said the strength or the access."""
        return sum(tie.strength is None or tie.access is None for tie in self.ties)

    @property
    def risk_unknown(self) -> int:
        """Of how many of its ties nobody said the risk."""
        return sum(tie.risk is None for tie in self.ties)


class Ways(NamedTuple):
    """The best route and the second-best; `shared` are go-betweens that both need."""

    best: Way | None = None
    second: Way | None = None
    shared: tuple[str, ...] = ()


@lru_cache(maxsize=32)
def strongest_ways(worth: ValuedMap, own: frozenset[str], target: str) -> Ways:
    """The two routes on which a request from the coalition most likely arrives.

    Method: the product of the chances of the ties is made as great as can be, as the least sum of negative logarithms
    (Dijkstra 1959, ``networkx.dijkstra_path``). The second route is the best one of those that share the fewest
    go-betweens with the first; where all share all, the second of the shortest simple paths (Yen 1971,
    ``networkx.shortest_simple_paths``).
    """
    return _two_ways(worth_graph(worth, own, by_safety=False), target)


@lru_cache(maxsize=32)
def safest_ways(worth: ValuedMap, own: frozenset[str], target: str) -> Ways:
    """The two routes whose use least likely does harm.

    Method: as of `strongest_ways`, with the product of the safety of the ties, which falls with risk. Risk of the ties
    of one route is taken as independent, so the figures rank routes and foretell nothing.
    """
    return _two_ways(worth_graph(worth, own, by_safety=True), target)


@lru_cache(maxsize=32)
def way_around(
    worth: ValuedMap, own: frozenset[str], target: str, avoided: frozenset[str], *, by_safety: bool
) -> Way | None:
    """The best route that passes none of these actors; None where there is none.

    Method: as of `strongest_ways` and `safest_ways`, on the map without the ties of these actors.
    """
    graph = worth_graph(without(worth, avoided - own - {target}), own, by_safety=by_safety)
    route = _best(graph, target)
    return _way(graph, route) if len(route) > len(("", target)) else None


def _two_ways(graph: "nx.DiGraph[str]", target: str) -> Ways:
    best = _best(graph, target)
    if best is None or len(best) < 3:
        return Ways()
    around = _best(_closed(graph, best), target)
    second = around if around and around != best else _next_best(graph, best)
    shared = tuple(id for id in best[2:-1] if id in second)
    return Ways(_way(graph, best), _way(graph, second) if second else None, shared)


def _best(graph: "nx.Graph[str]", target: str) -> tuple[str, ...]:
    import networkx as nx

    try:
        return tuple(nx.dijkstra_path(graph, "", target, weight="cost"))
    except (nx.NetworkXNoPath, nx.NodeNotFound):
        return ()


def _closed(graph: "nx.DiGraph[str]", route: Sequence[str]) -> "nx.Graph[str]":
    """The graph in which each go-between of a route costs dear; a direct tie is left out where there are none."""
    import networkx as nx

    gone = route[2:-1]
    if not gone:
        return nx.restricted_view(graph, (), [(route[1], route[2])])
    dear = nx.DiGraph(graph)
    for start, end in graph.in_edges(gone):
        dear.add_edge(start, end, cost=graph.edges[start, end]["cost"] + _DEAR)
    return dear


def _next_best(graph: "nx.DiGraph[str]", best: tuple[str, ...]) -> tuple[str, ...]:
    """The best route that is another one than the best; of routes that are equal, any may be found first."""
    import networkx as nx

    found = nx.shortest_simple_paths(graph, best[0], best[-1], weight="cost")
    return next((route for route in map(tuple, found) if route != best), ())


def _way(graph: "nx.DiGraph[str]", route: Sequence[str]) -> Way:
    return Way(tuple(route[1:]), tuple(graph.edges[step]["tie"] for step in pairwise(route[1:])))
