"""Desks in one room, in one event loop: they wait for what the page would show, not for time."""

import asyncio
from collections.abc import Callable
from datetime import date

from kit.desk import Desk
from kit.domain.edits.start import start_workspace
from kit.live.following import Arrival, Follower
from kit.presenters.together.live_room import Standing

LIMIT_SECONDS = 20.0


class Seat:
    """One desk with its follower."""

    def __init__(self, address: str, author: str = "") -> None:
        self.desk = Desk(author=author)
        self.follower = Follower(self.desk, address)
        self._moved = asyncio.Event()
        self.follower.watch(self._moved.set)
        self.desk.observe(lambda _: self._moved.set(), "version")

    def start(self) -> None:
        """Open a small workspace."""
        self.desk.open_workspace(start_workspace("Lake Coalition", "ZMB", "upr", "single", date(2027, 11, 8)))

    async def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(LIMIT_SECONDS):
            while not so():
                self._moved.clear()
                await self._moved.wait()

    async def share(self) -> str:
        """Share the workspace; gives the code."""
        self.follower.share()
        await self.until(lambda: self.is_here and not self.follower.state.waiting)
        return self.follower.state.code

    async def join(self, code: str) -> None:
        """Join with a code."""
        self.follower.enter(code, self.follower.follow)
        await self.until(lambda: self.is_here and not self.follower.state.waiting)

    async def find(self, code: str) -> Arrival:
        """Find what a code opens, without following it."""
        found: list[Arrival] = []
        self.follower.enter(code, found.append)
        await self.until(lambda: self.follower.state.standing is not Standing.ENTERING and bool(found))
        return found[0]

    @property
    def is_here(self) -> bool:
        return self.follower.state.standing is Standing.HERE

    @property
    def problem(self) -> str:
        return self.follower.state.problem.code if self.follower.state.problem else ""
