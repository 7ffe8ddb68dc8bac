"""A shared workspace as one desk sees it: talk with the store, for a thread beside the one that shows the page."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from kit.history.changes import Change
from kit.live.people import BEAT_SECONDS
from kit.live.refusals import StoreRefusal
from kit.live.store import Shared, Store
from kit.storage.coalition.lines import line_of, whole_changes


@dataclass(frozen=True, slots=True)
class News:
    """What one exchange brought: changes of others, own ids that need not be sent again, who else is here.

    `more` waits to be read; `full` says that the workspace takes no more; `behind` that the store lost what it had.
    """

    changes: tuple[Change, ...]
    settled: frozenset[str]
    people: tuple[str, ...]
    more: bool
    full: bool
    behind: bool


@dataclass
class Room:
    """Remembers how far it has read, which changes the store has, and how many were left out on the way.

    `unfit` counts own changes that the store will not keep, `damaged` those of others that cannot be read.
    """

    store: Store
    shared: Shared
    device: str
    known: set[str] = field(default_factory=set)
    unfit: int = 0
    damaged: int = 0
    behind: bool = False
    _number: int = 0
    _people: tuple[str, ...] = ()
    _beaten: float = 0.0

    def anew(self) -> "Room":
        """The same room for one who knows nothing of it yet."""
        return Room(self.store, self.shared, self.device)

    def exchange(self, own: Mapping[str, Change], name: str) -> News:
        """Send own changes, read those of others, and say that `name` is here. Raises StoreLost and StoreRefusal."""
        full = bool(own) and not self._send(own)
        changes, more = self.read()
        self._beat(name)
        settled = frozenset() if full else frozenset(own)
        return News(changes, settled, self._people, more, full, self.behind)

    def _send(self, own: Mapping[str, Change]) -> bool:
        """Whether the room took them; a full one can still be read."""
        try:
            unfit = self.store.append(self.shared.workspace, {id: line_of(change) for id, change in own.items()})
        except StoreRefusal as refusal:
            if refusal.code == "room_workspace_full":
                return False
            raise
        self.unfit += len(unfit)
        self.known.update(own)
        return True

    def read(self) -> tuple[tuple[Change, ...], bool]:
        """Changes of others since the last time, and whether more wait."""
        page = self.store.after(self.shared.workspace, self._number)
        self.behind = page.last < self._number
        self._number = page.number
        unknown = [line for id, line in page.lines.items() if id not in self.known]
        self.known.update(page.lines)
        changes, damaged = whole_changes(unknown)
        self.damaged += damaged
        return changes, page.number < page.last

    def _beat(self, name: str) -> None:
        if time.monotonic() - self._beaten > BEAT_SECONDS:
            self._people = self.store.beat(self.shared.workspace, self.device, name)
            self._beaten = time.monotonic()
