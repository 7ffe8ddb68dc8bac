"""The card of one actor: what it is, how it was scored, whom it opens the way to, its ties."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kit.analysis.bridges import OnlyWay, only_ways
from kit.analysis.map_problems import own_actors
from kit.analysis.reach import beyond, routes
from kit.analysis.structure import Structure, structure
from kit.domain.actors import Actor, Stance
from kit.domain.audience import Level
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actor_map import influence_words
from kit.presenters.actor_words import kind_name, level_word, name_of, short_name, strength_word, tie_from_here
from kit.presenters.problem_words.actors import some_names
from kit.presenters.stance import stance_token, stance_word


@dataclass(frozen=True, slots=True)
class CardChip:
    """A fact or a state, with its tone and sign as the parts have them."""

    text: str
    tone: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """Five cells of a score: `caps` are numbers or tokens of stances, `at` is the cell that holds, None for none."""

    title: str
    words: str
    caps: tuple[str, ...]
    at: int | None


@dataclass(frozen=True, slots=True)
class TieLine:
    """A tie in the card's list, in words, and the actor at the other end."""

    id: str
    other: str
    words: str


@dataclass(frozen=True, slots=True)
class ActorCard:
    """All that stands on the card."""

    id: str
    name: str
    chips: tuple[CardChip, ...]
    influence: Strip
    stance: Strip
    sentences: tuple[str, ...]
    ties: tuple[TieLine, ...]
    note: str
    moved: bool
    token: str
    peek: str


def actor_card(workspace: Workspace, id: str, t: Translator) -> ActorCard | None:
    """The card of an actor; None for one that is not there."""
    actor = workspace.actors.get(id)
    if actor is None:
        return None
    stance, influence = stance_word(actor.stance, t), influence_words(actor.influence, t)
    return ActorCard(
        id=id,
        name=name_of(actor, t),
        chips=tuple(_chips(actor, t)),
        influence=_influence(actor, t),
        stance=_stance(actor, t),
        sentences=tuple(_sentences(workspace, actor, t)),
        ties=tuple(_ties(workspace, id, t)),
        note=actor.note,
        moved=actor.position is not None,
        token=stance_token(actor.stance),
        peek=t("{stance}, {influence}", stance=stance, influence=influence),
    )


def _chips(actor: Actor, t: Translator) -> Iterator[CardChip]:
    kind = kind_name(actor.kind, t)
    if actor.status and actor.status_as_of:
        values = {"kind": kind, "status": actor.status, "date": _month(actor.status_as_of, t)}
        yield CardChip(t("{kind}, status {status}, {date}", **values))
    elif actor.status:
        yield CardChip(t("{kind}, status {status}", kind=kind, status=actor.status))
        yield CardChip(t("Status without a date"), "attn", "warning")
    else:
        yield CardChip(kind, "" if actor.kind else "none")
    if actor.place:
        yield CardChip(actor.place)
    yield CardChip(level_word(actor.level, t), "lock", "eye" if actor.level is Level.PUBLIC else "lock")


def _month(text: str, t: Translator) -> str:
    """An ISO day or month with its month spelt; any other text as it is."""
    try:
        day = date.fromisoformat(text if len(text) > len("2026-10") else f"{text}-01")
    except ValueError:
        return text
    return t("{month} {year}", month=t.month(day), year=day.year)


def _influence(actor: Actor, t: Translator) -> Strip:
    scored = actor.influence is not None
    words = t("{count} of 5", count=actor.influence) if scored else t("not scored yet")
    at = actor.influence - 1 if actor.influence is not None else None
    return Strip(t("Influence"), words, ("1", "2", "3", "4", "5"), at)


def _stance(actor: Actor, t: Translator) -> Strip:
    stances = sorted(Stance)
    at = stances.index(actor.stance) if actor.stance is not None else None
    words = stance_word(actor.stance, t).lower()
    return Strip(t("Stance"), words, tuple(stance_token(each) for each in stances), at)


def _ties(workspace: Workspace, id: str, t: Translator) -> Iterator[TieLine]:
    for tie in workspace.ties.values():
        if id in (tie.source, tie.target):
            other = tie.target if tie.source == id else tie.source
            if other in workspace.actors:
                words = tie_from_here(tie, id, name_of(workspace.actors[other], t), t)
                yield TieLine(tie.id, other, _with_strength(words, tie.strength, t))


def _with_strength(words: str, strength: int | None, t: Translator) -> str:
    return t("{tie} ({strength})", tie=words, strength=strength_word(strength, t)) if strength else words


def _sentences(workspace: Workspace, actor: Actor, t: Translator) -> Iterator[str]:
    shape, own = structure(workspace.actors, workspace.ties), own_actors(workspace)
    if not own:
        return
    yield _how_reached(workspace, shape, own, actor.id, t)
    yield from _reached_through(workspace, shape, own, actor.id, t)
    for way in only_ways(shape, own):
        if way.broker == actor.id:
            yield _without(workspace, way, t)


def _how_reached(workspace: Workspace, shape: Structure, own: frozenset[str], id: str, t: Translator) -> str:
    route = routes(shape, own).get(id, ())
    if id in own:
        return t("It stands for the coalition itself.")
    if not route:
        return t("No chain of ties leads from the coalition to it.")
    if len(route) == 2:
        return t("The coalition has a tie to it.")
    through = t.list(short_name(workspace.actors[step], t) for step in route[1:-1])
    return t("The coalition reaches it through {names}, in {steps}.", names=through, steps=_steps(len(route) - 1, t))


def _reached_through(
    workspace: Workspace, shape: Structure, own: frozenset[str], id: str, t: Translator
) -> Iterator[str]:
    """The one that matters most of those that the coalition reaches through this actor."""
    found = beyond(shape, own, id)
    if found:
        route = max(found, key=lambda each: (workspace.actors[each[-1]].influence or 0, -len(each)))
        name = name_of(workspace.actors[route[-1]], t)
        yield t("The coalition reaches {name} through it, in {steps}.", name=name, steps=_steps(len(route) - 1, t))


def _without(workspace: Workspace, way: OnlyWay, t: Translator) -> str:
    names = tuple(name_of(workspace.actors[id], t) for id in way.beyond)
    return t("Without it, no way leads on to {names}.", names=some_names(names, t))


def _steps(count: int, t: Translator) -> str:
    words = {2: t("two steps"), 3: t("three steps"), 4: t("four steps"), 5: t("five steps")}
    return words.get(count) or t.many("{count} step", "{count} steps", count)
