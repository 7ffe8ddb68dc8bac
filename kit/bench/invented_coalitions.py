"""A large invented coalition at work: its map scored by three people, with members, issues, tasks and a past."""

import datetime
import random
from collections.abc import Iterator
from dataclasses import replace

from kit.bench.invented_maps import invented_map
from kit.desk import Desk
from kit.domain.actors import Score, Stance
from kit.domain.coalition import Member
from kit.domain.edits.actors import change_actor, remove_actor
from kit.domain.plan import Task
from kit.domain.report import Issue
from kit.domain.scores import score_id
from kit.domain.workspace import Record, Workspace, put

_MEMBERS, _TASKS, _EDITS = 14, 200, 40
_SCORERS = ("Coast office", "Hill office", "Capital office")
_DAY = datetime.date(2027, 1, 4)
_SAID = (1, 2, 3, None)


def invented_coalition(actors: int, ties: int, seed: int = 11) -> Desk:
    """A desk with a map of so many actors and ties; the first moment, before the last edits, has a name."""
    chance = random.Random(seed)  # noqa: S311 - an invented map, not a secret
    desk = Desk(author="Bench")
    desk.open_workspace(_dressed(invented_map(actors, ties / actors, seed), chance))
    desk.name_moment("Before the hearing")
    for number in range(_EDITS):
        id = f"A-{chance.randrange(_MEMBERS, actors)}"
        if number % 8:
            desk.apply(change_actor, id, stance=chance.choice(tuple(Stance)), note=f"Met on day {number}")
        else:
            desk.apply(remove_actor, id)
    return desk


def _dressed(workspace: Workspace, chance: random.Random) -> Workspace:
    """With what people say of actors and ties, and what hangs on them; much is left unsaid, as on real maps."""
    valued = (
        replace(tie, strength=chance.choice(_SAID), access=chance.choice(_SAID), risk=chance.choice(_SAID))
        for tie in workspace.ties.values()
    )
    allies = [id for id, actor in workspace.actors.items() if actor.stance is Stance.ACTIVE_ALLY][:_MEMBERS]
    members = [Member(f"M-{id}", name=workspace.actors[id].name, actor=id) for id in allies]
    clusters = sorted({actor.cluster for actor in workspace.actors.values()})
    issues = [Issue(f"I-{cluster}", title=cluster, cluster=cluster, chosen=True) for cluster in clusters]
    tasks = [Task(f"W-{n}", title=f"Task {n}", owner=members[n % len(members)].id) for n in range(_TASKS)]
    return put(workspace, *valued, *members, *issues, *tasks, *_scores(workspace, chance))


def _scores(workspace: Workspace, chance: random.Random) -> Iterator[Record]:
    """Three opinions of each actor, near what the map says of it."""
    for actor in workspace.actors.values():
        for scorer in _SCORERS if actor.influence else ():
            influence = min(5, max(1, (actor.influence or 1) + chance.choice((-1, 0, 0, 1))))
            stance = Stance(min(2, max(-2, (actor.stance or 0) + chance.choice((-1, 0, 0, 0, 1)))))
            id = score_id(actor.id, scorer)
            yield Score(id, actor.id, scorer, influence=influence, stance=stance, day=_DAY)
