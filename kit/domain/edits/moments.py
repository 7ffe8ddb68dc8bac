"""Edits on named moments."""

from kit.domain.moments import Moment
from kit.domain.workspace import Workspace, drop, put


def name_moment(workspace: Workspace, moment: Moment) -> Workspace:
    """Name a moment, or name it anew."""
    return put(workspace, moment)


def forget_moment(workspace: Workspace, id: str) -> Workspace:
    """Take the name of a moment away; the history stays."""
    return drop(workspace, "moments", frozenset({id}))
