"""The room store: the changes of shared workspaces in a database that all kernels of a server, or of a hub, reach."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from kit.live import appending, door, people
from kit.live.appending import Lines
from kit.live.codes import code_hash
from kit.live.engine import READING, connect
from kit.live.refusals import StoreLost, StoreRefusal


@dataclass(frozen=True, slots=True)
class Shared:
    """A workspace in the store: its number there, the id of its first change, and its code."""

    workspace: int
    root: str
    code: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Too many wrong codes were tried; the next can be tried after so many seconds."""

    seconds: float


class Store:
    """Every method may raise StoreLost, and StoreRefusal where the store will not do it."""

    def __init__(self, address: str) -> None:
        self._engine = connect(address)

    def share(self, root: str, lines: Mapping[str, str]) -> Shared:
        """Put a workspace in, by the lines of its changes, under a new code."""
        with self._writing() as connection:
            number, code = door.add_workspace(connection, root)
            if appending.append(connection, number, lines):
                raise StoreRefusal("room_too_large")
        return Shared(number, root, code)

    def enter(self, code: str) -> Shared | Wait | None:
        """The workspace of a code. None says only that the code is wrong."""
        with self._writing() as connection:
            leave = door.knock(connection)
        if leave.wait:
            return Wait(leave.wait)
        hashed = code_hash(code, leave.salt)
        with self._writing() as connection:
            found = door.find(connection, hashed)
        return None if found is None else Shared(*found, code)

    def append(self, workspace: int, lines: Mapping[str, str]) -> frozenset[str]:
        """Add lines by the id of their change, each once; gives the ids of those that do not fit in."""
        with self._writing() as connection:
            return appending.append(connection, workspace, lines)

    def after(self, workspace: int, number: int) -> Lines:
        """The lines that were added after a running number, at most a page of them."""
        with self._reading() as connection:
            return appending.after(connection, workspace, number)

    def beat(self, workspace: int, device: str, name: str) -> tuple[str, ...]:
        """Say that a desk is here, and learn the names of the others who are."""
        with self._writing() as connection:
            people.beat(connection, workspace, device, name)
            return people.others(connection, workspace, device)

    def leave(self, workspace: int, device: str) -> None:
        """Say that a desk is no longer here."""
        with self._writing() as connection:
            people.leave(connection, workspace, device)

    def close(self) -> None:
        """Let the database go."""
        self._engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as cause:
            raise StoreLost(type(cause).__name__) from None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.execution_options(**{READING: True}).begin() as connection:
                yield connection
        except SQLAlchemyError as cause:
            raise StoreLost(type(cause).__name__) from None
