"""How several people score an actor: the median is what the map shows, the spread is what the room talks about."""

import datetime
import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kit.domain.actors import Actor, Stance
from kit.domain.spelling import even_spelling
from kit.domain.workspace import Workspace, with_records


class Scale(StrEnum):
    """What is scored: influence and interest from 1 to 5, stance in its five bands."""

    INFLUENCE = "influence"
    STANCE = "stance"
    INTEREST = "interest"


APART = 2
"""Scores that lie so many steps apart are a disagreement to talk about, as against a shade of opinion."""

STALE_DAYS = 183
"""Half a year: actors change with every appointment and election, and a map is renewed at least as often."""


@dataclass(frozen=True, slots=True)
class Rating:
    """What scorers together say of one actor on one scale.

    `scores` are (scorer, value) in the order of their making. `median` is the lower one of two middle scores, so that
    no value is shown that nobody gave, and a doubt is not read as an ally. `newest` is the last day anybody scored.
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


def ratings(workspace: Workspace, scale: Scale) -> Mapping[str, Rating]:
    """For each actor that anybody scored on this scale, what they said."""
    found: dict[str, list[tuple[str, int, datetime.date | None]]] = {}
    for score in workspace.scores.values():
        value = getattr(score, scale)
        if value is not None and score.actor in workspace.actors:
            found.setdefault(score.actor, []).append((score.scorer, int(value), score.day))
    return {actor: _rating(said) for actor, said in found.items()}


def ratings_of(workspace: Workspace, actor: str) -> Mapping[Scale, Rating]:
    """What scorers said of one actor, for every scale; a scale that nobody scored has an empty rating."""
    scores = [score for score in workspace.scores.values() if score.actor == actor]
    return {
        scale: _rating(
            (score.scorer, int(value), score.day) for score in scores if (value := getattr(score, scale)) is not None
        )
        for scale in Scale
    }


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
    medians: dict[str, dict[str, int | Stance]] = {}
    for scale in Scale:
        for actor, rating in ratings(workspace, scale).items():
            middle = rating.median
            if middle is not None:
                medians.setdefault(actor, {})[scale] = Stance(middle) if scale is Scale.STANCE else middle
    actors = {id: _with(actor, medians.get(id, {})) for id, actor in workspace.actors.items()}
    return with_records(workspace, "actors", actors)


def _with(actor: Actor, values: Mapping[str, int | Stance]) -> Actor:
    changed = {name: value for name, value in values.items() if getattr(actor, name) != value}
    return replace(actor, **changed) if changed else actor  # type: ignore[arg-type]


def scorers(workspace: Workspace) -> tuple[str, ...]:
    """Everybody who scored anything, in the order of their first score."""
    return tuple(dict.fromkeys(score.scorer for score in workspace.scores.values()))


def score_id(actor: str, scorer: str) -> str:
    """The one id of what a person says of an actor, so that the same person on two laptops speaks once."""
    return f"S-{actor}-{' '.join(even_spelling(scorer).casefold().split())}"
