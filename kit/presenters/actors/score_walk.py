"""The walk through the actors that a person has still to score, one after another."""

from collections.abc import Collection, Sequence
from datetime import date

from kit.domain.checks.scores import apart_actors, stale_actors
from kit.domain.scores import STALE_DAYS, Scale, day_of, score_id
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator

APART, STALE = "score_apart", "score_stale"
"""Walks through some actors only: those on which scorers differ, those with a score that is old."""


def walk(workspace: Workspace, which: str, today: date) -> tuple[str, ...]:
    """The ids of the actors of a walk, in the order of the map.

    Where `which` names no walk, these are all but the coalition's own, whose stance needs no score.
    """
    if which == APART:
        return apart_actors(workspace)
    if which == STALE:
        return stale_actors(workspace, today)
    own = {member.actor for member in workspace.members.values()}
    return tuple(id for id in workspace.actors if id not in own) or tuple(workspace.actors)


def next_to_score(
    workspace: Workspace, ids: Sequence[str], here: str, scorer: str, scales: Collection[Scale], today: date
) -> str:
    """The first actor after this one that the scorer has not scored, or long ago; empty when all are done.

    It goes round, so that what was skipped comes again.
    """
    start = ids.index(here) + 1 if here in ids else 0
    around = (*ids[start:], *ids[:start])
    return next((id for id in around if id != here and not has_scored(workspace, id, scorer, scales, today)), "")


def next_of(ids: Sequence[str], here: str) -> str:
    """The one after this one, whoever scored it; empty after the last."""
    start = ids.index(here) + 1 if here in ids else 0
    return ids[start] if start < len(ids) else ""


def has_scored(workspace: Workspace, actor: str, scorer: str, scales: Collection[Scale], today: date) -> bool:
    """Whether somebody gave an actor a score on each of these scales within the last half year."""
    score = workspace.scores.get(score_id(actor, scorer))
    if score is None or any(getattr(score, scale) is None for scale in scales):
        return False
    days = [day_of(score, scale) for scale in scales]
    return all(day is not None and (today - day).days <= STALE_DAYS for day in days)


def progress_words(
    workspace: Workspace, ids: Collection[str], scorer: str, scales: Collection[Scale], today: date, t: Translator
) -> str:
    """How far a scorer has come; empty while nobody is chosen."""
    if not scorer:
        return ""
    done = sum(has_scored(workspace, id, scorer, scales, today) for id in ids)
    return t("{name} has scored {done} of {count}.", name=scorer, done=t.number(done), count=t.number(len(ids)))
