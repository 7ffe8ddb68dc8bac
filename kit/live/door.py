"""Who knows the code of a workspace comes in; wrong codes make everybody's next try wait a little."""

from dataclasses import dataclass

from sqlalchemy import Connection, case, delete, func, insert, select, update

from kit.live.codes import code_hash, new_code
from kit.live.refusals import StoreRefusal
from kit.live.tables import Now, door, workspaces

FREE_TRIES = 5
LONGEST_WAIT = 8.0
"""Seconds. Codes have 50 bits, so a short wait is enough; a long one would let one guest shut the others out."""
FORGIVEN_AFTER = 600.0
"""Seconds without a wrong code."""
KEPT_DAYS = 30
MAX_WORKSPACES = 500


@dataclass(frozen=True, slots=True)
class Try:
    """Leave to try a code: the salt of the store, or the seconds to wait."""

    salt: bytes = b""
    wait: float = 0.0


def knock(connection: Connection) -> Try:
    """Ask for leave to try a code, which keeps the next one waiting when many were wrong lately."""
    forgiven = door.c.wrong_at < Now() - FORGIVEN_AFTER
    # Writing comes first: it waits for whoever knocks at the same time, and the clock is read after that.
    connection.execute(update(door).values(wrong=case((forgiven, 0), else_=door.c.wrong)))
    asked = select(Now(), door.c.salt, door.c.wrong, door.c.open_at)
    now, salt, wrong, open_at = connection.execute(asked).one()
    if now < open_at:
        return Try(wait=open_at - now)
    connection.execute(update(door).values(open_at=now + _pause(wrong)))
    return Try(salt=salt)


def _pause(wrong: int) -> float:
    """Seconds until the next try after so many wrong codes."""
    return 0.0 if wrong < FREE_TRIES else min(2.0 ** (wrong - FREE_TRIES), LONGEST_WAIT)


def find(connection: Connection, hashed: bytes) -> tuple[int, str] | None:
    """The number and the root of the workspace with this hash of a code; none counts as one more wrong code."""
    row = connection.execute(
        update(workspaces)
        .where(workspaces.c.code == hashed)
        .values(used=Now())
        .returning(workspaces.c.id, workspaces.c.root)
    ).first()
    if row is not None:
        return row.id, row.root
    wrong = connection.scalar(update(door).values(wrong=door.c.wrong + 1).returning(door.c.wrong))
    connection.execute(update(door).values(wrong_at=Now(), open_at=Now() + _pause(wrong or 0)))
    return None


def add_workspace(connection: Connection, root: str) -> tuple[int, str]:
    """A new shared workspace: its number and its code. What nobody has used for a month makes room first."""
    connection.execute(delete(workspaces).where(workspaces.c.used < Now() - KEPT_DAYS * 86_400))
    if connection.scalars(select(func.count()).select_from(workspaces)).one() >= MAX_WORKSPACES:
        raise StoreRefusal("room_full")
    code = new_code()
    hashed = code_hash(code, connection.scalars(select(door.c.salt)).one())
    row = {"root": root, "code": hashed, "created": Now(), "used": Now(), "last": 0, "size": 0}
    made = connection.execute(insert(workspaces).values(row).returning(workspaces.c.id)).one()
    return made.id, code
