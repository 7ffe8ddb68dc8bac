"""The desk: owns the open workspace, makes every edit a change, takes changes in and back, and announces."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import traitlets

from kit.domain.edits.moments import name_moment
from kit.domain.edits.removing import remove
from kit.domain.moments import Moment
from kit.domain.workspace import Workspace
from kit.history.acts import BRING_TOGETHER, GO_BACK, SETTLE, START
from kit.history.changes import EXISTS, Change, RecordKey, Sets, new_id
from kit.history.conflicts import Conflict, conflicts_of
from kit.history.difference import diff, without_empty, without_made
from kit.history.holds import Holds
from kit.history.log import Log
from kit.history.replay import replay, returns
from kit.history.standing import put_off_with
from kit.history.steps import Steps
from kit.history.undo import undoing
from kit.i18n.translator import Translator

Edit = Callable[..., Workspace]
Watcher = Callable[[tuple[Change, ...], bool], None]
"""Called with the changes that came to the log, and whether the log is another one now (then with all of them)."""


def _now() -> datetime:
    return datetime.now(UTC)


class Desk(traitlets.HasTraits):
    """One open workspace and its log; whoever shows something of it observes `version`.

    `clock` tells the present moment and `ids` makes new ids; tests give their own. `author` is the name that a person
    gives, maybe none; `scorer` is who scores actors at this desk just now, as several people may do one after another.
    """

    version = traitlets.Int(0)
    saved_version = traitlets.Int(0)

    def __init__(
        self,
        t: Translator | None = None,
        author: str = "",
        clock: Callable[[], datetime] = _now,
        ids: Callable[[str], str] = new_id,
    ) -> None:
        super().__init__()
        self._ids = ids
        self.t = t or Translator()
        self.author = author
        self._clock = clock
        self._watchers: list[Watcher] = []
        self._take(Log())

    def _take(self, log: Log, own_devices: Iterable[str] = ()) -> None:
        self.log = log
        self.device = self._ids("D")
        self.scorer = ""
        self.own_devices = {self.device, *own_devices}
        self.workspace = replay(log)
        self._steps = Steps(self.own_devices)
        self._holds = Holds()
        self._conflicts: tuple[Conflict, ...] | None = None

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
        return self._ids(prefix)

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher(changes, whole)` whenever changes come to the log; see `Watcher`."""
        self._watchers.append(watcher)

    def unwatch(self, watcher: Watcher) -> None:
        """Call it no more."""
        self._watchers.remove(watcher)

    def apply(self, edit: Edit, *values: Any, **named: Any) -> bool:
        """Make an edit: `desk.apply(change_actor, "A-…", name="…")`; one that changes nothing announces nothing."""
        after = edit(self.workspace, *values, **named)
        sets = diff(self.workspace, after)
        if not sets:
            return False
        heads = self._holds.overtaken(self.log, sets, self.device)
        if heads:
            return self.apply_at(heads, edit(replay(self.log.until(heads)), *values, **named), edit.__name__)
        self._record(edit.__name__, sets, after)
        return True

    def hold(self, record: RecordKey, name: str, heads: Iterable[str] = ()) -> None:
        """Somebody begins to type in a field; an edit of it will count from now, or from the changes `heads`."""
        self._holds.hold((record, name), tuple(heads) or self.log.heads)

    def let_go(self, record: RecordKey, name: str) -> None:
        """What was being typed in a field is gone again."""
        self._holds.let_go((record, name))

    def apply_at(self, heads: Iterable[str], after: Workspace, act: str, author: str = "") -> bool:
        """Record what somebody made of an earlier state, whose newest changes were `heads`; it merges like a copy."""
        known = tuple(sorted(id for id in heads if id in self.log))
        then = self.log.until(known)
        sets, before = without_made(self.log, then, diff(replay(then), after))
        if not sets:
            return False
        known = tuple(sorted({*known, *before}))
        sets = without_empty(self.log.until(known) if before else then, sets)
        device = self._ids("D")
        self.own_devices.add(device)
        change = self._change(act, sets, seen=known, device=device, author=author or self.author)
        self._add((change,))
        return True

    def open_log(self, log: Log, own_devices: Iterable[str] = ()) -> None:
        """Put a saved workspace on the desk; `own_devices` made changes that this person may still take back."""
        self._take(log, own_devices)
        self._announce(tuple(log), whole=True)
        self.saved_version = self.version

    def open_workspace(self, workspace: Workspace) -> None:
        """Put a new workspace on the desk, made by one first change; it has not been saved yet."""
        self._take(Log())
        change = self._change(START, diff(Workspace(), workspace))
        self.log.add(change)
        self.workspace = workspace
        self._announce((change,), whole=True)
        self.saved_version = self.version - 1

    def mark_saved(self) -> None:
        """Say that the workspace left as a file just now."""
        self.saved_version = self.version

    def take_in(self, changes: Iterable[Change], *, step: bool = True) -> int:
        """Merge changes that were made elsewhere; the count of those that were new.

        As a step it can be undone as a whole, which puts the log back as it was.
        """
        before = tuple(self.log) if step else ()
        new = self.log.add_all(changes)
        if not new:
            return 0
        if step:
            self._steps.join(self.log, before, self._change(BRING_TOGETHER, {}))
        else:
            self._steps.forget_joinings()
        self.workspace = replay(self.log)
        self._announce(new)
        return len(new)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The conflicts that wait for a person."""
        if self._conflicts is None:
            self._conflicts = conflicts_of(self.log)
        return self._conflicts

    def settle(self, conflict: Conflict, value: Any) -> bool:
        """Settle a conflict by a value; for `EXISTS` False removes the record and True keeps it."""
        record, name = conflict.record, conflict.field
        if all(each.key != conflict.key for each in self.conflicts):
            return False
        sets: dict[RecordKey, Mapping[str, Any]] = {}
        if name == EXISTS and value is False:
            sets |= diff(self.workspace, remove(self.workspace, record.collection, record.id))
        elif name == EXISTS:
            sets |= put_off_with(self.log, record)
        sets[record] = {**sets.get(record, {}), name: value}
        self._record(SETTLE, sets, None)
        return True

    def go_back(self, workspace: Workspace, act: str = GO_BACK) -> bool:
        """Make the workspace as it was at another moment, by one new change."""
        sets = diff(self.workspace, workspace)
        if sets:
            self._record(act, sets, None)
        return bool(sets)

    def name_moment(self, name: str, change: str = "") -> bool:
        """Name a moment: that of a change, or the present one."""
        at = change or (list(self.log)[-1].id if self.is_open else "")
        return self.apply(name_moment, Moment(self._ids("N"), name, at))

    @property
    def can_undo(self) -> Change | None:
        """The change that `undo` would take back; the first one, which started the workspace, stays.

        For changes that were taken in it is a stand-in whose act is `BRING_TOGETHER`.
        """
        return self._steps.to_undo(self.log)

    @property
    def can_redo(self) -> Change | None:
        """The undo that `redo` would take back, or such a stand-in."""
        return self._steps.to_redo(self.log)

    def undo(self) -> bool:
        """Take back the newest own step; False when there is none."""
        step = self.can_undo
        if step and self._steps.is_joining(step):
            return self._go_over_to(self._steps.part(self.log))
        return self._reverse(step)

    def redo(self) -> bool:
        """Take back the newest own undo; False when there is none."""
        step = self.can_redo
        if step and self._steps.is_joining(step):
            return self._go_over_to(self._steps.rejoin())
        # Two pages of one person may have taken the same change back.
        undos = undoing(self.log, step, self.own_devices) if step else ()
        for each in undos:
            self._reverse(each)
        return bool(undos)

    def _go_over_to(self, changes: tuple[Change, ...]) -> bool:
        """Put another log of the same workspace in place of this one."""
        # What this device made in the meantime may live on elsewhere: what it makes from here on counts as another's.
        self.device = self._ids("D")
        self.own_devices.add(self.device)
        self.log = Log(changes)
        self.workspace = replay(self.log)
        self._announce(changes, whole=True)
        return True

    def _reverse(self, change: Change | None) -> bool:
        if change is None:
            return False
        self._record(change.act, {}, None, undoes=change.id)
        return True

    def _record(self, act: str, sets: Sets, after: Workspace | None, undoes: str = "") -> None:
        change = self._change(act, without_empty(self.log, sets), undoes=undoes)
        self._add((change,), None if returns(self.log, change) else after)

    def _change(
        self,
        act: str,
        sets: Sets,
        *,
        undoes: str = "",
        seen: tuple[str, ...] | None = None,
        device: str = "",
        author: str = "",
    ) -> Change:
        return Change(
            id=self._ids("C"),
            author=author or self.author,
            device=device or self.device,
            time=self._clock().astimezone(UTC).isoformat(timespec="seconds"),
            clock=self.log.clock + 1,
            seen=self.log.heads if seen is None else seen,
            act=act,
            sets=sets,
            undoes=undoes,
        )

    def _add(self, changes: tuple[Change, ...], after: Workspace | None = None) -> None:
        """Add own changes; `after` is the workspace they make where that is known."""
        self.log.add_all(changes)
        self.workspace = replay(self.log) if after is None else after
        self._announce(changes)

    def _announce(self, changes: tuple[Change, ...], *, whole: bool = False) -> None:
        self._conflicts = None
        self.version += 1
        for watcher in tuple(self._watchers):
            watcher(changes, whole)
