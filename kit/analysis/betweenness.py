"""Who stands between others: on which share of all shortest routes each actor lies."""

import random
import statistics
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kit.analysis.structure import Structure, open_links

if TYPE_CHECKING:
    import networkx as nx

_WORK = 700_000
_SAMPLED_WORK = 600_000
"""Steps along ties that are taken at most, counted as starts times the size of the map, for all and for a sample."""

_BATCHES = 8
_NINETEEN_OF_TWENTY = 2.365
"""Standard errors within which a mean of eight lies in 95 of 100 cases (Student's t with seven degrees of freedom)."""

_SEED = 7


class Between(NamedTuple):
    """The share of shortest routes between two others that pass an actor, from 0 to 1, and its error, in shares too."""

    actor: str
    share: float
    error: float = 0.0


class Betweenness(NamedTuple):
    """Actors that any shortest route passes, the highest share first; of all `actors`, `starts` were starts."""

    rows: tuple[Between, ...]
    starts: int
    actors: int

    @property
    def sampled(self) -> bool:
        """Whether only some of the actors were taken as starts."""
        return self.starts < self.actors


@lru_cache(maxsize=4)
def betweenness(shape: Structure) -> Betweenness:
    """On which share of the shortest routes between others each actor lies.

    Method: betweenness centrality (Freeman 1977), counted exactly by Brandes (2001),
    ``networkx.betweenness_centrality_subset`` with every actor as a start. On maps that would take too long, the starts
    are a repeatable sample (Brandes and Pich 2007), in eight batches; the error is half of the 95 % interval of their
    mean.
    """
    graph = open_links(shape)
    count = len(shape.ids)
    if count < 3:
        return Betweenness((), count, count)
    size = count + 2 * graph.number_of_edges()
    if count * size <= _WORK:
        shares = _shares(graph, shape.ids)
        return Betweenness(_ranked({id: Between(id, share) for id, share in shares.items()}), count, count)
    batch = max(2, _SAMPLED_WORK // size // _BATCHES)
    return _sampled(graph, shape.ids, min(batch, max(1, count // _BATCHES)))


def _sampled(graph: "nx.Graph[str]", ids: tuple[str, ...], size: int) -> Betweenness:
    drawn = iter(random.Random(_SEED).sample(ids, size * _BATCHES))  # noqa: S311  (repeatable, not secret)
    batches = [_shares(graph, tuple(islice(drawn, size))) for _ in range(_BATCHES)]
    rows = {id: _mean(id, [batch[id] for batch in batches]) for id in ids}
    return Betweenness(_ranked(rows), size * _BATCHES, len(ids))


def _mean(id: str, shares: Sequence[float]) -> Between:
    return Between(id, statistics.fmean(shares), _NINETEEN_OF_TWENTY * statistics.stdev(shares) / len(shares) ** 0.5)


def _shares(graph: "nx.Graph[str]", starts: Sequence[str]) -> Mapping[str, float]:
    """Shares of the routes from these starts, as they would be from all of them."""
    import networkx as nx

    count = graph.number_of_nodes()
    counted = nx.betweenness_centrality_subset(graph, starts, list(graph), normalized=False)
    whole = len(starts) * (count - 1) * (count - 2) / (2 * count)
    return {id: passed / whole for id, passed in counted.items()}


def _ranked(rows: Mapping[str, Between]) -> tuple[Between, ...]:
    return tuple(sorted((row for row in rows.values() if row.share > 0), key=lambda row: -row.share))
