"""The actor map as a picture: the same description is drawn on the screen, as .png and as .svg."""

import textwrap
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kit.analysis.structure import whole_ties
from kit.content.signs import signs
from kit.domain.actors import Actor, Tie
from kit.domain.audience import Level
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actor_map.legend import LegendRow, map_legend, radius
from kit.presenters.actors.said import ties_words, traits
from kit.presenters.actors.stance import LIGHT_SIGNS, stance_token
from kit.presenters.actors.words import kind_sign, name_of, short_name, tie_sentence

Point = tuple[float, float]

_LABEL_SIGNS = 19
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Node:
    """An actor as drawn: `x` and `y` from 0 to 1, `radius` in pixels of the screen, `sign` as path data.

    `label` is the name in lines and `short` the short name, for a phone; `stance` is the token of shape and fill,
    `light` tells that the sign is white, `says` is the accessible name and `weight` the influence by which names get
    room first.
    """

    id: str
    x: float
    y: float
    stance: str
    sign: str
    light: bool
    radius: float
    name: str
    label: tuple[str, ...]
    short: tuple[str, ...]
    locked: bool
    weight: int
    says: str


@dataclass(frozen=True, slots=True)
class Line:
    """A tie as drawn, from the shape of `source` to that of `target`; `kind` gives one of five styles."""

    id: str
    source: str
    target: str
    kind: str
    strength: int
    says: str


@dataclass(frozen=True, slots=True)
class MapPicture:
    """Everything on the map; each node and line has its sentence in `says`."""

    title: str
    says: str
    nodes: Mapping[str, Node]
    lines: Mapping[str, Line]
    legend: tuple[LegendRow, ...]


def map_picture(workspace: Workspace, t: Translator, positions: Mapping[str, Point]) -> MapPicture:
    """The picture of a workspace's actors at these positions (`kit.analysis.layout.layout`)."""
    actors, ties = workspace.actors, workspace.ties
    drawn = whole_ties(actors, ties)
    counts = Counter(id for tie in drawn for id in (tie.source, tie.target))
    nodes = {id: _node(actor, positions[id], counts[id], t) for id, actor in actors.items() if id in positions}
    names = {id: name_of(actor, t) for id, actor in actors.items()}
    lines = {tie.id: _line(tie, names[tie.source], names[tie.target], t) for tie in drawn}
    return MapPicture(
        title=_title(workspace, t),
        says=t(
            "Map of {actors} and {ties}.",
            actors=t.many("{count} actor", "{count} actors", len(nodes)),
            ties=t.many("{count} tie", "{count} ties", len(lines)),
        ),
        nodes=nodes,
        lines=lines,
        legend=map_legend({tie.kind for tie in drawn}, {kind_sign(actor.kind) for actor in actors.values()}, t),
    )


def _title(workspace: Workspace, t: Translator) -> str:
    name = workspace.coalition.name
    return t("Actors of {coalition}", coalition=name) if name else t("Actors")


@lru_cache(maxsize=4096)
def _node(actor: Actor, point: Point, ties: int, t: Translator) -> Node:
    """Remembered, so that a node that did not change is the same object and is not sent again."""
    token = stance_token(actor.stance)
    return Node(
        id=actor.id,
        x=round(point[0], 4),
        y=round(point[1], 4),
        stance=token,
        sign=signs().get(kind_sign(actor.kind), ""),
        light=token in LIGHT_SIGNS,
        radius=radius(actor.influence),
        name=name_of(actor, t),
        label=_label(actor, t),
        short=_lines(short_name(actor, t)),
        locked=actor.level is Level.PROTECTED,
        weight=actor.influence or 0,
        says=t("{name}, {traits}", name=name_of(actor, t), traits=traits(actor, t, ties_words(ties, t))),
    )


def _label(actor: Actor, t: Translator) -> tuple[str, ...]:
    """The name in lines; the short name where the name takes more than two."""
    lines = _lines(name_of(actor, t))
    return _lines(short_name(actor, t)) if len(lines) > _MOST_LINES - 1 else lines


def _lines(name: str) -> tuple[str, ...]:
    """A name in at most three lines of about 18 signs."""
    lines = textwrap.wrap(name, _LABEL_SIGNS, break_long_words=False)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], lines[_MOST_LINES - 1] + "…"]
    return tuple(lines)


@lru_cache(maxsize=8192)
def _line(tie: Tie, source: str, target: str, t: Translator) -> Line:
    says = tie_sentence(tie, source, target, t)
    return Line(tie.id, tie.source, tie.target, tie.kind.value, tie.strength or 0, says)
