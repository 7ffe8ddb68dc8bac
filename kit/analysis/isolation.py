"""Who stands alone on the map."""

from functools import lru_cache

from kit.analysis.structure import Structure, all_links


@lru_cache(maxsize=8)
def isolated(shape: Structure) -> tuple[str, ...]:
    """Actors without any tie, in the order of the map.

    Method: nodes of degree zero, ``networkx.isolates``.
    """
    import networkx as nx

    return tuple(nx.isolates(all_links(shape)))
