"""What breaks if an actor is closed down, goes into exile or changes sides."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from kit.analysis.bridges import lost_without
from kit.analysis.sides import opponents, own_actors
from kit.analysis.structure import Structure, open_links, structure
from kit.analysis.voices import Voice, VoiceKind, speakers
from kit.domain.plan import TaskStatus
from kit.domain.workspace import Workspace

VOICE_POINTS = 3
TASK_POINTS = 1
"""What a silent voice and an orphaned task weigh beside an actor no longer reached, which weighs its influence."""

_OPEN = frozenset({TaskStatus.PLANNED, TaskStatus.IN_WORK})


class Loss(StrEnum):
    """What can happen to an actor."""

    CLOSED = "closed"
    EXILE = "exile"
    SIDES = "sides"


class Damage(NamedTuple):
    """What is lost with an actor: whom the coalition no longer reaches, voices nobody else has, tasks without owner."""

    actor: str
    routes: tuple[str, ...]
    voices: tuple[Voice, ...]
    tasks: tuple[str, ...]
    points: int


def damages(workspace: Workspace, loss: Loss, abroad: Collection[str]) -> tuple[Damage, ...]:
    """For each actor whose loss breaks anything, what breaks; the greatest damage first.

    `abroad` are the kinds of actors that one in exile still talks to.

    Closed down, an actor is gone with its ties, its voice and its hands. In exile it keeps its ties to international
    actors, its tasks, and its voice except for its province. Having changed sides it is an opponent: ways through it
    are open to harm and count as lost, and so do its voice and its hands. Who is an opponent already cannot change
    sides.

    Method: removal of one actor after the other, as in tests of networks by attack (Albert, Jeong and Barabási 2000);
    routes by the dominator tree (`kit.analysis.bridges.lost_without`). The sum is the kit's own: each actor no longer
    reached counts its influence (1 where unknown), each voice 3, each open task 1.
    """
    shape, own = structure(workspace.actors, workspace.ties), own_actors(workspace)
    away = frozenset(id for id, actor in workspace.actors.items() if actor.kind in abroad)
    routes = _routes_lost(shape, own, loss, away)
    voices, tasks = _voices_lost(workspace, loss), _tasks_lost(workspace, loss)
    spared = opponents(workspace.actors) if loss is Loss.SIDES else frozenset()
    found = (
        _damage(workspace, id, routes.get(id, frozenset()), voices.get(id, ()), tasks.get(id, ()))
        for id in workspace.actors
        if id not in spared
    )
    return tuple(sorted((each for each in found if each.points), key=lambda each: -each.points))


def influence_sum(workspace: Workspace, ids: tuple[str, ...]) -> int:
    """The influence of these actors together; an unknown one counts as 1."""
    return sum(workspace.actors[id].influence or 1 for id in ids)


def _damage(
    workspace: Workspace, id: str, routes: frozenset[str], voices: tuple[Voice, ...], tasks: tuple[str, ...]
) -> Damage:
    reached = tuple(sorted(routes, key=lambda each: (-(workspace.actors[each].influence or 0), each)))
    points = influence_sum(workspace, reached) + VOICE_POINTS * len(voices) + TASK_POINTS * len(tasks)
    return Damage(id, reached, voices, tasks, points)


def _routes_lost(
    shape: Structure, own: frozenset[str], loss: Loss, abroad: frozenset[str]
) -> Mapping[str, frozenset[str]]:
    lost = lost_without(shape, own)
    if loss is not Loss.EXILE:
        return lost
    return {id: beyond - _kept_from_exile(shape, own, id, beyond, abroad) for id, beyond in lost.items()}


def _kept_from_exile(
    shape: Structure, own: frozenset[str], id: str, beyond: frozenset[str], abroad: frozenset[str]
) -> set[str]:
    """Those that hang on an actor in exile and are still reached, over its ties to international actors."""
    graph = open_links(shape)
    edge = [other for other in graph[id] if other in abroad]
    if id not in own and all(other in beyond for other in edge):
        return set()
    kept: set[str] = set()
    while edge:
        reached = {other for other in edge if other in beyond} - kept
        kept |= reached
        edge = [other for each in reached for other in graph[each] if other != id]
    return kept


def _voices_lost(workspace: Workspace, loss: Loss) -> Mapping[str, tuple[Voice, ...]]:
    """What only one actor speaks for, by that actor; in exile, where it is lost."""
    lost: dict[str, tuple[Voice, ...]] = {}
    for voice, ids in speakers(workspace).items():
        if len(ids) == 1 and (loss is not Loss.EXILE or voice.kind is VoiceKind.PROVINCE):
            (id,) = ids
            lost[id] = (*lost.get(id, ()), voice)
    return lost


def _tasks_lost(workspace: Workspace, loss: Loss) -> Mapping[str, tuple[str, ...]]:
    """Open tasks of the members that an actor stands for; who is in exile goes on working."""
    lost: dict[str, tuple[str, ...]] = {}
    for task in workspace.tasks.values() if loss is not Loss.EXILE else ():
        member = workspace.members.get(task.owner)
        if member is not None and member.actor and task.status in _OPEN:
            lost[member.actor] = (*lost.get(member.actor, ()), task.id)
    return lost
