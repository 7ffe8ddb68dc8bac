"""Edits on scores."""

import datetime
from typing import Any

from kit.domain.actors import Score
from kit.domain.scores import Scale, score_id
from kit.domain.workspace import Workspace, drop, put


def give_score(workspace: Workspace, actor: str, scorer: str, day: datetime.date, **values: Any) -> Workspace:
    """Keep what a person says of an actor on any of the scales; None takes that score back.

    A score that says nothing any more goes, and saying the same again on a later day makes it new.
    """
    if actor not in workspace.actors:
        return workspace
    id = score_id(actor, scorer)
    before = workspace.scores.get(id, Score(id, actor, scorer))
    said = {scale.value: getattr(before, scale) for scale in Scale} | values
    if all(value is None for value in said.values()):
        return drop(workspace, "scores", frozenset({id}))
    made = Score(id, actor, scorer, day=day, **said)
    return workspace if workspace.scores.get(id) == made else put(workspace, made)


def drop_scores(workspace: Workspace, scorer: str) -> Workspace:
    """Take all scores of one person away."""
    mine = frozenset(score.id for score in workspace.scores.values() if score.scorer == scorer)
    return drop(workspace, "scores", mine)
