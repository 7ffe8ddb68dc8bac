"""The map in words: everything that is drawn, as sentences in which each name leads on to its actor."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kit.analysis.reach import routes
from kit.analysis.sides import opponents, own_actors
from kit.analysis.structure import structure, whole_ties
from kit.domain.actors import Tie
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.said import ties_words, traits
from kit.presenters.actors.words import name_of, steps_words, tie_sentence
from kit.presenters.problem_words.actors import listed

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
    for tie in whole_ties(actors, workspace.ties):
        ties[tie.source].append(tie)
        ties[tie.target].append(tie)
    own, against = own_actors(workspace), opponents(actors)
    ways = routes(structure(actors, workspace.ties), own) if own else {}
    return {
        id: ActorSaid(
            id,
            name_of(actor, t),
            traits(actor, t, ties_words(len(ties[id]), t)),
            (*_way(ways.get(id, ()), against, marked, t), *_tied(tuple(ties[id]), marked, t)),
        )
        for id, actor in actors.items()
    }


def _tied(ties: tuple[Tie, ...], marked: Mapping[str, str], t: Translator) -> Iterator[tuple[Piece, ...]]:
    for tie in ties:
        yield _pieces(tie_sentence(tie, marked[tie.source], marked[tie.target], t))


def _way(
    route: tuple[str, ...], against: frozenset[str], marked: Mapping[str, str], t: Translator
) -> Iterator[tuple[Piece, ...]]:
    """How the coalition reaches an actor, where it takes more than one step, and which opponents it passes."""
    if len(route) > 2:
        through, steps = listed((marked[id] for id in route[1:-1]), t), steps_words(len(route) - 1, t)
        said = t(
            "{name}: the coalition reaches it in {steps}, through {names}.",
            name=marked[route[-1]],
            steps=steps,
            names=through,
        )
        yield _pieces(said)
        for id in route[1:-1]:
            if id in against:
                yield _pieces(t("{name} on this route is an opponent.", name=marked[id]))


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
