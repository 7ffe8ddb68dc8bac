"""Joining two actors that are one."""

from dataclasses import replace
from typing import Any

from kit.domain.actors import Actor, Score, Tie
from kit.domain.scores import score_id
from kit.domain.workspace import Workspace, change, drop, field_names, put


def join_actors(workspace: Workspace, kept: str, joined: str) -> Workspace:
    """Make one actor of two: `kept` stays and gets what it lacks, its ties and scores are those of both.

    A tie between the two goes, as does one that says nothing new; of two scores by one person that of `kept` counts.
    It remembers whom it was joined with, so that a card which was printed for that one finds it.
    """
    if kept == joined or kept not in workspace.actors or joined not in workspace.actors:
        return workspace
    values = _filled(workspace.actors[kept], workspace.actors[joined])
    workspace = change(workspace, "actors", kept, **values)
    workspace = _with_ties(workspace, kept, joined)
    workspace = _with_scores(workspace, kept, joined)
    for member in workspace.members.values():
        if member.actor == joined:
            workspace = change(workspace, "members", member.id, actor=kept)
    return drop(workspace, "actors", frozenset({joined}))


def _filled(kept: Actor, joined: Actor) -> dict[str, Any]:
    """What the kept one lacks; lists and notes are put together, the narrower level counts, names are kept."""
    values: dict[str, Any] = {}
    for name in field_names(Actor):
        mine, other = getattr(kept, name), getattr(joined, name)
        if isinstance(mine, tuple):
            values[name] = tuple(dict.fromkeys((*mine, *other)))
        elif mine is None or mine == "":
            values[name] = other
    notes = dict.fromkeys(note for note in (kept.note, joined.note) if note)
    levels = list(type(kept.level))
    level = max(kept.level, joined.level, key=levels.index)
    names = dict.fromkeys((*kept.aliases, joined.name, joined.short, *joined.aliases))
    values["aliases"] = tuple(
        name for name in names if name and name not in {kept.name, values.get("short", kept.short)}
    )
    apart = tuple(id for id in values["told_apart"] if id not in {kept.id, joined.id})
    both = tuple(dict.fromkeys((*values["joined"], joined.id)))
    return {**values, "note": "\n".join(notes), "level": level, "told_apart": apart, "joined": both}


def _with_ties(workspace: Workspace, kept: str, joined: str) -> Workspace:
    ends = {joined: kept}
    said = {_same(tie) for tie in workspace.ties.values() if joined not in (tie.source, tie.target)}
    for tie in tuple(workspace.ties.values()):
        if joined not in (tie.source, tie.target):
            continue
        moved = replace(tie, source=ends.get(tie.source, tie.source), target=ends.get(tie.target, tie.target))
        if moved.source == moved.target or _same(moved) in said:
            workspace = drop(workspace, "ties", frozenset({tie.id}))
        else:
            said.add(_same(moved))
            workspace = put(workspace, moved)
    return workspace


def _same(tie: Tie) -> tuple[object, ...]:
    ends = (tie.source, tie.target) if tie.kind.directed else frozenset((tie.source, tie.target))
    return ends, tie.kind, tie.strength, tie.access, tie.risk, tie.note


def _with_scores(workspace: Workspace, kept: str, joined: str) -> Workspace:
    theirs = [score for score in workspace.scores.values() if score.actor == joined]
    workspace = drop(workspace, "scores", frozenset(score.id for score in theirs))
    moved = (replace(score, id=score_id(kept, score.scorer), actor=kept) for score in theirs)
    new: tuple[Score, ...] = tuple(score for score in moved if score.id not in workspace.scores)
    return put(workspace, *new) if new else workspace


def tell_apart(workspace: Workspace, one: str, other: str) -> Workspace:
    """Remember that two actors of like names are two, so that nobody is asked again."""
    if one == other or other not in workspace.actors or one not in workspace.actors:
        return workspace
    told = tuple(dict.fromkeys((*workspace.actors[one].told_apart, other)))
    return change(workspace, "actors", one, told_apart=told)


def add_to_known(workspace: Workspace, known: str, actor: Actor) -> Workspace:
    """Give a known actor what it lacks of one that was about to be added."""
    if known not in workspace.actors:
        return workspace
    joined = join_actors(put(workspace, actor), known, actor.id)
    return change(joined, "actors", known, joined=workspace.actors[known].joined)
