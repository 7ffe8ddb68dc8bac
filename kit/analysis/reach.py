"""Whom the coalition reaches, through whom, in how many steps."""

from collections.abc import Mapping
from functools import lru_cache

from kit.analysis.structure import Structure, open_links


@lru_cache(maxsize=8)
def routes(shape: Structure, own: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """The shortest route from the coalition's own actors to each actor that they reach.

    A route runs from one of `own` to the actor, both ends included; an own actor's route is itself alone. Ties of
    conflict carry nothing; the direction of a tie does not matter, since whoever is told by somebody can also ask.

    Method: breadth-first search from all own actors at once, as ``networkx.multi_source_dijkstra_path`` with unit
    weights; among equal routes the one whose actors stand first on the map.
    """
    graph = open_links(shape)
    found: dict[str, tuple[str, ...]] = {id: (id,) for id in shape.ids if id in own}
    edge = list(found)
    while edge:
        reached: list[str] = []
        for id in edge:
            for neighbour in graph[id]:
                if neighbour not in found:
                    found[neighbour] = (*found[id], neighbour)
                    reached.append(neighbour)
        edge = reached
    return found


def beyond(shape: Structure, own: frozenset[str], through: str) -> tuple[tuple[str, ...], ...]:
    """Routes of the coalition that go on after this actor, the shortest first."""
    found = [route for route in routes(shape, own).values() if through in route[:-1] and through not in own]
    return tuple(sorted(found, key=len))


def bare_walk(shape: Structure) -> int:
    """How many a walk with networkx alone meets from the first actor, the graph built anew, to measure ours against."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(shape.ids)
    graph.add_edges_from((source, target) for source, target, _ in shape.links)
    return len(nx.single_source_shortest_path_length(graph, shape.ids[0])) if shape.ids else 0
