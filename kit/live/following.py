"""The follower of one desk: shares its workspace in the room, or joins one by its code, until it leaves."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kit.desk import Desk
from kit.domain.problems import Problem, Weight
from kit.history.changes import new_id
from kit.history.log import Log
from kit.live.address import OFF, handed_address
from kit.live.codes import read_code
from kit.live.looking import Looking
from kit.live.refusals import StoreLost, StoreRefusal
from kit.presenters.together.live_room import RoomState, Standing

if TYPE_CHECKING:
    from kit.live.room import Room


@dataclass(frozen=True)
class Arrival:
    """A workspace that was found by its code, with its log as the room has it."""

    room: "Room"
    log: Log


class Follower:
    """Works in the event loop of the kernel; the database is asked in a thread beside it."""

    def __init__(self, desk: Desk, address: str | None = None) -> None:
        self.address = handed_address() if address is None else address
        self.state = RoomState()
        self._desk = desk
        self._device = new_id("F")
        self._listeners: list[Callable[[], None]] = []
        self._looking: Looking | None = None
        self._task: asyncio.Task[None] | None = None
        self._farewells: set[asyncio.Task[None]] = set()

    @property
    def can_follow(self) -> bool:
        """Whether there is a store here."""
        return self.address not in ("", OFF)

    def watch(self, listener: Callable[[], None]) -> None:
        """Call `listener()` whenever the state is another one."""
        self._listeners.append(listener)

    def share(self) -> None:
        """Put the open workspace into the room, under a new code, and follow it."""
        self._start(self._share(Log(self._desk.log)))

    def enter(self, typed: str, on_found: Callable[[Arrival], None]) -> None:
        """Look for the workspace of a code; what was found is given to `on_found`, which may `follow` it."""
        code = read_code(typed)
        if code is None:
            self._tell(RoomState(problem=Problem("room_code_shape", Weight.WRONG)))
        else:
            self._start(self._enter(code, on_found))

    def follow(self, arrival: Arrival) -> None:
        """Put what was found on the desk: a copy of the open workspace is merged, another one takes its place."""
        if self._desk.log.root == arrival.room.shared.root:
            self._desk.take_in(arrival.log, step=False)
        else:
            self._desk.open_log(arrival.log)
        self._start(self._follow(arrival.room))

    def leave(self) -> None:
        """Follow no longer; the workspace stays on the desk."""
        self._stop()
        self._tell(RoomState())

    async def _share(self, log: Log) -> None:
        await self._follow(await asyncio.to_thread(_share, self.address, log, self._device))

    async def _enter(self, code: str, on_found: Callable[[Arrival], None]) -> None:
        found = await asyncio.to_thread(_enter, self.address, code, self._device)
        if isinstance(found, Problem):
            self._tell(RoomState(problem=found))
        else:
            self._tell(RoomState())
            on_found(Arrival(*found))

    async def _follow(self, room: "Room") -> None:
        self._looking = Looking(self._desk, room, self._tell)
        await self._looking.go_on()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Do this in place of what was being done."""
        self._stop()
        self._tell(RoomState(Standing.ENTERING))
        self._task = asyncio.get_running_loop().create_task(self._guarded(work))

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except StoreLost:
            self._end("room_lost")
        except StoreRefusal as refusal:
            self._end(refusal.code)
        except Exception:
            self._end("room_broken")
            raise

    def _end(self, code: str) -> None:
        self._stop()
        self._tell(RoomState(problem=Problem(code, Weight.WRONG)))

    def _stop(self) -> None:
        looking, self._looking = self._looking, None
        task, self._task = self._task, None
        if task is not None and task is not asyncio.current_task():
            task.cancel()
        if looking is not None:
            looking.close()
            farewell = asyncio.get_running_loop().create_task(_farewell(looking.room))
            self._farewells.add(farewell)
            farewell.add_done_callback(self._farewells.discard)

    def _tell(self, state: RoomState) -> None:
        if state != self.state:
            self.state = state
            for listener in tuple(self._listeners):
                listener()


# What reaches the database is loaded with the first use, in the thread that waits for it.


def _share(address: str, log: Log, device: str) -> "Room":
    from kit.live.opening import share

    return share(address, log, device)


def _enter(address: str, code: str, device: str) -> "tuple[Room, Log] | Problem":
    from kit.live.opening import enter

    return enter(address, code, device)


async def _farewell(room: "Room") -> None:
    try:
        await asyncio.to_thread(room.store.leave, room.shared.workspace, room.device)
    except (StoreLost, StoreRefusal):
        return
