"""A desk with a small workspace, and its workbooks under edit."""

import pytest

from tests.returning import Edited, desk_with, exported
from tests.small_exports import small_workspace


@pytest.fixture
def desk():
    return desk_with(small_workspace())


@pytest.fixture
def plan(desk):
    return Edited(exported(desk, "plan.xlsx"))


@pytest.fixture
def register(desk):
    return Edited(exported(desk, "actors.xlsx"))
