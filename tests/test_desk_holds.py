"""Typing that began before a change from elsewhere came in counts from where it began."""

import pytest
from small_copies import FIRST, desk_at, started

from kit.domain.edits.coalition import describe_coalition
from kit.domain.edits.report import change_contribution
from kit.history.changes import RecordKey
from kit.history.log import Log

TEXT = (RecordKey("contributions", "K-1"), "text")
ABOUT = (RecordKey("coalition", "coalition"), "about")


@pytest.fixture
def desks():
    """The desks of two people in one room."""
    mine, theirs = started(), desk_at("Coast office", 60)
    theirs.open_log(Log(mine.log))
    return mine, theirs


def come_in(mine, theirs):
    mine.take_in(theirs.log, step=False)


def test_what_was_typed_over_a_newer_text_waits_beside_it(desks):
    mine, theirs = desks
    mine.hold(*TEXT)
    theirs.apply(change_contribution, "K-1", text="Theirs.")
    come_in(mine, theirs)
    assert mine.apply(change_contribution, "K-1", text="Mine.")
    (conflict,) = mine.conflicts
    assert (conflict.record, conflict.field) == TEXT
    assert {side.value for side in conflict.sides} == {"Mine.", "Theirs."}
    come_in(theirs, mine)
    assert theirs.workspace == mine.workspace
    assert mine.undo()
    assert mine.conflicts == ()
    assert mine.workspace.contributions["K-1"].text == "Theirs."


def test_paragraphs_that_do_not_clash_merge(desks):
    mine, theirs = desks
    mine.hold(*TEXT)
    theirs.apply(change_contribution, "K-1", text=FIRST.replace("six", "seven"))
    come_in(mine, theirs)
    mine.apply(change_contribution, "K-1", text=FIRST.replace("214", "215"))
    assert mine.conflicts == ()
    assert mine.workspace.contributions["K-1"].text == FIRST.replace("six", "seven").replace("214", "215")


def test_what_was_known_at_the_first_letter_can_be_told_later(desks):
    mine, theirs = desks
    known = mine.log.heads
    theirs.apply(describe_coalition, about="Theirs.")
    come_in(mine, theirs)
    mine.hold(*ABOUT, known)
    mine.apply(describe_coalition, about="Mine.")
    assert [each.field for each in mine.conflicts] == ["about"]


def test_a_held_text_that_nobody_else_wrote_is_changed_as_ever(desks):
    mine, theirs = desks
    mine.hold(*TEXT)
    theirs.apply(describe_coalition, about="Theirs.")
    come_in(mine, theirs)
    heads = mine.log.heads
    mine.apply(change_contribution, "K-1", text="Mine.")
    (newest,) = mine.log.heads
    assert mine.log[newest].seen == heads
    assert mine.log[newest].device == mine.device


@pytest.mark.parametrize("ended", ["given up", "recorded"])
def test_a_hold_ends(desks, ended):
    mine, theirs = desks
    mine.hold(*TEXT)
    if ended == "given up":
        mine.let_go(*TEXT)
    else:
        mine.apply(change_contribution, "K-1", text="Mine.")
        come_in(theirs, mine)
    theirs.apply(change_contribution, "K-1", text="Theirs.")
    come_in(mine, theirs)
    mine.apply(change_contribution, "K-1", text="Mine, after reading theirs.")
    assert mine.conflicts == ()
    assert mine.workspace.contributions["K-1"].text == "Mine, after reading theirs."
