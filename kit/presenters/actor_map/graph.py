"""The map as a graph for other programs: actors and ties with named and typed values, drawn as on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from kit.domain.actors import Actor, Tie
from kit.domain.disclosure import Disclosed
from kit.i18n.translator import Translator
from kit.presenters.actor_map.actor_map import MapPicture, Node
from kit.presenters.actors.stance import FILLS, stance_word
from kit.presenters.actors.words import kind_name, level_word, tie_word
from kit.presenters.sheets.register_fields import LIST_MARK, capacities_text

GraphValue: TypeAlias = str | int
SIDE = 1000.0
"""Width and height of the map in the units of other programs."""

_UNSCORED = "c9c4b8"
"""Other programs draw no outline, so what is white on the screen would not be seen."""
_LISTS = ("aliases", "groups", "languages", "tags")
_TEXTS = {
    **{name: name for name in ("short", "place", "cluster", "goal", "note")},
    "accreditation": "status",
    "accreditation_date": "status_as_of",
}
"""Fields of an actor by the names that other programs show."""


@dataclass(frozen=True, slots=True)
class GraphNode:
    """An actor; `x` runs to the right and `y` upwards, `colour` has six digits, `stance` is the token of its shape."""

    id: str
    label: str
    values: Mapping[str, GraphValue]
    x: float
    y: float
    size: float
    colour: str
    stance: str


@dataclass(frozen=True, slots=True)
class GraphEdge:
    """A tie; one that is not directed holds both ways. `kind` gives its style, `weight` is its strength, else 1."""

    id: str
    source: str
    target: str
    label: str
    kind: str
    directed: bool
    weight: int
    values: Mapping[str, GraphValue]


@dataclass(frozen=True, slots=True)
class MapGraph:
    """Everything on the map; values that nobody gave are left out of `values`."""

    title: str
    says: str
    nodes: tuple[GraphNode, ...]
    edges: tuple[GraphEdge, ...]

    @property
    def directed(self) -> bool:
        """Whether any tie runs one way only, so that the graph as a whole is a directed one."""
        return any(edge.directed for edge in self.edges)


def map_graph(disclosed: Disclosed, picture: MapPicture, t: Translator) -> MapGraph:
    """The graph of what an audience may see, where `picture` shows it; values have the same names in each language."""
    workspace = disclosed.workspace
    members = {member.id: member.name for member in workspace.members.values()}
    nodes = (_node(workspace.actors[id], node, members, t) for id, node in picture.nodes.items())
    edges = (_edge(workspace.ties[id], t) for id in picture.lines)
    return MapGraph(picture.title, picture.says, tuple(nodes), tuple(edges))


def _node(actor: Actor, drawn: Node, members: Mapping[str, str], t: Translator) -> GraphNode:
    values: dict[str, GraphValue | None] = {
        "kind": kind_name(actor.kind, t) if actor.kind else "",
        **{name: LIST_MARK.join(getattr(actor, name)) for name in _LISTS},
        "stance": "" if actor.stance is None else stance_word(actor.stance, t),
        "stance_value": None if actor.stance is None else int(actor.stance),
        "influence": actor.influence,
        "interest": actor.interest,
        "asked_by": members.get(actor.asked_by, ""),
        **{name: getattr(actor, field) for name, field in _TEXTS.items()},
        "capacities": capacities_text(actor, t),
        "level": level_word(actor.level, t),
    }
    x, y = round(drawn.x * SIDE, 1), round((1 - drawn.y) * SIDE, 1)
    colour = _UNSCORED if drawn.stance == "unscored" else FILLS[drawn.stance].removeprefix("#")
    return GraphNode(actor.id, drawn.name, _given(values), x, y, drawn.radius, colour, drawn.stance)


def _edge(tie: Tie, t: Translator) -> GraphEdge:
    word = tie_word(tie.kind, t)
    values: dict[str, Any] = {name: getattr(tie, name) for name in ("strength", "access", "risk", "note")}
    values = {"kind": word, **values, "level": level_word(tie.level, t)}
    directed = tie.kind.directed
    return GraphEdge(tie.id, tie.source, tie.target, word, tie.kind.value, directed, tie.strength or 1, _given(values))


def _given(values: Mapping[str, GraphValue | None]) -> dict[str, GraphValue]:
    return {name: value for name, value in values.items() if value is not None and value != ""}
