"""A route that passes an opponent: what is said of it, and the way around."""

from typing import NamedTuple

from kit.analysis.sides import opponents, own_actors
from kit.analysis.valued import valued
from kit.analysis.ways import Way, way_around
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.wording import name_by_id, names_by_id, names_in_full


class Opposed(NamedTuple):
    """A route, the opponents that it passes, and the best one that passes none; None where there is none."""

    route: Way
    by: tuple[str, ...]
    around: Way | None


def opponents_on(workspace: Workspace, way: Way) -> tuple[str, ...]:
    """Go-betweens of a route that are opponents."""
    against = opponents(workspace.actors)
    return tuple(id for id in way.between if id in against)


def opposed_route(workspace: Workspace, best: Way, *, by_safety: bool) -> Opposed | None:
    """The best route with its opponents and the way around them; None if it passes no opponent."""
    by = opponents_on(workspace, best)
    if not by:
        return None
    worth, against = valued(workspace.actors, workspace.ties), opponents(workspace.actors)
    around = way_around(worth, own_actors(workspace), best.ids[-1], against, by_safety=by_safety)
    return Opposed(best, by, around)


def warning(workspace: Workspace, by: tuple[str, ...], t: Translator) -> str:
    """What an opponent on a route means."""
    return t.many(
        "{names} on it is an opponent: what passes it can be stopped or used.",
        "{names} on it are opponents: what passes them can be stopped or used.",
        len(by),
        names=names_by_id(workspace, by, t),
    )


def around_words(workspace: Workspace, opposed: Opposed, t: Translator) -> str:
    """The best route without opponents."""
    if opposed.around is None:
        return t("No route without opponents leads there.")
    if opposed.around.between:
        through = names_in_full(workspace, opposed.around.between, t)
        return t("The best route without opponents leads through {through}.", through=through)
    return t(
        "The best route without opponents is the tie of {first}.",
        first=name_by_id(workspace, opposed.around.ids[0], t),
    )


def opposed_advice(workspace: Workspace, opposed: Opposed, t: Translator) -> str:
    """To go around, and never to ask an opponent for help."""
    names = names_by_id(workspace, opposed.by, t)
    if opposed.around is None:
        return t("Find a way around {names}. Until then, send nothing there that can harm anybody.", names=names)
    asked = opposed.around.ids[1] if opposed.around.between else opposed.around.ids[0]
    return t("Find a way around {names}: ask {name} first.", names=names, name=name_by_id(workspace, asked, t))
