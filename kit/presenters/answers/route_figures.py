"""How a route was found, with the figures of its ties."""

from collections.abc import Iterator

from kit.analysis.ways import Way, Ways
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Computed

_TIMES = " \u00d7 "


def route_computed(ways: Ways, t: Translator, *, by_safety: bool) -> Computed:
    """The method of the strongest or the safest route, and the product of each of the two routes."""
    return Computed(
        _safest_method(t) if by_safety else _strongest_method(t),
        t("Shortest paths: Dijkstra 1959; the second-best: Yen 1971; computed with networkx."),
        tuple(_figures(ways, t, by_safety=by_safety)),
    )


def _strongest_method(t: Translator) -> str:
    return t(
        "Each tie has a chance that a request passes it. Strength and access count from 1 to 3: 0.5, 0.7 and 0.9; "
        "unknown counts as 0.5. They are multiplied with each other and along the route. The strongest route has the "
        "greatest product. Conflicts carry nothing. The direction of a tie does not matter. The second route is the "
        "best of those that share the fewest go-betweens with the first."
    )


def _safest_method(t: Translator) -> str:
    return t(
        "Each tie has a chance that using it does no harm: 0.95 at little risk, 0.8 at some risk, 0.5 at great risk. "
        "Unknown counts as 0.5, and every tie of an opponent too. Along the route they are multiplied. The safest "
        "route has the greatest product. The figures put routes in order; they do not predict what happens. The "
        "second route is the best of those that share the fewest go-betweens with the first."
    )


def _figures(ways: Ways, t: Translator, *, by_safety: bool) -> Iterator[str]:
    if ways.best:
        factors, product = _factors(ways.best, t, by_safety=by_safety)
        yield t("Best route: {factors} = {product}", factors=factors, product=product)
    if ways.second:
        factors, product = _factors(ways.second, t, by_safety=by_safety)
        yield t("Second-best route: {factors} = {product}", factors=factors, product=product)


def _factors(way: Way, t: Translator, *, by_safety: bool) -> tuple[str, str]:
    values = [tie.safety if by_safety else tie.chance for tie in way.ties]
    product = way.safety if by_safety else way.chance
    return _TIMES.join(t.number(round(value, 2)) for value in values), t.number(round(product, 3))
