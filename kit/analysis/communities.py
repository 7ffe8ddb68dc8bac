"""Which actors keep together."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kit.analysis.structure import Structure, all_links, open_links

if TYPE_CHECKING:
    import networkx as nx

_MOST_TIES = 2500
_SEEDS = (7, 11)

CLEAR = 0.3
"""From this modularity on, groups are taken as real (Clauset, Newman and Moore 2004)."""

Groups = tuple[tuple[str, ...], ...]


class Communities(NamedTuple):
    """Groups of two or more, the largest first, with their modularity.

    `quick` tells that the quicker method for large maps was used; `doubt` is the share of ties on which two of its runs
    do not agree whether they lie within a group.
    """

    groups: Groups
    modularity: float
    quick: bool = False
    doubt: float = 0.0


@lru_cache(maxsize=4)
def communities(shape: Structure) -> Communities:
    """Groups with many ties inside and few to others; conflicts hold no group together.

    Method: modularity (Newman and Girvan 2004) made great by the Louvain method (Blondel and others 2008),
    ``networkx.community.louvain_communities`` from a fixed seed. On maps of more than 2,500 ties, label propagation
    (Traag and Šubelj 2023), ``fast_label_propagation_communities``, the better of two runs.
    """
    import networkx as nx

    graph = open_links(shape)
    if not graph.number_of_edges():
        return Communities((), 0.0)
    if graph.number_of_edges() <= _MOST_TIES:
        found = nx.community.louvain_communities(graph, seed=_SEEDS[0])
        return Communities(_ordered(shape, found), nx.community.modularity(graph, found))
    runs = [list(nx.community.fast_label_propagation_communities(graph, seed=seed)) for seed in _SEEDS]
    scored = [nx.community.modularity(graph, run) for run in runs]
    best = max(range(len(runs)), key=scored.__getitem__)
    return Communities(_ordered(shape, runs[best]), scored[best], quick=True, doubt=_doubt(graph, runs))


def between_groups(shape: Structure, groups: Groups) -> tuple[tuple[int, int, int], ...]:
    """For each two groups that are tied, by their places, the count of ties; conflicts count too.

    Method: a count of ties by the groups of their ends.
    """
    place = {id: number for number, group in enumerate(groups) for id in group}
    counts: dict[tuple[int, int], int] = {}
    for source, target in all_links(shape).edges:
        ends = place.get(source), place.get(target)
        if ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
            pair = min(ends[0], ends[1]), max(ends[0], ends[1])
            counts[pair] = counts.get(pair, 0) + 1
    return tuple((*pair, count) for pair, count in sorted(counts.items(), key=lambda each: -each[1]))


def _ordered(shape: Structure, groups: Iterable[set[str]]) -> Groups:
    """Groups of two or more, each in the order of the map."""
    order = {id: place for place, id in enumerate(shape.ids)}
    found = [tuple(sorted(group, key=order.__getitem__)) for group in groups if len(group) > 1]
    return tuple(sorted(found, key=lambda group: (-len(group), order[group[0]])))


def _doubt(graph: "nx.Graph[str]", runs: Sequence[Iterable[set[str]]]) -> float:
    one, other = ({id: number for number, group in enumerate(run) for id in group} for run in runs)
    torn = sum((one[a] == one[b]) != (other[a] == other[b]) for a, b in graph.edges)
    return torn / graph.number_of_edges()
