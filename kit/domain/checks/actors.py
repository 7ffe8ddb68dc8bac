"""What is missing or doubtful in the actors and ties themselves."""

from collections.abc import Iterator

from kit.domain.actors import Actor, Stance
from kit.domain.audience import Level
from kit.domain.problems import Place, Problem, Weight
from kit.domain.workspace import Workspace


def actor_problems(workspace: Workspace) -> tuple[Problem, ...]:
    """Everything that can be seen without asking how the map hangs together."""
    return (
        *_nameless(workspace),
        *_in_danger(workspace),
        *_twice(workspace),
        *_same_ties(workspace),
        *_open(workspace),
    )


def _nameless(workspace: Workspace) -> Iterator[Problem]:
    for actor in workspace.actors.values():
        if not actor.name:
            yield Problem("actor_no_name", Weight.WRONG, _at(actor, "name"))


def _in_danger(workspace: Workspace) -> Iterator[Problem]:
    """An opponent that everybody may see: a score of hostility that leaves the room can come back on people."""
    for actor in workspace.actors.values():
        if actor.stance is Stance.ACTIVE_OPPONENT and actor.level is Level.PUBLIC:
            yield Problem("actor_opponent_public", Weight.DOUBT, _at(actor, "level"), {"name": actor.name})


def _twice(workspace: Workspace) -> Iterator[Problem]:
    seen: dict[str, Actor] = {}
    for actor in workspace.actors.values():
        key = folded_name(actor.name)
        if key and key in seen:
            yield Problem("actor_twice", Weight.DOUBT, _at(actor, "name"), {"name": actor.name})
        seen.setdefault(key, actor)


def folded_name(name: str) -> str:
    """A name without regard to case and white space, for finding the same actor again."""
    return " ".join(name.split()).casefold()


def _same_ties(workspace: Workspace) -> Iterator[Problem]:
    seen = set()
    for tie in workspace.ties.values():
        ends = (tie.source, tie.target) if tie.kind.directed else tuple(sorted((tie.source, tie.target)))
        key = (ends, tie.kind)
        known = tie.source in workspace.actors and tie.target in workspace.actors
        if key in seen and known:
            values = {"source": workspace.actors[tie.source].name, "target": workspace.actors[tie.target].name}
            yield Problem("tie_twice", Weight.DOUBT, Place("ties", tie.id), values)
        seen.add(key)


def _open(workspace: Workspace) -> Iterator[Problem]:
    """What is true of many actors at once is said once, with their number and the first of them."""
    actors = [actor for actor in workspace.actors.values() if actor.name]
    for code, field, lacking in (
        ("actors_no_kind", "kind", [actor for actor in actors if not actor.kind]),
        ("actors_no_stance", "stance", [actor for actor in actors if actor.stance is None]),
    ):
        if lacking:
            values = {"count": len(lacking), "name": lacking[0].name}
            yield Problem(code, Weight.MISSING, _at(lacking[0], field), values)


def _at(actor: Actor, field: str) -> Place:
    return Place("actors", actor.id, field)
