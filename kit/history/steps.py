"""Steps: what can be taken back on one desk: each own change, and all changes that came from a copy at once."""

from collections.abc import Container
from dataclasses import dataclass, replace

from kit.history.acts import START
from kit.history.changes import Change
from kit.history.log import Log
from kit.history.undo import own_steps


@dataclass(frozen=True, slots=True)
class _Joining:
    """Changes that were taken in: `mark` stands for them, `newest` is the own change that was the newest then.

    `before` are the changes of the log without them; `after` those of the log with them, when they were taken back.
    """

    mark: Change
    newest: str
    before: tuple[Change, ...]
    after: tuple[Change, ...] = ()


class Steps:
    """The steps of the devices of one person; taking a joining back gives the changes of the log as it was."""

    def __init__(self, devices: Container[str]) -> None:
        self._devices = devices
        self._joined: list[_Joining] = []
        self._parted: list[_Joining] = []
        self._known: tuple[Log, int] | None = None
        self._own: tuple[Change | None, Change | None] = (None, None)

    def join(self, log: Log, before: tuple[Change, ...], mark: Change) -> None:
        """Remember that the log got changes from elsewhere, as a step that `mark` stands for."""
        self._joined.append(_Joining(mark, self._newest(log), before))
        self._parted.clear()

    def forget_joinings(self) -> None:
        """Take no joining back any more: others have worked on since."""
        self._joined.clear()
        self._parted.clear()

    def to_undo(self, log: Log) -> Change | None:
        """The own change or the mark that would be taken back; the first change, which started the workspace, stays."""
        joining = self._joined[-1] if self._joined else None
        if joining and joining.newest == self._newest(log):
            return joining.mark
        change = self._own_steps(log)[0]
        return None if change is None or change.act == START else change

    def to_redo(self, log: Log) -> Change | None:
        """The own undo or the mark that would be made again."""
        joining = self._parted[-1] if self._parted else None
        if joining and len(joining.before) == len(log):
            return joining.mark
        return self._own_steps(log)[1]

    def is_joining(self, step: Change) -> bool:
        """Whether a step is a mark, so that `part` or `rejoin` take it back."""
        return any(each.mark is step for each in (*self._joined, *self._parted))

    def part(self, log: Log) -> tuple[Change, ...]:
        """Take back the newest joining: the changes that the log had before it."""
        # What was undone since stays in the log after, so that redo goes on from there.
        joining = replace(self._joined.pop(), after=tuple(log))
        self._parted.append(joining)
        return joining.before

    def rejoin(self) -> tuple[Change, ...]:
        """Make again the joining that was taken back last: the changes that the log had with it."""
        joining = self._parted.pop()
        self._joined.append(joining)
        return joining.after

    def _newest(self, log: Log) -> str:
        change = self._own_steps(log)[0]
        return change.id if change else ""

    def _own_steps(self, log: Log) -> tuple[Change | None, Change | None]:
        """Found once for each state of the log, which only ever grows."""
        if self._known is None or self._known[0] is not log or self._known[1] != len(log):
            self._known = log, len(log)
            self._own = own_steps(log, self._devices)
        return self._own
