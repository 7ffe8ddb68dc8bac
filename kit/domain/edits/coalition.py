"""Edits on the coalition, its members and its review."""

from typing import Any

from kit.domain.coalition import Member
from kit.domain.workspace import Workspace, change, drop, put, set_single


def describe_coalition(workspace: Workspace, **values: Any) -> Workspace:
    """Set fields of the coalition."""
    return set_single(workspace, "coalition", **values)


def set_limit(workspace: Workspace, words: int | None, source: str, joint: bool | None = None) -> Workspace:
    """Set the coalition's own word limit and where it was read; None goes back to the mechanism's limit.

    `joint` tells which of the mechanism's limits counts, the one for several organisations or the one for a single
    one; None leaves that as it is.
    """
    whose = workspace.review.joint if joint is None else joint
    return set_single(
        workspace, "review", limit_words=words, limit_source=source if words is not None else "", joint=whose
    )


def add_member(workspace: Workspace, member: Member) -> Workspace:
    """Add a member organisation."""
    return put(workspace, member)


def change_member(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of a member."""
    return change(workspace, "members", id, **values)


def remove_member(workspace: Workspace, id: str) -> Workspace:
    """Take a member away; its tasks lose their owner, actors whom it asked nobody; its texts stay."""
    for actor in workspace.actors.values():
        if actor.asked_by == id:
            workspace = change(workspace, "actors", actor.id, asked_by="")
    for task in workspace.tasks.values():
        if task.owner == id:
            workspace = change(workspace, "tasks", task.id, owner="")
    return drop(workspace, "members", frozenset({id}))
