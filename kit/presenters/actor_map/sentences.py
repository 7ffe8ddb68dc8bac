"""The map in words: everything that is drawn, as sentences in which each name leads on to its actor."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kit.analysis.map_problems import own_actors
from kit.analysis.reach import routes
from kit.analysis.structure import structure
from kit.domain.actors import Actor, Tie
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actor_map.actor_map import influence_words
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import name_of, tie_sentence

Piece = tuple[str, str]
"""Words and the id of the actor whose name they are, empty for words between names."""

_OPEN, _MIDDLE, _SHUT = "\ue000", "\ue001", "\ue002"


@dataclass(frozen=True, slots=True)
class ActorSaid:
    """An actor, who it is in a sentence, and its ties and ways as sentences in pieces."""

    id: str
    name: str
    says: str
    sentences: tuple[tuple[Piece, ...], ...]


def map_sentences(workspace: Workspace, t: Translator) -> Mapping[str, ActorSaid]:
    """What the map says of each actor, in the order of the map; the workspace is settled."""
    actors = workspace.actors
    marked = {id: f"{_OPEN}{id}{_MIDDLE}{name_of(actor, t)}{_SHUT}" for id, actor in actors.items()}
    ties: dict[str, list[Tie]] = {id: [] for id in actors}
    for tie in workspace.ties.values():
        if tie.source in actors and tie.target in actors:
            for end in {tie.source, tie.target}:
                ties[end].append(tie)
    own = own_actors(workspace)
    ways = routes(structure(actors, workspace.ties), own) if own else {}
    return {
        id: ActorSaid(
            id,
            name_of(actor, t),
            _who(actor, len(ties[id]), t),
            (*_way(ways.get(id, ()), marked, t), *_tied(tuple(ties[id]), marked, t)),
        )
        for id, actor in actors.items()
    }


def _who(actor: Actor, ties: int, t: Translator) -> str:
    count = t.many("{count} tie", "{count} ties", ties) if ties else t("no ties")
    return ", ".join((stance_word(actor.stance, t), influence_words(actor.influence, t), count))


def _tied(ties: tuple[Tie, ...], marked: Mapping[str, str], t: Translator) -> Iterator[tuple[Piece, ...]]:
    for tie in ties:
        yield _pieces(tie_sentence(tie, marked[tie.source], marked[tie.target], t))


def _way(route: tuple[str, ...], marked: Mapping[str, str], t: Translator) -> Iterator[tuple[Piece, ...]]:
    """How the coalition reaches an actor, where it takes more than one step."""
    if len(route) > 2:
        through = t.list(marked[id] for id in route[1:-1])
        steps = t.many("{count} step", "{count} steps", len(route) - 1)
        said = t(
            "The coalition reaches {name} in {steps}, through {names}.",
            name=marked[route[-1]],
            steps=steps,
            names=through,
        )
        yield _pieces(said)


@lru_cache(maxsize=8192)
def _pieces(sentence: str) -> tuple[Piece, ...]:
    """A sentence cut at the names that were marked in it."""
    found: list[Piece] = []
    for part in sentence.split(_OPEN):
        if _SHUT in part:
            named, after = part.split(_SHUT, 1)
            id, name = named.split(_MIDDLE, 1)
            found += [(name, id), (after, "")]
        else:
            found.append((part, ""))
    return tuple(piece for piece in found if piece[0])
