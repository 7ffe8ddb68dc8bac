"""The same tests on both databases: an address to a new, empty one, and the store in it."""

from collections.abc import Iterator

import pytest
from live.postgres import cluster, new_database

from kit.live.store import Store


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL that runs for these tests alone."""
    with cluster() as folder:
        yield folder


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))])
def address(request: pytest.FixtureRequest, tmp_path) -> str:
    """The address of an empty database."""
    if request.param == "postgresql":
        return new_database(request.getfixturevalue("postgres"))
    return f"sqlite:///{tmp_path}/store/room.sqlite3"


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """A store that nobody has used yet."""
    opened = Store(address)
    yield opened
    opened.close()
