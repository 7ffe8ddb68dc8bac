"""Undoing: a change that names the one it takes back, by the devices of the same person only."""

from collections.abc import Container, Iterator

from kit.history.changes import Change
from kit.history.log import Log


def own_steps(log: Log, devices: Container[str]) -> tuple[Change | None, Change | None]:
    """The newest change of these devices that can be undone, and their undo that can be taken back in turn."""
    done: dict[str, Change] = {}
    undone: dict[str, Change] = {}
    for change in log:
        if change.device not in devices:
            continue
        if not change.undoes:
            done[change.id] = change
            undone.clear()
        elif done.pop(change.undoes, None):
            undone[change.id] = change
        elif undone.pop(change.undoes, None):
            done[change.id] = change
        # What two pages took back both is taken back once.
    return _last(done), _last(undone)


def undoing(log: Log, change: Change, devices: Container[str]) -> tuple[Change, ...]:
    """The undos of these devices that take back the same change as this one, itself among them."""
    if change.undoes not in log:
        return (change,)
    return tuple(each for each in log.undone_by(change.undoes) if each.device in devices) or (change,)


def _last(found: dict[str, Change]) -> Change | None:
    return found[next(reversed(found))] if found else None


def traced(log: Log, change: Change) -> Iterator[Change]:
    """A change, the one that it takes back, and so on to the one that set something."""
    yield change
    while change.undoes in log:
        change = log[change.undoes]
        yield change
