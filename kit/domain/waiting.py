"""Which tasks wait for each other in a circle, so that none of them can begin."""

from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter

from kit.domain.plan import Task


def circles(tasks: Mapping[str, Task]) -> tuple[tuple[str, ...], ...]:
    """Circles of tasks, each once, as ids in which every one waits for the next; no task stands in two of them."""
    waits = {task.id: {id for id in task.depends if id in tasks} for task in tasks.values()}
    found: list[tuple[str, ...]] = []
    while circle := _circle(waits):
        found.append(circle)
        waits = {id: after - set(circle) for id, after in waits.items() if id not in circle}
    return tuple(found)


def would_circle(tasks: Mapping[str, Task], task: str, after: str) -> bool:
    """Whether a task would wait for itself if it waited for another one."""
    seen: set[str] = set()
    ahead = [after]
    while ahead:
        id = ahead.pop()
        if id == task:
            return True
        if id in tasks and id not in seen:
            seen.add(id)
            ahead.extend(tasks[id].depends)
    return False


def _circle(waits: Mapping[str, set[str]]) -> tuple[str, ...]:
    try:
        TopologicalSorter(waits).prepare()
    except CycleError as error:
        backwards: list[str] = error.args[1]
        return tuple(reversed(backwards[1:]))
    return ()
