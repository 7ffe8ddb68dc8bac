"""The edit that takes in what was typed from paper."""

import datetime
import hashlib
from collections.abc import Iterable, Mapping

from kit.domain.actors import Actor, Stance, Tie
from kit.domain.edits.scores import give_score
from kit.domain.paper import Mark, PaperActor, PaperGoal, PaperScore, PaperTie
from kit.domain.scores import Scale
from kit.domain.workspace import Workspace, change, put


def take_paper(workspace: Workspace, marks: Iterable[Mark], day: datetime.date) -> Workspace:
    """Put all marks on the map; scores are of this day. What the map says already stays as it is."""
    marks = tuple(marks)
    new = (mark for mark in marks if isinstance(mark, PaperActor) and mark.id not in workspace.actors)
    made = [Actor(mark.id, mark.name, kind=mark.kind, level=mark.level) for mark in new]
    workspace = put(workspace, *made)
    ties = tie_ids(workspace)
    for mark in marks:
        if isinstance(mark, PaperTie):
            workspace = _with_tie(workspace, mark, ties.get((mark.kind, *mark.ends), ""))
        elif isinstance(mark, PaperScore):
            workspace = _with_score(workspace, mark, day)
        elif isinstance(mark, PaperGoal):
            workspace = change(workspace, "actors", mark.actor, goal=mark.goal)
    return workspace


def tie_ids(workspace: Workspace) -> Mapping[tuple[str, ...], str]:
    """The ties of the map by kind and ends, as `(mark.kind, *mark.ends)` asks for them."""
    return {(tie.kind, *PaperTie(tie.source, tie.target, tie.kind).ends): id for id, tie in workspace.ties.items()}


def _with_tie(workspace: Workspace, mark: PaperTie, known: str) -> Workspace:
    if {mark.source, mark.target} - workspace.actors.keys():
        return workspace
    id = known or _tie_id(mark)
    if id not in workspace.ties:
        return put(workspace, Tie(id, mark.source, mark.target, mark.kind, mark.strength))
    return workspace if mark.strength is None else change(workspace, "ties", id, strength=mark.strength)


def _tie_id(mark: PaperTie) -> str:
    """An id that follows from the tie, so that one sheet typed in on two laptops is one tie."""
    said = "\n".join((mark.kind, *mark.ends))
    return f"T-{hashlib.sha256(said.encode()).hexdigest()[:12]}"


def _with_score(workspace: Workspace, mark: PaperScore, day: datetime.date) -> Workspace:
    said = {scale.value: Stance(value) if scale is Scale.STANCE else value for scale, value in mark.values}
    return give_score(workspace, mark.actor, mark.scorer, day, **said)
