"""Hundreds of conflicts: a few cards at first, more when they are asked for."""

import pytest
from pressing import Kit, labels, press, words

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import change_actor
from kit.domain.workspace import Workspace, put
from kit.history.log import Log

MANY = 342


@pytest.fixture
def kit() -> Kit:
    """A desk that took in a copy in which every actor got another name."""
    kit, other = Kit(), Desk(author="Coast office")
    kit.desk.open_workspace(put(Workspace(), *(Actor(f"A-{number}") for number in range(MANY))))
    other.open_log(Log(kit.desk.log))
    for number in range(MANY):
        for desk, who in ((kit.desk, "Ours"), (other, "Theirs")):
            desk.apply(change_actor, f"A-{number}", name=f"{who} {number}")
    kit.desk.take_in(other.log)
    return kit


def cards(screen):
    return len(screen._conflicts._rows.children)


def test_hundreds_of_conflicts_are_counted_and_shown_in_parts(kit):
    screen = kit.go("together")
    assert f"{MANY} conflicts" in words(screen.work)
    assert cards(screen) == 10
    press(screen.work, "Show 10 more")
    assert cards(screen) == 20
    while left := next((each for each in labels(screen._conflicts.widget) if each.startswith("Show ")), ""):
        press(screen.work, left)
    assert cards(screen) == MANY


def test_a_settled_one_makes_room_for_the_next(kit):
    screen = kit.go("together")
    first = kit.desk.conflicts[0]
    kit.desk.settle(first, "Ours 0")
    assert cards(screen) == 10
    assert f"{MANY - 1} conflicts" in words(screen.work)
