"""The desk: owns the open workspace, makes every edit a change, takes changes back, and announces."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import traitlets

from kit.domain.workspace import Workspace
from kit.history.changes import Change, Sets, new_id
from kit.history.difference import diff
from kit.history.log import Log
from kit.history.replay import Replay
from kit.history.undo import redoable, take_back, undoable
from kit.i18n.translator import Translator

Edit = Callable[..., Workspace]


def _now() -> datetime:
    return datetime.now(UTC)


class Desk(traitlets.HasTraits):
    """One open workspace and its log; whoever shows something of it observes `version`.

    `clock` tells the present moment; tests give one of their own.
    """

    version = traitlets.Int(0)
    saved_version = traitlets.Int(0)

    def __init__(self, t: Translator | None = None, author: str = "", clock: Callable[[], datetime] = _now) -> None:
        super().__init__()
        self.t = t or Translator()
        self.author = author
        self.device = new_id("D")
        self._clock = clock
        self._take(Log())

    def _take(self, log: Log) -> None:
        self.log = log
        self._replay = Replay(log)
        self.workspace = self._replay.workspace()

    @property
    def now(self) -> datetime:
        """The present moment where the person is."""
        return self._clock().astimezone()

    @property
    def today(self) -> date:
        """The present day where the person is."""
        return self.now.date()

    @property
    def is_open(self) -> bool:
        """Whether a workspace was started or opened."""
        return len(self.log) > 0

    @property
    def unsaved(self) -> int:
        """How many edits, undos and redos were made since the workspace last left as a file."""
        return self.version - self.saved_version

    def new_id(self, prefix: str) -> str:
        """A new id for a record that an edit is about to add."""
        return new_id(prefix)

    def apply(self, edit: Edit, *values: Any, **named: Any) -> bool:
        """Make an edit: `desk.apply(change_actor, "A-…", name="…")`; one that changes nothing announces nothing."""
        after = edit(self.workspace, *values, **named)
        sets = diff(self.workspace, after)
        if not sets:
            return False
        self._record(edit.__name__, sets, after)
        return True

    def open_log(self, log: Log) -> None:
        """Put a saved workspace on the desk in place of the open one."""
        self._take(log)
        self.version += 1
        self.saved_version = self.version

    def open_workspace(self, workspace: Workspace) -> None:
        """Put a new workspace on the desk, made by one first change; it has not been saved yet."""
        self._take(Log())
        self._record("start", diff(Workspace(), workspace), workspace)
        self.saved_version = self.version - 1

    def mark_saved(self) -> None:
        """Say that the workspace left as a file just now."""
        self.saved_version = self.version

    @property
    def can_undo(self) -> Change | None:
        """The change that `undo` would take back; the first one, which started the workspace, stays."""
        change = undoable(self.log, self.device)
        return None if change is None or change.act == "start" else change

    @property
    def can_redo(self) -> Change | None:
        """The undo that `redo` would take back."""
        return redoable(self.log, self.device)

    def undo(self) -> bool:
        """Take back the newest own change; False when there is none."""
        return self._reverse(self.can_undo)

    def redo(self) -> bool:
        """Take back the newest own undo; False when there is none."""
        return self._reverse(self.can_redo)

    def _reverse(self, change: Change | None) -> bool:
        if change is None:
            return False
        sets = take_back(self.log, change)
        self._record(change.act, sets, None, undoes=change.id)
        return True

    def _record(self, act: str, sets: Sets, after: Workspace | None, undoes: str = "") -> None:
        change = Change(
            id=new_id("C"),
            author=self.author,
            device=self.device,
            time=self._clock().astimezone(UTC).isoformat(timespec="seconds"),
            clock=self.log.clock + 1,
            seen=self.log.heads,
            act=act,
            sets=sets,
            undoes=undoes,
        )
        self.log.add(change)
        returned = self._replay.follow(change)
        if after is None:
            self.workspace = self._replay.workspace()
        else:
            self.workspace = self._replay.rebuild(after, returned) if returned else after
        self.version += 1
