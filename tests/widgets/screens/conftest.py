"""The actors screen over a small map, for the tests of what it shows."""

import pytest
from pressing import Kit
from small_map import map_of

from kit.domain.actors import Actor
from kit.domain.workspace import put


@pytest.fixture
def kit():
    made = Kit()
    made.desk.open_workspace(put(map_of("abcd", "ab", "bc"), Actor("n", "Statistics Office", kind="ministry")))
    return made


@pytest.fixture
def screen(kit):
    return kit.go("actors")
