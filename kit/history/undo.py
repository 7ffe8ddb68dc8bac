"""Undoing: a change that names the one it takes back, by the devices of the same person only."""

from collections.abc import Container, Iterator

from kit.history.changes import Change
from kit.history.log import Log


def own_steps(log: Log, devices: Container[str]) -> tuple[Change | None, Change | None]:
    """The newest change of these devices that can be undone, and their undo that can be taken back in turn."""
    done: list[Change] = []
    undone: list[Change] = []
    for change in log:
        if change.device not in devices:
            continue
        if not change.undoes:
            done.append(change)
            undone.clear()
        elif undone and undone[-1].id == change.undoes:
            undone.pop()
            done.append(change)
        elif done:
            done.pop()
            undone.append(change)
    return (done[-1] if done else None, undone[-1] if undone else None)


def traced(log: Log, change: Change) -> Iterator[Change]:
    """A change, the one that it takes back, and so on to the one that set something."""
    yield change
    while change.undoes in log:
        change = log[change.undoes]
        yield change
