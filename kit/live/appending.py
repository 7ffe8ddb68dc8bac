"""Changes go in under running numbers and come out after one; every number is seen before the next is given."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, insert, select, update

from kit.live.refusals import StoreRefusal
from kit.live.tables import Now, changes, workspaces
from kit.storage.sizes import MAX_CHANGES, MAX_ROOM, MAX_ROOM_LINE

MAX_ID = 64
PAGE = 2_000
_PAGE_SIZE = 4_000_000
_AT_ONCE = 500
_KEEPABLE = re.compile(r"[^\x00-\x1f\ud800-\udfff]+")
"""One line, without the signs that some databases cannot hold."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines by the id of their change, in the order of their numbers up to `number`; `last` was given out last."""

    lines: Mapping[str, str]
    number: int
    last: int


def append(connection: Connection, workspace: int, lines: Mapping[str, str]) -> frozenset[str]:
    """Add lines by the id of their change; one that is there stays as it is. Gives the ids that do not fit.

    The row of the workspace stays locked until the transaction ends, so that numbers become visible in their order.
    """
    last, size = _locked(connection, workspace)
    unfit = frozenset(id for id, line in lines.items() if not _fits(id, line))
    there = _known(connection, workspace, lines.keys() - unfit)
    new = {id: line for id, line in lines.items() if id not in there and id not in unfit}
    size += sum(map(len, new.values()))
    if last + len(new) > MAX_CHANGES or size > MAX_ROOM:
        raise StoreRefusal("room_workspace_full")
    if new:
        numbered = enumerate(new.items(), last + 1)
        rows = [{"workspace": workspace, "number": n, "change": id, "line": line} for n, (id, line) in numbered]
        connection.execute(insert(changes), rows)
        values = {"last": last + len(new), "size": size}
        connection.execute(update(workspaces).where(workspaces.c.id == workspace).values(values))
    return unfit


def _fits(id: str, line: str) -> bool:
    return len(line) <= MAX_ROOM_LINE and 0 < len(id) <= MAX_ID and all(map(_KEEPABLE.fullmatch, (line, id)))


def _locked(connection: Connection, workspace: int) -> tuple[int, int]:
    """The last number and the size of a workspace, which nobody else can change until this transaction ends."""
    found = connection.execute(
        update(workspaces)
        .where(workspaces.c.id == workspace)
        .values(used=Now())
        .returning(workspaces.c.last, workspaces.c.size)
    ).first()
    if found is None:
        raise StoreRefusal("room_gone")
    return found.last, found.size


def _known(connection: Connection, workspace: int, ids: Iterable[str]) -> frozenset[str]:
    here = changes.c.workspace == workspace
    asked = [select(changes.c.change).where(here, changes.c.change.in_(part)) for part in _parts(ids)]
    return frozenset(id for each in asked for id in connection.scalars(each))


def _parts(ids: Iterable[str]) -> Iterator[list[str]]:
    left = iter(ids)
    while part := list(islice(left, _AT_ONCE)):
        yield part


def after(connection: Connection, workspace: int, number: int) -> Lines:
    """The lines after a number, at most a page of them."""
    wanted = (
        select(changes.c.number, changes.c.change, changes.c.line)
        .where(changes.c.workspace == workspace, changes.c.number > number)
        .order_by(changes.c.number)
        .limit(PAGE)
    )
    lines: dict[str, str] = {}
    size = 0
    with connection.execute(wanted) as rows:
        for at, id, line in rows:
            number = at
            lines[id] = line
            size += len(line)
            if size > _PAGE_SIZE:
                break
    last = connection.scalar(select(workspaces.c.last).where(workspaces.c.id == workspace))
    if last is None:
        raise StoreRefusal("room_gone")
    return Lines(lines, number, last)
