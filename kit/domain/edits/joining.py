"""Joining two actors that are one."""

from dataclasses import replace
from typing import Any, TypeAlias

from kit.domain.actors import Actor, Tie
from kit.domain.edits.scores import join_scores
from kit.domain.workspace import Workspace, change, drop, field_names, put

_Pairs: TypeAlias = tuple[tuple[str, str], ...]


def join_actors(workspace: Workspace, kept: str, joined: str) -> Workspace:
    """Make one actor of two: `kept` stays and gets what it lacks, its ties and scores are those of both.

    A tie between the two goes, as does one that says nothing new; of two scores by one person on one scale that of
    `kept` counts. It remembers whom it was joined with, so that a card which was printed for that one finds it, and
    whoever was told apart from either is told apart from it.
    """
    if kept == joined or kept not in workspace.actors or joined not in workspace.actors:
        return workspace
    values = _filled(workspace.actors[kept], workspace.actors[joined])
    workspace = change(workspace, "actors", kept, **values)
    workspace = _with_ties(workspace, kept, joined)
    workspace = join_scores(workspace, kept, joined)
    for member in workspace.members.values():
        if member.actor == joined:
            workspace = change(workspace, "members", member.id, actor=kept)
    for actor in workspace.actors.values():
        if joined in actor.told_apart and actor.id != kept:
            apart = (kept if id == joined else id for id in actor.told_apart)
            workspace = change(workspace, "actors", actor.id, told_apart=tuple(dict.fromkeys(apart)))
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
    values |= {name: _both_pairs(getattr(kept, name), getattr(joined, name)) for name in ("capacities", "extra")}
    values |= _accreditation(kept, joined)
    return {**values, "note": "\n".join(notes), "level": level, "told_apart": apart, "joined": both}


def _both_pairs(mine: _Pairs, other: _Pairs) -> _Pairs:
    """Answers of both; where both have one, that of the kept one stays."""
    said = tuple(pair for pair in mine if pair[1])
    return (*said, *(pair for pair in other if pair[0] not in dict(said)))


def _accreditation(kept: Actor, joined: Actor) -> dict[str, str]:
    """A status goes with its own date, never with that of another status."""
    if kept.status and kept.status != joined.status:
        return {"status": kept.status, "status_as_of": kept.status_as_of}
    if not kept.status and joined.status:
        return {"status": joined.status, "status_as_of": joined.status_as_of}
    return {"status": kept.status, "status_as_of": kept.status_as_of or joined.status_as_of}


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
