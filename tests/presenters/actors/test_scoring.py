"""Cells, letters and words of scores, and the walk from actor to actor."""

from datetime import date

import pytest

from kit.domain.actors import Actor, Stance
from kit.domain.coalition import Member
from kit.domain.edits.scores import give_score
from kit.domain.scores import Scale
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.actors.score_walk import APART, STALE, next_of, next_to_score, progress_words, walk
from kit.presenters.actors.scorers import SOMEBODY, first_scorer, known_scorer, scorer_choices, scorer_letters
from kit.presenters.actors.scoring import actor_scores

T = Translator()
TODAY = date(2027, 10, 14)
LONG_AGO = date(2027, 3, 1)
INFLUENCE = (Scale.INFLUENCE,)


def scored(*values: int, day: date = TODAY) -> Workspace:
    workspace = put(Workspace(), Actor("a", "Court"), Actor("b", "Daily"), Member("m", "Land and Law", "LL"))
    for number, value in enumerate(values):
        workspace = give_score(workspace, "a", f"Scorer {number}", day, influence=value)
    return workspace


def influence(workspace: Workspace, scorer: str = ""):
    return actor_scores(workspace, "a", T, TODAY, scorer).strips[0]


def test_an_actor_that_was_given_a_score_without_a_scorer_holds_it():
    workspace = put(Workspace(), Actor("a", stance=Stance.PASSIVE_ALLY, influence=4))
    strips = actor_scores(workspace, "a", T, TODAY).strips
    assert [[cell.held for cell in strip.cells].index(True) for strip in strips[:2]] == [3, 3]
    assert (strips[0].words, strips[0].verdict) == ("4 of 5", "")
    assert (strips[1].words, strips[1].cells[3].cap) == ("passive ally", "ally_1")
    assert not any(cell.held for cell in strips[2].cells)


def test_the_cells_hold_the_letters_of_their_scorers_and_the_median():
    strip = influence(scored(2, 4, 4))
    assert [cell.letters for cell in strip.cells] == [(), ("S0",), (), ("S1", "S2"), ()]
    assert [cell.held for cell in strip.cells] == [False, False, False, True, False]
    assert strip.cells[3].label == "4 of 5, given by Scorer 1 and Scorer 2"


@pytest.mark.parametrize(
    ("values", "verdict"),
    [((), ""), ((3,), "one score"), ((3, 4), "scorers agree"), ((3, 5), "scorers differ")],
)
def test_what_the_scorers_make_of_it_is_said_in_words(values, verdict):
    strip = influence(scored(*values))
    assert (strip.verdict, strip.differs) == (verdict, verdict == "scorers differ")


def test_where_the_room_disagrees_the_ends_are_named():
    (said,) = actor_scores(scored(2, 5), "a", T, TODAY).talk
    assert said == "Influence was scored from 2 of 5 to 5 of 5. Ask for the reasons."


def test_a_score_tells_its_age_and_an_old_one_is_marked():
    old = actor_scores(scored(3, day=LONG_AGO), "a", T, TODAY)
    new = actor_scores(scored(3), "a", T, TODAY)
    assert (old.age, old.stale) == ("Scored 7 months ago", True)
    assert (new.stale, new.age.startswith("Scored on")) == (False, True)


def test_the_age_is_that_of_the_scale_that_waits_longest_and_the_walk_stops_there():
    workspace = give_score(scored(3, day=LONG_AGO), "a", "Scorer 0", TODAY, stance=Stance.NEUTRAL)
    told = actor_scores(workspace, "a", T, TODAY, "Scorer 0")
    assert (told.age, told.stale, told.fresh) == ("Scored 7 months ago", True, {Scale.STANCE})
    assert next_to_score(workspace, ("a", "b"), "b", "Scorer 0", (Scale.STANCE,), TODAY) == ""
    assert next_to_score(workspace, ("a", "b"), "b", "Scorer 0", INFLUENCE, TODAY) == "a"


def test_the_own_cell_is_known():
    assert [cell.own for cell in influence(scored(2, 4), "Scorer 1").cells].index(True) == 3


def test_no_two_scorers_have_the_same_letters():
    workspace = scored(1, 2)
    for name in ("Lena Lund", "Land and Law", "Lars Lom"):
        workspace = give_score(workspace, "a", name, TODAY, influence=3)
    letters = scorer_letters(workspace)
    assert letters["Land and Law"] == "LL2"
    assert len(set(letters.values())) == len(letters)


def test_everybody_is_offered_once_own_name_first():
    workspace = give_score(scored(), "a", "land and law", TODAY, influence=3)
    offered = [name for _, name in scorer_choices(workspace, "Amina", "", T)]
    assert offered == ["", "Amina", "land and law", SOMEBODY]
    assert known_scorer(workspace, "LAND and Láw") == "land and law"


def test_the_walk_leads_to_those_not_scored_and_ends():
    workspace = scored(3)
    assert next_to_score(workspace, ("a", "b"), "a", "Scorer 0", INFLUENCE, TODAY) == "b"
    assert next_to_score(workspace, ("a", "b"), "b", "Scorer 0", INFLUENCE, TODAY) == ""
    assert next_to_score(workspace, ("a", "b"), "b", "Somebody", INFLUENCE, TODAY) == "a"
    old = scored(3, day=LONG_AGO)
    assert next_to_score(old, ("a", "b"), "b", "Scorer 0", INFLUENCE, TODAY) == "a"
    assert [next_of(("a", "b"), here) for here in "ab"] == ["b", ""]


def test_walks_take_in_whom_they_are_about():
    assert walk(scored(1, 5), APART, TODAY) == ("a",)
    assert walk(scored(1, day=LONG_AGO), STALE, TODAY) == ("a",)
    assert walk(scored(1), "", TODAY) == ("a", "b")
    assert walk(put(scored(1), Member("m", "Law Centre", actor="b")), "", TODAY) == ("a",)


def test_how_far_a_scorer_has_come_is_told():
    assert progress_words(scored(3), ("a", "b"), "Scorer 0", INFLUENCE, TODAY, T) == "Scorer 0 has scored 1 of 2."
    assert progress_words(scored(3), ("a", "b"), "", INFLUENCE, TODAY, T) == ""


def test_people_who_alone_score_need_not_choose():
    workspace = put(Workspace(), Actor("A-1", "Court"))
    assert first_scorer(workspace, "Amina") == "Amina"
    assert first_scorer(workspace, "") == ""
    workspace = give_score(workspace, "A-1", "Amína", TODAY, influence=2)
    assert first_scorer(workspace, "amina") == "Amína"
    assert first_scorer(give_score(workspace, "A-1", "Ben", TODAY, influence=2), "Amina") == ""
