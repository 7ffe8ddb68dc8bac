"""What a person can take back: only changes made on the person's own devices."""

from collections.abc import Container

from kit.history.changes import Change
from kit.history.log import Log


def undoable(log: Log, devices: Container[str]) -> Change | None:
    """The newest change of these devices that stands and is not itself an undo; None when there is none."""
    return own_steps(log, devices)[0]


def redoable(log: Log, devices: Container[str]) -> Change | None:
    """The undo of these devices that can be taken back now; None after a new edit or when there is none."""
    return own_steps(log, devices)[1]


def own_steps(log: Log, devices: Container[str]) -> tuple[Change | None, Change | None]:
    """The change to undo and the undo to redo, where there are any."""
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
