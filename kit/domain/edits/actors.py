"""Edits on actors and ties."""

from typing import Any

from kit.domain.actors import Actor, Position, Tie
from kit.domain.workspace import Workspace, change, drop, put


def add_actor(workspace: Workspace, actor: Actor) -> Workspace:
    """Add an actor."""
    return put(workspace, actor)


def change_actor(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of an actor."""
    return change(workspace, "actors", id, **values)


def move_actor(workspace: Workspace, id: str, position: Position | None) -> Workspace:
    """Pin an actor to a place on the map; None lets the layout place it again."""
    return change(workspace, "actors", id, position=position)


def remove_actor(workspace: Workspace, id: str) -> Workspace:
    """Take an actor away together with its ties and scores; a member that pointed to it stays a member."""
    scores = frozenset(score.id for score in workspace.scores.values() if score.actor == id)
    ties = frozenset(tie.id for tie in workspace.ties.values() if id in (tie.source, tie.target))
    for member in workspace.members.values():
        if member.actor == id:
            workspace = change(workspace, "members", member.id, actor="")
    workspace = drop(drop(workspace, "scores", scores), "ties", ties)
    return drop(workspace, "actors", frozenset({id}))


def add_tie(workspace: Workspace, tie: Tie) -> Workspace:
    """Add a tie between two actors that are there."""
    known = tie.source in workspace.actors and tie.target in workspace.actors
    return put(workspace, tie) if known and tie.source != tie.target else workspace


def change_tie(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of a tie."""
    return change(workspace, "ties", id, **values)


def remove_tie(workspace: Workspace, id: str) -> Workspace:
    """Take a tie away."""
    return drop(workspace, "ties", frozenset({id}))
