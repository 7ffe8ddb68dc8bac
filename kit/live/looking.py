"""Keeps a desk and a room together: own changes are sent at once, the room is looked at every moment."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kit.desk import Desk
from kit.domain.problems import Problem, Weight
from kit.history.changes import Change
from kit.live.refusals import StoreLost, StoreRefusal
from kit.presenters.together.live_room import RoomState, Standing

if TYPE_CHECKING:
    from kit.live.room import News, Room

SECONDS = 0.7
"""Between two looks at the room."""
IDLE_SECONDS = 1.4
"""The same when nothing moved for a while."""
_LOOKS_UNTIL_IDLE = 60


class Looking:
    """One desk in one room; `tell` is called with each new state. It waits for a lost store as long as it takes."""

    def __init__(self, desk: Desk, room: "Room", tell: Callable[[RoomState], None]) -> None:
        self._desk, self.room, self._tell = desk, room, tell
        self._pending: dict[str, Change] = {}
        self._state = RoomState(Standing.HERE, room.shared.code)
        self._wake, self._quiet = asyncio.Event(), 0
        desk.watch(self._on_changes)

    async def go_on(self) -> None:
        """Look until it is cancelled. Raises StoreRefusal when there is nothing to follow any more."""
        self._begin()
        while True:
            self._wake.clear()
            self._quiet = 0 if await self._look() else self._quiet + 1
            later = asyncio.get_running_loop().call_later(self._pause(), self._wake.set)
            await self._wake.wait()
            later.cancel()

    def close(self) -> None:
        """Hear no more of the desk."""
        self._desk.unwatch(self._on_changes)

    def _pause(self) -> float:
        return SECONDS if self._quiet < _LOOKS_UNTIL_IDLE else IDLE_SECONDS

    def _begin(self) -> None:
        """Whatever the desk has and the room has not is to be sent."""
        known = self.room.known
        self._pending = {change.id: change for change in self._desk.log if change.id not in known}
        self._wake.set()
        self._say()

    async def _look(self) -> bool:
        """One exchange with the room; whether anything moved."""
        if self._desk.log.root != self.room.shared.root:
            raise StoreRefusal("room_another")
        own = dict(self._pending)
        try:
            news = await asyncio.to_thread(self.room.exchange, own, self._desk.author)
        except StoreLost:
            self._say(replace(self._state, lost=True))
            return False
        if self._desk.log.root == self.room.shared.root:
            self._take(news)
        return bool(own or news.changes)

    def _take(self, news: "News") -> None:
        for id in news.settled:
            self._pending.pop(id, None)
        if news.changes:
            self._desk.take_in(news.changes, step=False)
        if news.behind:
            self._start_over()
        if news.more:
            self._wake.set()
        self._say(replace(self._state, lost=False, others=news.people, problem=self._problem(news)))

    def _problem(self, news: "News") -> Problem | None:
        """What was left out on the way, the worst first."""
        if news.full:
            return Problem("room_workspace_full", Weight.WRONG)
        counts = {"room_damaged": self.room.damaged, "room_unfit": self.room.unfit}
        found = (Problem(code, Weight.WRONG, values={"count": count}) for code, count in counts.items() if count)
        return next(found, None)

    def _start_over(self) -> None:
        """Send and read all once more, because the desk or the store went back to an earlier state."""
        self.room = self.room.anew()
        self._begin()

    def _on_changes(self, changes: tuple[Change, ...], whole: bool) -> None:
        if whole:
            self._start_over()
            return
        self._pending |= {change.id: change for change in changes if change.id not in self.room.known}
        self._wake.set()
        self._say()

    def _say(self, state: RoomState | None = None) -> None:
        self._state = replace(state or self._state, waiting=len(self._pending))
        self._tell(self._state)
