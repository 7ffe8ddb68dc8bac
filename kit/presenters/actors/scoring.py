"""How an actor was scored: five cells a scale with the letters of those who gave each, median, spread and age."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kit.domain.actors import Actor, Stance
from kit.domain.scores import Rating, Scale, day_of, ratings_of, score_id
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.scorers import scorer_letters
from kit.presenters.actors.stance import stance_inside, stance_token
from kit.presenters.actors.words import scale_word

CELLS = 5


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """One of five cells; `cap` is a number or the token of a stance, `held` marks the median, `own` the scorer's."""

    value: int
    cap: str
    label: str
    letters: tuple[str, ...] = ()
    held: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class ScoreStrip:
    """A scale with its cells; `words` tell the median, `verdict` whether scorers differ."""

    scale: Scale
    title: str
    words: str
    verdict: str
    differs: bool
    cells: tuple[ScoreCell, ...]


@dataclass(frozen=True, slots=True)
class ActorScores:
    """All scales of an actor; `talk` are sentences on what to talk about, `age` when it was scored.

    That age is the one of the scale that was not scored for longest. `fresh` are the scales that the person who scores
    now scored on this very day.
    """

    strips: tuple[ScoreStrip, ...]
    legend: tuple[tuple[str, str], ...] = ()
    talk: tuple[str, ...] = ()
    age: str = ""
    stale: bool = False
    fresh: frozenset[Scale] = frozenset()


def actor_scores(workspace: Workspace, id: str, t: Translator, today: date, scorer: str = "") -> ActorScores:
    """The scores of an actor that is there, as its card and the scoring show them; `scorer` is who scores now."""
    actor = workspace.actors[id]
    found = ratings_of(workspace, id)
    letters = scorer_letters(workspace, scorer)
    names = dict.fromkeys(name for rating in found.values() for name, _ in rating.scores)
    own = workspace.scores.get(score_id(id, scorer))
    oldest = min((rating.newest for rating in found.values() if rating.newest), default=None)
    return ActorScores(
        strips=tuple(_strip(actor, scale, found[scale], letters, scorer, t) for scale in Scale),
        legend=tuple((letters[name], name) for name in names),
        talk=tuple(_talk(found, t)),
        age=_age(oldest, today, t),
        stale=any(rating.is_stale(today) for rating in found.values()),
        fresh=frozenset(scale for scale in Scale if own and day_of(own, scale) == today),
    )


def scale_question(scale: Scale, t: Translator) -> str:
    """What a scorer is asked."""
    return {
        Scale.INFLUENCE: t("How strongly can it change the result? 1 very little, 5 very much"),
        Scale.STANCE: t("Where does it stand today? Score what it does, not what it says"),
        Scale.INTEREST: t("How much does it care about the outcome? 1 very little, 5 very much"),
    }[scale]


def value_word(scale: Scale, value: int | None, t: Translator) -> str:
    """A score in words."""
    if scale is Scale.STANCE:
        return stance_inside(None if value is None else Stance(value), t)
    return t("not scored yet") if value is None else t("{count} of 5", count=value)


def scale_values(scale: Scale) -> tuple[int, ...]:
    """The five values of a scale, the lowest first."""
    return tuple(sorted(Stance)) if scale is Scale.STANCE else tuple(range(1, CELLS + 1))


def value_of(scale: Scale, value: int | None) -> int | Stance | None:
    """A number as the scale's own value."""
    return Stance(value) if scale is Scale.STANCE and value is not None else value


def _strip(
    actor: Actor, scale: Scale, rating: Rating, letters: Mapping[str, str], scorer: str, t: Translator
) -> ScoreStrip:
    held = rating.median if rating.scores else getattr(actor, scale)
    return ScoreStrip(
        scale=scale,
        title=scale_word(scale, t),
        words=value_word(scale, held, t),
        verdict=_verdict(rating, t),
        differs=rating.differs,
        cells=tuple(_cell(scale, value, held, rating, letters, scorer, t) for value in scale_values(scale)),
    )


def _cell(
    scale: Scale, value: int, held: int | None, rating: Rating, letters: Mapping[str, str], scorer: str, t: Translator
) -> ScoreCell:
    givers = tuple(name for name, given in rating.scores if given == value)
    word = value_word(scale, value, t)
    return ScoreCell(
        value=int(value),
        cap=stance_token(Stance(value)) if scale is Scale.STANCE else str(value),
        label=t("{value}, given by {names}", value=word, names=t.list(givers)) if givers else word,
        letters=tuple(letters[name] for name in givers),
        held=value == held,
        own=bool(scorer) and scorer in givers,
    )


def _verdict(rating: Rating, t: Translator) -> str:
    if len(rating.scores) < 2:
        return t("one score") if rating.scores else ""
    return t("scorers differ") if rating.differs else t("scorers agree")


def _talk(found: Mapping[Scale, Rating], t: Translator) -> Iterator[str]:
    """One sentence for each scale on which scorers lie two steps or more apart."""
    for scale, rating in found.items():
        if rating.differs:
            values = [value for _, value in rating.scores]
            ends = {"low": value_word(scale, min(values), t), "high": value_word(scale, max(values), t)}
            sentences = {
                Scale.INFLUENCE: t("Influence was scored from {low} to {high}. Ask for the reasons.", **ends),
                Scale.STANCE: t("Stance was scored from {low} to {high}. Ask for the reasons.", **ends),
                Scale.INTEREST: t("Interest was scored from {low} to {high}. Ask for the reasons.", **ends),
            }
            yield sentences[scale]


def _age(day: date | None, today: date, t: Translator) -> str:
    if day is None:
        return ""
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    if months < 1:
        return t("Scored on {day}", day=t.date(day))
    return t.many("Scored {count} month ago", "Scored {count} months ago", months)
