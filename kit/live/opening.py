"""The first talk with the store: sharing a workspace, and finding one by its code. For a thread beside the page."""

from functools import cache
from math import ceil

from kit.domain.problems import Problem, Weight
from kit.history.changes import Change
from kit.history.log import Log
from kit.live.room import Room
from kit.live.store import Store, Wait
from kit.storage.coalition.lines import line_of


@cache
def _store(address: str) -> Store:
    """One store a kernel; one that could not be reached is tried anew the next time."""
    return Store(address)


def share(address: str, log: Log, device: str) -> Room:
    """The room of a workspace that is shared from now on. Raises StoreLost and StoreRefusal."""
    store = _store(address)
    shared = store.share(log.root, {change.id: line_of(change) for change in log})
    return Room(store, shared, device)


def enter(address: str, code: str, device: str) -> tuple[Room, Log] | Problem:
    """The room of a code with the log as it is there, or why not. Raises StoreLost and StoreRefusal."""
    store = _store(address)
    shared = store.enter(code)
    if shared is None:
        return Problem("room_code_wrong", Weight.WRONG)
    if isinstance(shared, Wait):
        return Problem("room_code_wait", Weight.WRONG, values={"count": ceil(shared.seconds)})
    room = Room(store, shared, device)
    return room, Log(_all(room))


def _all(room: Room) -> list[Change]:
    found: list[Change] = []
    while True:
        changes, more = room.read()
        found.extend(changes)
        if not more:
            return found
