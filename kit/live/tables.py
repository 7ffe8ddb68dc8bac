"""The tables of a room store. Moments are seconds since 1970 by the clock of the database."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

FORMAT = 1

metadata = MetaData()

door = Table(
    "room_door",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("format", Integer, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("wrong", Integer, nullable=False),
    Column("wrong_at", Double, nullable=False),
    Column("open_at", Double, nullable=False),
)
"""One row: how the store is written, its salt, and how many wrong codes were tried lately."""

workspaces = Table(
    "room_workspaces",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("root", String(64), nullable=False),
    Column("code", LargeBinary, nullable=False, unique=True),
    Column("created", Double, nullable=False),
    Column("used", Double, nullable=False),
    Column("last", Integer, nullable=False),
    Column("size", BigInteger, nullable=False),
    sqlite_autoincrement=True,
)
"""A shared workspace: the id of its first change, the hash of its code, the last running number, its characters."""

changes = Table(
    "room_changes",
    metadata,
    Column("workspace", ForeignKey(workspaces.c.id, ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("change", String(64), nullable=False),
    Column("line", Text, nullable=False),
    UniqueConstraint("workspace", "change"),
)

people = Table(
    "room_people",
    metadata,
    Column("workspace", ForeignKey(workspaces.c.id, ondelete="CASCADE"), primary_key=True),
    Column("device", String(64), primary_key=True),
    Column("name", String(80), nullable=False),
    Column("seen", Double, nullable=False),
)

Index("room_people_seen", people.c.seen)


class Now(FunctionElement[float]):
    """The present moment by the clock of the database, the same for all who share it."""

    type = Double()
    inherit_cache = True


@compiles(Now, "sqlite")
def _sqlite_now(_element: Now, _compiler: Any, **_named: Any) -> str:
    return "((julianday('now') - 2440587.5) * 86400.0)"


@compiles(Now, "postgresql")
def _postgresql_now(_element: Now, _compiler: Any, **_named: Any) -> str:
    return "extract(epoch from clock_timestamp())::double precision"
