"""The two ends of a tie: an actor by name or by ID, whichever of the two was changed."""

from collections.abc import Mapping

from kit.imports.updates.cells import said, same
from kit.imports.updates.located import Line
from kit.imports.updates.names import Names
from kit.imports.updates.readings import Reading, Said, Unread
from kit.presenters.sheet import Value

ENDS = ("source", "target")


def changed_ends(base: Mapping[str, Value], line: Line) -> list[str]:
    """The ends whose name or ID the row changes."""
    return [end for end in ENDS if any(_is_changed(base, line, key) for key in (end, f"{end}_id"))]


def read_end(end: str, base: Mapping[str, Value], line: Line, actors: Names) -> Reading:
    """The actor at an end of a tie; `base` is empty for a new one.

    Where a name and an ID were both changed they must agree; in a new row, which may be a copy, the name counts.
    """
    name, id = said(line.cells.get(end)), said(line.cells.get(f"{end}_id"))
    by_id = bool(id) and _is_changed(base, line, f"{end}_id")
    if by_id and id not in actors:
        return Unread("update_end_id_unknown", id)
    if not _is_changed(base, line, end):
        return Said(id, id) if by_id else Unread("update_cell_needed")
    found = actors.find(name, (id,)) if name else ""
    if by_id and base and found != id:
        return Unread("update_ends_differ", name)
    if not found:
        return Unread(_cause(name, found), name)
    return Said(found, name)


def _cause(name: str, found: str | None) -> str:
    if not name:
        return "update_cell_needed"
    return "update_name_shared" if found is None else "update_actor_unknown"


def _is_changed(base: Mapping[str, Value], line: Line, key: str) -> bool:
    return key in line.cells and not same(base.get(key), line.cells[key])
