"""Conflicts as cards: who, when, which words differ, and the ways to settle them."""

from dataclasses import replace

import pytest
from small_copies import FIRST, apart, desk_at
from small_report import small_report

from kit.domain.actors import Actor, Stance
from kit.domain.edits.actors import change_actor
from kit.domain.edits.report import change_contribution
from kit.domain.workspace import put
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.together.conflict_note import conflict_note, conflicts_on
from kit.presenters.together.conflicts import ConflictBasis, clashing, conflict_card, settled_value

T = Translator()


def together(mine, theirs):
    mine.take_in(theirs.log)
    return ConflictBasis(mine.log, mine.workspace, mine.own_devices)


def only(desk, word=""):
    (found,) = [each for each in desk.conflicts if word in each.key]
    return found


def ways(card):
    return [way.label for way in card.ways]


def copies_of(*edits, author="Office {number}"):
    """A desk that took in a copy; each made its edit of the actor A-1 apart."""
    mine = desk_at(author.format(number=0))
    mine.open_workspace(put(small_report(), Actor("A-1", "Bar", tags=("law",))))
    others = [desk_at(author.format(number=number), number) for number in range(1, len(edits))]
    for other in others:
        other.open_log(Log(mine.log))
    for desk, values in zip((mine, *others), edits, strict=True):
        desk.apply(change_actor, "A-1", **values)
    for other in others:
        mine.take_in(other.log)
    return mine


def test_mine_stands_first_and_the_other_carries_a_name_and_a_time():
    mine, theirs = apart()
    copies = together(mine, theirs)
    card = conflict_card(only(mine, "/stance"), copies, 0, T)
    assert [side.name for side in card.sides] == ["Mine", "Coast office"]
    assert all("12 Oct 2027" in side.when for side in card.sides)
    assert [[each.words for each in side.stretches] for side in card.sides] == [["Passive opponent"], ["Passive ally"]]
    assert sum(bool(side.shown) for side in card.sides) == 1
    assert ways(card) == ["Keep mine", "Keep theirs"]
    assert not card.written


def test_when_neither_side_is_mine_each_is_called_by_its_person():
    mine, theirs = apart()
    mine.take_in(theirs.log)
    card = conflict_card(only(mine, "/stance"), ConflictBasis(mine.log, mine.workspace, ()), 0, T)
    assert set(ways(card)) == {"Keep the one of Lake office", "Keep the one of Coast office"}


def test_who_gave_the_same_name_is_called_the_same_person_elsewhere():
    mine, theirs = apart()
    mine.take_in(theirs.log)
    for author, names in (("Lake office", {"Mine", "Coast office"}), ("", {"Lake office", "Coast office"})):
        basis = ConflictBasis(mine.log, mine.workspace, (), author)
        assert {side.name for side in conflict_card(only(mine, "/stance"), basis, 0, T).sides} == names


def test_a_person_without_a_name_is_told_in_plain_words():
    desk = copies_of({"name": "Bar A"}, {"name": "Bar B"}, author="Office {number}")
    conflict = only(desk)
    nameless = replace(conflict.sides[0], change=replace(conflict.sides[0].change, author=""))
    card = conflict_card(
        replace(conflict, sides=(nameless, conflict.sides[1])), ConflictBasis(desk.log, desk.workspace, ()), 0, T
    )
    assert ways(card)[0] == "Keep the one of a person without a name"


def test_a_value_of_a_list_says_where_another_is_chosen_and_that_settles_it():
    mine, theirs = apart()
    card = conflict_card(only_after(mine, theirs), ConflictBasis(mine.log, mine.workspace, ()), 0, T)
    assert card.why.endswith("Change it there; that settles it.")
    mine.apply(change_actor, "A-1", stance=Stance.NEUTRAL)
    assert [each for each in mine.conflicts if each.field == "stance"] == []


def only_after(mine, theirs):
    mine.take_in(theirs.log)
    return only(mine, "/stance")


def test_sides_that_cannot_be_told_apart_are_numbered():
    desk = copies_of({"name": "Bar A"}, {"name": "Bar B"}, {"name": "Bar C"}, author="")
    card = conflict_card(only(desk), ConflictBasis(desk.log, desk.workspace, ()), 0, T)
    assert ways(card) == ["Keep version 1", "Keep version 2", "Keep version 3", "Keep all"]


def test_lists_are_united_and_lines_stand_side_by_side():
    tags = copies_of({"tags": ("law", "courts")}, {"tags": ("law", "press")})
    card = conflict_card(only(tags), ConflictBasis(tags.log, tags.workspace, tags.own_devices), 0, T)
    assert set(card.ways[-1].value) == {"law", "courts", "press"}
    names = copies_of({"name": "Bar A"}, {"name": "Bar B"})
    card = conflict_card(only(names), ConflictBasis(names.log, names.workspace, names.own_devices), 0, T)
    assert card.ways[-1].value == "Bar A / Bar B"
    assert card.written


def test_a_removal_is_kept_or_removed_and_nothing_is_written():
    mine, theirs = apart()
    mine.take_in(theirs.log)
    card = conflict_card(only(mine, "exists"), _copies(mine), 0, T)
    assert ways(card) == ["Keep it", "Remove it"]
    assert not card.written
    assert card.why == "It stays until you settle it."


def _copies(desk):
    return ConflictBasis(desk.log, desk.workspace, desk.own_devices)


@pytest.fixture
def two_paragraphs():
    """A text whose first and last paragraph were both written in two ways."""
    mine = desk_at("Lake office")
    mine.open_workspace(small_report())
    mine.apply(change_contribution, "K-1", text=f"{FIRST}\n\nThe law says six months.")
    theirs = desk_at("Coast office", 30)
    theirs.open_log(Log(mine.log))
    middle = "Nobody was heard within six months."
    mine.apply(change_contribution, "K-1", text=f"They counted 214 women.\n\n{middle}\n\nThe law says six weeks.")
    theirs.apply(change_contribution, "K-1", text=f"They counted 214 men.\n\n{middle}\n\nThe law says six days.")
    mine.take_in(theirs.log)
    return mine


def test_long_texts_are_settled_paragraph_by_paragraph(two_paragraphs):
    desk = two_paragraphs
    conflict = only(desk)
    assert len(clashing(conflict)) == 2
    first, second = (conflict_card(conflict, _copies(desk), done, T) for done in (0, 1))
    assert first.paragraph == "Paragraph 1 of 2 to be settled"
    assert "months" not in "".join(each.words for side in first.sides for each in side.stretches)
    chosen = [first.ways[0].value, second.ways[1].value]
    text = "They counted 214 women.\n\nNobody was heard within six months.\n\nThe law says six days."
    assert settled_value(conflict, chosen) == text


def test_a_record_with_conflicts_says_which_fields():
    mine, theirs = apart()
    mine.take_in(theirs.log)
    found = conflicts_on(mine.conflicts, "actors", "A-1")
    assert conflict_note(found, T) == "Changed apart in two ways: Stance."
    assert conflict_note(conflicts_on(mine.conflicts, "actors", "A-2"), T) == (
        "One person removed this, another worked on it."
    )
    assert conflict_note((), T) == ""
