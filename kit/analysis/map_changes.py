"""How the map changed between two moments."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from kit.analysis.reach import routes
from kit.analysis.sides import own_actors
from kit.analysis.structure import structure
from kit.domain.actors import Stance, Tie
from kit.domain.workspace import Workspace


class Moved(NamedTuple):
    """An actor whose kind or score on one scale is another one now; None is not scored."""

    actor: str
    before: Any
    after: Any


class MapChange(NamedTuple):
    """What came, went and changed, by id; routes are told by the actor that is reached, or no longer reached."""

    come: tuple[str, ...]
    gone: tuple[str, ...]
    stances: tuple[Moved, ...]
    influences: tuple[Moved, ...]
    interests: tuple[Moved, ...]
    kinds: tuple[Moved, ...]
    ties_come: tuple[str, ...]
    ties_gone: tuple[str, ...]
    ties_changed: tuple[str, ...]
    routes_won: tuple[str, ...]
    routes_lost: tuple[str, ...]

    @property
    def nearer(self) -> tuple[Moved, ...]:
        """Actors that moved towards the coalition; a first score is no move."""
        return tuple(each for each in self.stances if _both(each) and each.after > each.before)

    @property
    def farther(self) -> tuple[Moved, ...]:
        """Actors that moved away from it."""
        return tuple(each for each in self.stances if _both(each) and each.after < each.before)


def map_change(then: Workspace, now: Workspace) -> MapChange:
    """What is different on the map, both workspaces settled; an actor is the same one by its id.

    Method: the difference of the two sets of actors, of ties and of actors that the coalition reaches
    (`kit.analysis.reach.routes`); maps are to be renewed, since stale ones mislead (spectrum of allies). A tie changed
    if its ends, kind, strength, access or risk are others.
    """
    reached_then, reached_now = _reached(then), _reached(now)
    both = [id for id in now.actors if id in then.actors]
    return MapChange(
        come=_only(now.actors, then.actors),
        gone=_only(then.actors, now.actors),
        stances=_moved(then, now, both, "stance"),
        influences=_moved(then, now, both, "influence"),
        interests=_moved(then, now, both, "interest"),
        kinds=_moved(then, now, both, "kind"),
        ties_come=_only(now.ties, then.ties),
        ties_gone=_only(then.ties, now.ties),
        ties_changed=tuple(id for id, tie in now.ties.items() if id in then.ties and _differs(tie, then.ties[id])),
        routes_won=tuple(id for id in both if id in reached_now and id not in reached_then),
        routes_lost=tuple(id for id in both if id in reached_then and id not in reached_now),
    )


def _reached(workspace: Workspace) -> Mapping[str, tuple[str, ...]]:
    return routes(structure(workspace.actors, workspace.ties), own_actors(workspace))


def _differs(now: Tie, then: Tie) -> bool:
    return now is not then and _worth(now) != _worth(then)


def _worth(tie: Tie) -> tuple[object, ...]:
    return tie.source, tie.target, tie.kind, tie.strength, tie.access, tie.risk


def _only(these: Mapping[str, object], those: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(id for id in these if id not in those)


def _moved(then: Workspace, now: Workspace, ids: list[str], name: str) -> tuple[Moved, ...]:
    pairs = ((id, getattr(then.actors[id], name), getattr(now.actors[id], name)) for id in ids)
    return tuple(Moved(id, before, after) for id, before, after in pairs if before != after)


def _both(moved: Moved) -> bool:
    return isinstance(moved.before, Stance) and isinstance(moved.after, Stance)
