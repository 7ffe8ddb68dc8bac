"""Who alone holds parts of the map together."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from kit.analysis.structure import Structure, open_links


class OnlyWay(NamedTuple):
    """`broker` is the only one who links the coalition to the actors in `beyond`."""

    broker: str
    beyond: tuple[str, ...]


@lru_cache(maxsize=8)
def only_ways(shape: Structure, own: frozenset[str]) -> tuple[OnlyWay, ...]:
    """For each broker that is not of the coalition, whom it would lose without that broker; the greatest loss first.

    An actor counts for the last broker before it only, so that each loss is told once.

    Method: the immediate dominators of the map seen from the coalition, ``networkx.immediate_dominators`` (Cooper,
    Harvey and Kennedy 2001), from one starting point tied to each of its own actors.
    """
    before = _last_before(shape, own)
    lost: dict[str, list[str]] = {}
    for id in shape.ids:
        broker = before.get(id, "")
        if broker and broker not in own and id not in own:
            lost.setdefault(broker, []).append(id)
    ways = [OnlyWay(broker, tuple(ids)) for broker, ids in lost.items()]
    return tuple(sorted(ways, key=lambda way: -len(way.beyond)))


@lru_cache(maxsize=8)
def lost_without(shape: Structure, own: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """For each actor that anybody is reached through alone, all whom the coalition would no longer reach.

    Method: the dominator tree, as of `only_ways`; everything below an actor in the tree hangs on it.
    """
    before = _last_before(shape, own)
    lost: dict[str, set[str]] = {}
    for id in before:
        broker = before[id]
        while broker:
            lost.setdefault(broker, set()).add(id)
            broker = before[broker]
    return {broker: frozenset(ids) for broker, ids in lost.items()}


def _last_before(shape: Structure, own: frozenset[str]) -> Mapping[str, str]:
    """The last actor that every route from the coalition to each actor passes; empty text where there is a choice."""
    import networkx as nx

    start = ""
    graph = nx.DiGraph(open_links(shape))
    graph.add_edges_from((start, id) for id in shape.ids if id in own)
    if start not in graph:
        return MappingProxyType({})
    return {id: before for id, before in nx.immediate_dominators(graph, start).items() if before is not None}
