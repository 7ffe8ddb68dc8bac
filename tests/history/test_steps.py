"""Steps: own changes and joinings, taken back and made again in the order in which a person made them."""

from kit.history.acts import BRING_TOGETHER, START
from kit.history.changes import Change
from kit.history.log import Log
from kit.history.steps import Steps

OWN, OTHER = "D-own", "D-other"


def _change(id, clock, device=OWN, act="edit", undoes=""):
    return Change(id, "", device, "2027-01-05T09:00:00+00:00", clock, (), act, {}, undoes)


MARK = _change("C-mark", 9, act=BRING_TOGETHER)


def _joined(*own, others=("C-b",)):
    """Steps of a log with these own changes, into which those of others were taken."""
    log = Log([_change("C-start", 1, act=START), *own])
    before = tuple(log)
    log.add_all(_change(id, 2, OTHER) for id in others)
    steps = Steps({OWN})
    steps.join(log, before, MARK)
    return log, steps


def test_the_first_change_is_no_step():
    assert Steps({OWN}).to_undo(Log([_change("C-start", 1, act=START)])) is None


def test_changes_of_others_are_no_steps():
    log = Log([_change("C-start", 1, act=START), _change("C-a", 2), _change("C-b", 3, OTHER)])
    assert Steps({OWN}).to_undo(log).id == "C-a"


def test_a_joining_is_one_step_and_comes_back_as_it_was():
    log, steps = _joined(_change("C-a", 2), others=("C-b", "C-c"))
    assert steps.to_undo(log) is MARK
    parted = Log(steps.part(log))
    assert [each.id for each in parted] == ["C-start", "C-a"]
    assert steps.to_redo(parted) is MARK
    assert list(steps.rejoin()) == list(log)
    assert steps.to_undo(log) is MARK


def test_an_own_change_after_a_joining_is_taken_back_before_it():
    log, steps = _joined(_change("C-a", 2))
    log.add(_change("C-d", 3))
    assert steps.to_undo(log).id == "C-d"
    log.add(_change("C-e", 4, undoes="C-d"))
    assert steps.to_undo(log) is MARK


def test_a_joining_cannot_be_made_again_after_a_new_change():
    log, steps = _joined(_change("C-a", 2))
    parted = Log(steps.part(log))
    parted.add(_change("C-d", 3))
    assert steps.to_redo(parted) is None
    assert steps.to_undo(parted).id == "C-d"


def test_a_joining_that_brought_own_work_of_another_tab_is_still_one_step():
    log = Log([_change("C-start", 1, act=START), _change("C-a", 2)])
    steps = Steps({OWN, "D-tab"})
    assert steps.to_undo(log).id == "C-a"
    before = tuple(log)
    log.add(_change("C-tab", 3, "D-tab"))
    steps.join(log, before, MARK)
    assert steps.to_undo(log) is MARK


def test_only_a_mark_is_a_joining():
    log, steps = _joined(_change("C-a", 2))
    assert steps.is_joining(steps.to_undo(log))
    assert not steps.is_joining(log["C-a"])
