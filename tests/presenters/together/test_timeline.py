"""The timeline, and the workspace as of a moment."""

import datetime

from small_copies import apart, desk_at
from small_report import small_report

from kit.domain.actors import Actor, Stance, Tie
from kit.domain.coalition import Member
from kit.domain.edits.actors import add_actor, change_actor, remove_actor
from kit.domain.workspace import put
from kit.history.moments import as_of
from kit.i18n.translator import Translator
from kit.presenters.together.moment import moment_card, moment_rows
from kit.presenters.together.timeline import Asked, people_choices, timeline

T = Translator()
TODAY = datetime.date(2027, 10, 12)


def shown(desk, **asked):
    return timeline(desk.log, desk.workspace, desk.own_devices, Asked(**asked), TODAY, T)


def acts(line):
    return [entry.act for day in line.days for entry in day.entries]


def test_the_newest_stands_first_under_its_day():
    mine, theirs = apart()
    mine.take_in(theirs.log)
    line = shown(mine)
    assert [day.title for day in line.days] == ["Today, 12 Oct 2027"]
    assert acts(line)[0] == "add an actor"
    assert acts(line)[-1] == "start the workspace"
    assert (line.count, line.more) == (9, 0)


def test_people_and_records_narrow_it():
    mine, theirs = apart()
    mine.take_in(theirs.log)
    assert people_choices(mine.log, T) == (("Everybody", "*"), ("Coast office",) * 2, ("Lake office",) * 2)
    assert len(acts(shown(mine, person="Coast office"))) == 4
    assert acts(shown(mine, words="legal aid")) == ["add an actor"]
    assert shown(mine, words="nothing like it").count == 0


def test_long_histories_are_shown_in_parts():
    line = shown(apart()[0], most=2)
    assert len(acts(line)) == 2
    assert line.more == 3


def test_what_was_taken_back_says_so():
    mine, _ = apart()
    mine.undo()
    undo, undone = shown(mine).days[0].entries[:2]
    assert undo.act == "take back: change an actor"
    assert undo.about == "Radio Tavel"
    assert undone.about.startswith("Radio Tavel (")
    assert undone.note == "taken back later"


def test_a_moment_tells_what_it_held_and_what_differs():
    desk = desk_at("Lake office")
    desk.open_workspace(small_report())
    desk.apply(add_actor, Actor("A-1", "Radio"))
    then = list(desk.log)[-1]
    desk.apply(add_actor, Actor("A-2", "Bar"))
    desk.apply(remove_actor, "A-1")
    card = moment_card(then, as_of(desk.log, then.id), desk.workspace, desk.own_devices, T)
    assert card.when.startswith("12 Oct 2027, ")
    assert card.held.startswith("It held 1 actor, ")
    assert card.differences == ("Since then 1 actor added and 1 actor removed.",)


def test_named_moments_stand_newest_first():
    desk = desk_at("Lake office")
    desk.open_workspace(small_report())
    desk.name_moment("Sent")
    desk.apply(add_actor, Actor("A-1", "Radio"))
    desk.name_moment("After the workshop")
    rows = moment_rows(desk.log, desk.workspace, T)
    assert [row.name for row in rows] == ["After the workshop", "Sent"]
    assert all(row.change in desk.log for row in rows)


def test_a_row_tells_the_old_and_the_new_value():
    desk = desk_at("Lake office")
    desk.open_workspace(put(small_report(), Actor("A-1", "Bar", stance=Stance.NEUTRAL)))
    desk.apply(change_actor, "A-1", stance=Stance.ACTIVE_ALLY)
    desk.apply(change_actor, "A-1", note="They count every week who is held without a hearing")
    note, stance = shown(desk).days[0].entries[:2]
    assert stance.about == "Bar (Stance: Neutral → Active ally)"
    assert note.about == "Bar (Note: (empty) → They count every week who is held…)"


def test_ties_are_told_apart_by_a_mark_and_an_actor_from_a_member():
    desk = desk_at("Lake office")
    actors = [Actor(f"A-{number}", f"Group {number}") for number in (1, 2, 3)]
    desk.open_workspace(put(small_report(), Member("M-9", "Group 1"), *actors, Tie("T-1", "A-1", "A-2")))
    desk.apply(lambda workspace: put(workspace, Tie("T-2", "A-1", "A-3"), Tie("T-3", "A-2", "A-3")))
    desk.apply(change_actor, "A-1", note="Met in May")
    named, ties = shown(desk).days[0].entries[:2]
    assert named.about.startswith("Group 1 (actor) (Note")
    assert ties.about == "Group 1 and Group 3; Group 2 and Group 3"
