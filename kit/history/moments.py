"""The workspace as it was at an earlier moment."""

from kit.domain.workspace import Workspace
from kit.history.log import Log
from kit.history.replay import replay


def as_of(log: Log, id: str) -> Workspace:
    """The workspace when this change had just been made: all changes up to it, in the order of replay."""
    last = log[id].order
    return replay(Log(change for change in log if change.order <= last))
