"""Edits on scores."""

import datetime
from dataclasses import replace
from typing import Any

from kit.domain.actors import Score
from kit.domain.scores import Scale, day_of, score_id
from kit.domain.workspace import Workspace, drop, put


def give_score(workspace: Workspace, actor: str, scorer: str, day: datetime.date, **values: Any) -> Workspace:
    """Keep what a person says of an actor on any of the scales; None takes that score back.

    A score that says nothing any more goes. Saying the same again on a later day makes it new; what is not said again
    keeps the day on which it was said.
    """
    if actor not in workspace.actors:
        return workspace
    id = score_id(actor, scorer)
    before = workspace.scores.get(id, Score(id, actor, scorer))
    own = None if day == before.day else day
    days: dict[str, Any] = {Scale(name).day_field: None if value is None else own for name, value in values.items()}
    made = replace(before, **values, **days)
    if all(getattr(made, scale) is None for scale in Scale):
        return drop(workspace, "scores", frozenset({id}))
    return workspace if workspace.scores.get(id) == made else put(workspace, made)


def join_scores(workspace: Workspace, kept: str, joined: str) -> Workspace:
    """Give one actor the scores of another; of two by one person on one scale that of `kept` stays."""
    theirs = [score for score in workspace.scores.values() if score.actor == joined]
    workspace = drop(workspace, "scores", frozenset(score.id for score in theirs))
    for score in theirs:
        id = score_id(kept, score.scorer)
        mine = workspace.scores.get(id, Score(id, kept, score.scorer))
        lacking = [scale for scale in Scale if getattr(mine, scale) is None and getattr(score, scale) is not None]
        values: dict[str, Any] = {scale.value: getattr(score, scale) for scale in lacking}
        days: dict[str, Any] = {scale.day_field: day_of(score, scale) for scale in lacking}
        workspace = put(workspace, replace(mine, **values, **days))
    return workspace


def drop_scores(workspace: Workspace, scorer: str) -> Workspace:
    """Take all scores of one person away."""
    mine = frozenset(score.id for score in workspace.scores.values() if score.scorer == scorer)
    return drop(workspace, "scores", mine)
