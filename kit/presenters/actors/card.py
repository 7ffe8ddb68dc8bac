"""The card of one actor: what it is, whom it opens the way to, its ties."""

from collections.abc import Iterator
from dataclasses import dataclass

from kit.analysis.bridges import OnlyWay, only_ways
from kit.analysis.reach import beyond, routes
from kit.analysis.sides import opposes, own_actors
from kit.analysis.structure import Structure, structure
from kit.domain.actors import Actor, Tie
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.facts import CardChip, actor_chips, actor_facts
from kit.presenters.actors.said import influence_words
from kit.presenters.actors.stance import stance_token, stance_word
from kit.presenters.actors.words import (
    access_word,
    name_of,
    risk_word,
    short_name,
    steps_words,
    strength_word,
    tie_from_here,
)
from kit.presenters.problem_words.actors import listed, some_names


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
    sentences: tuple[str, ...]
    ties: tuple[TieLine, ...]
    facts: tuple[tuple[str, str], ...]
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
        chips=actor_chips(actor, t),
        sentences=tuple(_sentences(workspace, actor, t)),
        ties=tuple(_ties(workspace, id, t)),
        facts=actor_facts(workspace, actor, t),
        note=actor.note,
        moved=actor.position is not None,
        token=stance_token(actor.stance),
        peek=t("{stance}, {influence}", stance=stance, influence=influence),
    )


def _ties(workspace: Workspace, id: str, t: Translator) -> Iterator[TieLine]:
    for tie in workspace.ties.values():
        if id in (tie.source, tie.target):
            other = tie.target if tie.source == id else tie.source
            if other in workspace.actors:
                words = tie_from_here(tie, id, name_of(workspace.actors[other], t), t)
                yield TieLine(tie.id, other, _with_strength(words, tie, t))


def _with_strength(words: str, tie: Tie, t: Translator) -> str:
    said = [strength_word(tie.strength, t)] if tie.strength else []
    said += [access_word(tie.access, t)] if tie.access else []
    said += [risk_word(tie.risk, t)] if tie.risk else []
    return t("{tie} ({strength})", tie=words, strength=t.list(said)) if said else words


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
    through = listed((short_name(workspace.actors[step], t) for step in route[1:-1]), t)
    against = [short_name(workspace.actors[step], t) for step in route[1:-1] if opposes(workspace.actors[step])]
    reached = t(
        "The coalition reaches it through {names}, in {steps}.", names=through, steps=steps_words(len(route) - 1, t)
    )
    warned = t.many("{names} is an opponent.", "{names} are opponents.", len(against), names=listed(against, t))
    return t.paragraph((reached, warned if against else ""))


def _reached_through(
    workspace: Workspace, shape: Structure, own: frozenset[str], id: str, t: Translator
) -> Iterator[str]:
    """The one that matters most of those that the coalition reaches through this actor."""
    found = beyond(shape, own, id)
    if found:
        route = max(found, key=lambda each: (workspace.actors[each[-1]].influence or 0, -len(each)))
        name = name_of(workspace.actors[route[-1]], t)
        steps = steps_words(len(route) - 1, t)
        yield t("The most influential one reached through it: {name}, in {steps}.", name=name, steps=steps)


def _without(workspace: Workspace, way: OnlyWay, t: Translator) -> str:
    names = tuple(name_of(workspace.actors[id], t) for id in way.beyond)
    return t("Without it, no route leads on to {names}.", names=some_names(names, t))
