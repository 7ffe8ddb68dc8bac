"""What a room should talk about before it trusts its scores: disagreement, and scores that are old."""

import datetime
from collections.abc import Callable

from kit.domain.problems import Place, Problem, Weight
from kit.domain.scores import Rating, Scale, ratings
from kit.domain.workspace import Workspace


def score_problems(workspace: Workspace, today: datetime.date) -> tuple[Problem, ...]:
    """Said once for all actors: those whose scorers differ, and those with a score that is older than half a year."""
    apart = apart_actors(workspace)
    stale = stale_actors(workspace, today)
    return (*_said("scores_apart", apart, workspace), *_said("scores_stale", stale, workspace))


def apart_actors(workspace: Workspace) -> tuple[str, ...]:
    """Actors on which scorers differ by two steps or more on any scale, in the order of the map."""
    return _where(workspace, lambda rating: rating.differs)


def stale_actors(workspace: Workspace, today: datetime.date) -> tuple[str, ...]:
    """Actors with a scale on which the newest score is older than half a year, in the order of the map."""
    return _where(workspace, lambda rating: rating.is_stale(today))


def _where(workspace: Workspace, true_of: Callable[[Rating], bool]) -> tuple[str, ...]:
    if not workspace.scores:
        return ()
    found = {actor for scale in Scale for actor, rating in ratings(workspace, scale).items() if true_of(rating)}
    return tuple(id for id in workspace.actors if id in found)


def _said(code: str, actors: tuple[str, ...], workspace: Workspace) -> tuple[Problem, ...]:
    if not actors:
        return ()
    values = {"count": len(actors), "name": workspace.actors[actors[0]].name}
    return (Problem(code, Weight.DOUBT, Place("actors", actors[0]), values),)
