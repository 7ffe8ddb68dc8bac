"""The bare shape of a map, by which answers are remembered: a changed note or name asks nothing anew."""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kit.domain.actors import Actor, Tie, TieKind

if TYPE_CHECKING:
    import networkx as nx


class Structure(NamedTuple):
    """Ids of the actors and, as (source, target, kind), the ties between them."""

    ids: tuple[str, ...]
    links: tuple[tuple[str, str, TieKind], ...]


def whole_ties(actors: Mapping[str, Actor], ties: Mapping[str, Tie]) -> tuple[Tie, ...]:
    """Ties between two actors that are there: those that are drawn and counted."""
    return tuple(
        tie for tie in ties.values() if tie.source in actors and tie.target in actors and tie.source != tie.target
    )


def structure(actors: Mapping[str, Actor], ties: Mapping[str, Tie]) -> Structure:
    """The shape of a map, made of its whole ties."""
    links = tuple((tie.source, tie.target, tie.kind) for tie in whole_ties(actors, ties))
    return Structure(tuple(actors), links)


@lru_cache(maxsize=8)
def all_links(shape: Structure) -> "nx.Graph[str]":
    """Everyone, joined by ties of every kind, as an undirected graph that nobody may change."""
    return _graph(shape, frozenset())


@lru_cache(maxsize=8)
def open_links(shape: Structure) -> "nx.Graph[str]":
    """Everyone, joined by the ties that help to reach somebody: all kinds but conflict."""
    return _graph(shape, frozenset({TieKind.IN_CONFLICT}))


def _graph(shape: Structure, without: frozenset[TieKind]) -> "nx.Graph[str]":
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(shape.ids)
    graph.add_edges_from((source, target) for source, target, kind in shape.links if kind not in without)
    nx.freeze(graph)
    return graph
