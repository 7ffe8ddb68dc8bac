"""The way into the database of a room store, by its address alone."""

import os
from contextlib import suppress
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from sqlite3 import OperationalError

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, make_url, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from kit.live.codes import new_salt
from kit.live.refusals import StoreLost, StoreRefusal
from kit.live.tables import FORMAT, door, metadata

READING = "room_reading"
"""Execution option of connections that only read."""

_SECONDS = 5
_MAKING_TABLES = 0x526F6F6D
"""Key of the lock under which tables are made on PostgreSQL."""


def connect(address: str) -> Engine:
    """An engine whose tables are there. Raises StoreLost, never naming the address: it may hold a password."""
    try:
        url = make_url(address)
        engine = _sqlite(url) if url.get_backend_name() == "sqlite" else _postgresql(url)
        with engine.begin() as connection:
            _make_tables(connection)
    except (SQLAlchemyError, ImportError, OSError, ValueError) as cause:
        raise StoreLost(type(cause).__name__) from None
    return engine


def _sqlite(url: URL) -> Engine:
    _make_private(Path(url.database or ""))
    engine = create_engine(url, connect_args={"timeout": _SECONDS})
    event.listen(engine, "connect", _on_sqlite_connect)
    event.listen(engine, "begin", _on_sqlite_begin)
    return engine


def _make_private(file: Path) -> None:
    """Make the file so that its owner alone can read it; SQLite gives the files beside it the same rights."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _on_sqlite_connect(connection: SqliteConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    with suppress(OperationalError):  # somebody else sets it just now, and it stays with the file
        connection.execute("PRAGMA journal_mode = WAL")


def _on_sqlite_begin(connection: Connection) -> None:
    """Writers wait for each other at the door: one that began by reading could only fail later."""
    reading = READING in connection.get_execution_options()
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _postgresql(url: URL) -> Engine:
    # Under this level a statement sees all that was committed before it began, which appending relies on.
    return create_engine(
        url,
        isolation_level="READ COMMITTED",
        pool_size=1,
        max_overflow=2,
        pool_pre_ping=True,
        connect_args={"connect_timeout": _SECONDS, "options": f"-c statement_timeout={_SECONDS}s"},
    )


def _make_tables(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MAKING_TABLES})
    metadata.create_all(connection)
    known = connection.scalar(select(door.c.format))
    if known is None:
        row = {"id": 1, "format": FORMAT, "salt": new_salt(), "wrong": 0, "wrong_at": 0, "open_at": 0}
        connection.execute(insert(door).values(row))
    elif known > FORMAT:
        raise StoreRefusal("room_newer")
