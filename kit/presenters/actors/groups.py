"""Actors as plain rows under headings: what the spectrum and the grid of power and interest are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kit.content.signs import signs
from kit.domain.actors import Actor
from kit.domain.audience import Level
from kit.domain.scores import Scale, ratings
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.said import traits
from kit.presenters.actors.stance import stance_token
from kit.presenters.actors.words import kind_sign, name_of


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor in a row: `sign` as path data, `influence` from 0 (not scored) to 5, `note` such as "scorers differ"."""

    id: str
    name: str
    sign: str
    stance: str
    influence: int
    note: str
    locked: bool
    says: str


@dataclass(frozen=True, slots=True)
class ActorGroup:
    """Actors under one heading; `token` is the stance of its shape, or empty; `advice` says what one does with them.

    `back` and `on` say what moving an actor a group back or on is called; empty where there is no way.
    """

    key: str
    title: str
    token: str
    count: str
    advice: str
    actors: tuple[str, ...]
    back: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class ActorGroups:
    """All groups, all rows, and where the method comes from."""

    groups: tuple[ActorGroup, ...]
    rows: Mapping[str, ActorRow]
    source: str


def actor_rows(workspace: Workspace, scale: Scale, t: Translator) -> dict[str, ActorRow]:
    """A row for each actor of the settled workspace; it says where scorers differ on this scale."""
    apart = {id for id, rating in ratings(workspace, scale).items() if rating.differs}
    return {id: _row(actor, id in apart, t) for id, actor in workspace.actors.items()}


def by_weight(workspace: Workspace) -> list[Actor]:
    """The most influential first, those of one influence in the order of the map."""
    return sorted(workspace.actors.values(), key=lambda actor: -(actor.influence or 0))


def count_words(count: int, t: Translator) -> str:
    """How many actors a group has."""
    return t.many("{count} actor", "{count} actors", count)


@lru_cache(maxsize=4096)
def _row(actor: Actor, differs: bool, t: Translator) -> ActorRow:
    name, note = name_of(actor, t), t("scorers differ") if differs else ""
    return ActorRow(
        id=actor.id,
        name=name,
        sign=signs().get(kind_sign(actor.kind), ""),
        stance=stance_token(actor.stance),
        influence=actor.influence or 0,
        note=note,
        locked=actor.level is Level.PROTECTED,
        says=t("{name}, {traits}", name=name, traits=traits(actor, t, note)),
    )
