"""What copies would bring, told before anything is taken."""

from small_copies import apart, desk_at, started
from small_report import small_report

from kit.domain.actors import Actor, Stance
from kit.domain.edits.actors import add_actor, change_actor, remove_actor
from kit.domain.edits.coalition import describe_coalition
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.together.copies import Copy, Standing, copy_cards, taken_words

T = Translator()


def card_of(mine, theirs):
    return cards_of(mine, theirs)[0]


def cards_of(mine, *others):
    return copy_cards(mine.log, [Copy("coast.coalition", each.log) for each in others], mine.own_devices, T)


def copy_of(desk, author, minutes, **stance):
    other = desk_at(author, minutes)
    other.open_log(Log(desk.log))
    other.apply(change_actor, "A-2", **stance)
    return other


def test_a_copy_tells_who_did_what_and_when():
    card = card_of(*apart())
    (worker,) = card.workers
    assert (worker.name, worker.days, worker.did) == ("Coast office", "12 Oct 2027", "3 actors and 1 text")
    assert card.headline == "4 new changes"
    assert card.merges == "1 change merges by itself."
    assert len(card.conflicts) == 3


def test_the_log_that_is_here_stays_as_it_is():
    mine, theirs = apart()
    before = tuple(mine.log)
    cards_of(mine, theirs)
    assert tuple(mine.log) == before


def test_copies_that_clash_only_with_each_other_both_say_so():
    mine = started()
    hill = copy_of(mine, "Hill office", 20, stance=Stance.ACTIVE_ALLY)
    coast = copy_of(mine, "Coast office", 30, stance=Stance.ACTIVE_OPPONENT)
    first, second = cards_of(mine, hill, coast)
    assert first.conflicts == second.conflicts == ("Radio Tavel: Stance",)
    assert first.merges == second.merges == "Nothing merges by itself."
    assert [card.conflicts for card in cards_of(mine, hill)] == [()]


def test_a_copy_that_says_what_another_says_hides_no_clash():
    mine = started()
    others = [copy_of(mine, f"Office {number}", 20 + number, stance=Stance.ACTIVE_ALLY) for number in (1, 2)]
    mine.apply(change_actor, "A-2", stance=Stance.ACTIVE_OPPONENT)
    assert [card.conflicts for card in cards_of(mine, *others)] == [("Radio Tavel: Stance",)] * 2


def test_the_name_of_the_coalition_is_called_so():
    mine = started()
    theirs = desk_at("Coast office", 30)
    theirs.open_log(Log(mine.log))
    for desk, name in ((mine, "Lake Coalition"), (theirs, "Coast Coalition")):
        desk.apply(describe_coalition, name=name)
    assert cards_of(mine, theirs)[0].conflicts == ("Name of the coalition",)


def test_the_same_file_dropped_twice_brings_something_once():
    mine, theirs = apart()
    assert [card.standing for card in cards_of(mine, theirs, theirs)] == [Standing.NEW, Standing.NOTHING_NEW]


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
