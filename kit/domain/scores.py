"""How several people score an actor: the median is what the map shows, the spread is what the room talks about."""

import datetime
import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from kit.domain.actors import Actor, Score, Stance
from kit.domain.spelling import even_spelling
from kit.domain.workspace import Workspace, with_records


class Scale(StrEnum):
    """What is scored: influence and interest from 1 to 5, stance in its five bands."""

    INFLUENCE = "influence"
    STANCE = "stance"
    INTEREST = "interest"

    @property
    def day_field(self) -> str:
        """The field of a score that holds this scale's own day."""
        return f"{self}_day"


APART = 2
"""Scores that lie so many steps apart are a disagreement to talk about, as against a shade of opinion."""

STALE_DAYS = 183
"""Half a year: actors change with every appointment and election, and a map is renewed at least as often."""


@dataclass(frozen=True, slots=True)
class Rating:
    """What scorers together say of one actor on one scale.

    `scores` are (scorer, value) in the order of their making. `median` is the lower one of two middle scores, so that
    no value is shown that nobody gave, and a doubt is not read as an ally. `newest` is the last day of a score.
    """

    scores: tuple[tuple[str, int], ...] = ()
    newest: datetime.date | None = None

    @property
    def median(self) -> int | None:
        """The middle score; None where nobody scored."""
        return statistics.median_low(value for _, value in self.scores) if self.scores else None

    @property
    def spread(self) -> int:
        """Steps between the lowest and the highest score."""
        values = [value for _, value in self.scores]
        return max(values) - min(values) if values else 0

    @property
    def differs(self) -> bool:
        """Whether the scorers disagree."""
        return self.spread >= APART

    def is_stale(self, today: datetime.date) -> bool:
        """Whether the newest score is older than half a year."""
        return self.newest is not None and (today - self.newest).days > STALE_DAYS


class _Same:
    """A collection that equals itself alone, so that what was worked out of it is remembered while it stands."""

    def __init__(self, held: Mapping[str, Any]) -> None:
        self.held = held

    def __hash__(self) -> int:
        return id(self.held)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.held is other.held


def ratings(workspace: Workspace, scale: Scale) -> Mapping[str, Rating]:
    """For each actor that anybody scored on this scale, what they said."""
    found = _all_ratings(_Same(workspace.scores))[scale]
    return {actor: rating for actor, rating in found.items() if actor in workspace.actors}


@lru_cache(maxsize=4)
def _all_ratings(scores: _Same) -> Mapping[Scale, Mapping[str, Rating]]:
    found: dict[Scale, dict[str, list[tuple[str, int, datetime.date | None]]]] = {scale: {} for scale in Scale}
    for score in scores.held.values():
        for scale in Scale:
            value = getattr(score, scale)
            if value is not None:
                found[scale].setdefault(score.actor, []).append((score.scorer, int(value), day_of(score, scale)))
    return {scale: {actor: _rating(said) for actor, said in by.items()} for scale, by in found.items()}


def day_of(score: Score, scale: Scale) -> datetime.date | None:
    """The day on which a person scored on this scale last."""
    own: datetime.date | None = getattr(score, scale.day_field)
    return own or score.day


def ratings_of(workspace: Workspace, actor: str) -> Mapping[Scale, Rating]:
    """What scorers said of one actor, for every scale; a scale that nobody scored has an empty rating."""
    return {scale: found.get(actor, Rating()) for scale, found in _all_ratings(_Same(workspace.scores)).items()}


def _rating(said: Iterable[tuple[str, int, datetime.date | None]]) -> Rating:
    said = tuple(said)
    days = [day for _, _, day in said if day is not None]
    return Rating(tuple((scorer, value) for scorer, value, _ in said), max(days, default=None))


def settled(workspace: Workspace) -> Workspace:
    """The workspace in which each scored actor has the median of its scores as its influence, stance and interest.

    What an actor was given without a scorer, as by a register, counts where nobody scored it.
    """
    if not workspace.scores:
        return workspace
    return with_records(workspace, "actors", _settled_actors(_Same(workspace.actors), _Same(workspace.scores)))


@lru_cache(maxsize=4)
def _settled_actors(actors: _Same, scores: _Same) -> Mapping[str, Actor]:
    medians: dict[str, dict[str, int | Stance]] = {}
    for scale, found in _all_ratings(scores).items():
        for actor, rating in found.items():
            middle = rating.median
            if middle is not None:
                medians.setdefault(actor, {})[scale] = Stance(middle) if scale is Scale.STANCE else middle
    return {id: _with(actor, medians.get(id, {})) for id, actor in actors.held.items()}


def _with(actor: Actor, values: Mapping[str, int | Stance]) -> Actor:
    changed = {name: value for name, value in values.items() if getattr(actor, name) != value}
    return replace(actor, **changed) if changed else actor  # type: ignore[arg-type]


def scorers(workspace: Workspace) -> tuple[str, ...]:
    """Everybody who scored anything, in the order of their first score."""
    return tuple(dict.fromkeys(score.scorer for score in workspace.scores.values()))


def score_id(actor: str, scorer: str) -> str:
    """The one id of what a person says of an actor, so that the same person on two laptops speaks once."""
    return f"S-{actor}-{' '.join(even_spelling(scorer).casefold().split())}"
