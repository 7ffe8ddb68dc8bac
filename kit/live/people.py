"""Who is here: each follower says so every few seconds."""

from sqlalchemy import Connection, delete, insert, select, update

from kit.live.tables import Now, people

HERE_SECONDS = 12.0
"""Whoever said nothing for so long is gone."""
BEAT_SECONDS = 4.0
_LONGEST_NAME = 80
_FORGOTTEN_SECONDS = 3_600


def beat(connection: Connection, workspace: int, device: str, name: str) -> None:
    """Say that this desk is here; rows of desks that left long ago go."""
    values = {"name": "".join(filter(str.isprintable, name))[:_LONGEST_NAME], "seen": Now()}
    mine = (people.c.workspace == workspace, people.c.device == device)
    if not connection.execute(update(people).where(*mine).values(values)).rowcount:
        connection.execute(insert(people).values(workspace=workspace, device=device, **values))
    connection.execute(delete(people).where(people.c.seen < Now() - _FORGOTTEN_SECONDS))


def others(connection: Connection, workspace: int, device: str) -> tuple[str, ...]:
    """The names of all others who are here, in order; one who gave no name is an empty string."""
    here = (people.c.workspace == workspace, people.c.device != device, people.c.seen > Now() - HERE_SECONDS)
    return tuple(connection.scalars(select(people.c.name).where(*here).order_by(people.c.name, people.c.device)))


def leave(connection: Connection, workspace: int, device: str) -> None:
    """Say that this desk is gone."""
    connection.execute(delete(people).where(people.c.workspace == workspace, people.c.device == device))
