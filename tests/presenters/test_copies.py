"""What copies would bring, told before anything is taken."""

from small_copies import apart, desk_at, started
from small_report import small_report

from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor, remove_actor
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.copies import Copy, Standing, copy_card, taken_words

T = Translator()


def card_of(mine, theirs):
    return copy_card(mine.log, Copy("coast.coalition", theirs.log), mine.own_devices, T)[0]


def test_a_copy_tells_who_did_what_and_when():
    card = card_of(*apart())
    (worker,) = card.workers
    assert (worker.name, worker.days, worker.did) == ("Coast office", "12 Oct 2027", "3 actors and 1 text")
    assert card.headline == "4 new changes"
    assert card.merges == "1 change merges by itself."
    assert len(card.conflicts) == 3


def test_the_log_that_is_here_stays_as_it_is():
    mine, theirs = apart()
    before = len(mine.log)
    _, together = copy_card(mine.log, Copy("f", theirs.log), mine.own_devices, T)
    assert len(mine.log) == before
    assert len(together) == before + 4


def test_removals_that_nobody_contests_are_named():
    mine = started()
    theirs = desk_at("Coast office", 30)
    theirs.open_log(Log(mine.log))
    theirs.apply(remove_actor, "A-2")
    card = card_of(mine, theirs)
    assert card.removed == ("Radio Tavel",)
    assert card.conflicts == ()


def test_the_same_copy_brings_nothing_and_another_workspace_is_refused():
    mine, theirs = apart()
    mine.take_in(theirs.log)
    assert card_of(mine, theirs).standing is Standing.NOTHING_NEW
    other = desk_at("Hill office")
    other.open_workspace(small_report())
    assert card_of(mine, other).standing is Standing.ANOTHER


def test_a_long_list_is_cut_with_a_count():
    mine = started()
    for number in range(20):
        mine.apply(add_actor, Actor(f"B-{number}", f"Group {number}"))
    theirs = desk_at("Coast office", 60)
    theirs.open_log(Log(mine.log))
    for number in range(20):
        theirs.apply(remove_actor, f"B-{number}")
    assert card_of(mine, theirs).removed[-1] == "And 12 more."


def test_what_was_taken_is_counted():
    assert taken_words(4, 1, 3, T) == "4 changes came in from 1 file. 3 conflicts wait for you."
    assert taken_words(1, 2, 0, T) == "1 change came in from 2 files. There is no conflict."
