"""Scores by several people: one a person, a day for each scale, taken back, gone with their actor."""

import datetime

from kit.domain.actors import Actor, Score, Stance
from kit.domain.edits.actors import add_actor, remove_actor
from kit.domain.edits.scores import drop_scores, give_score
from kit.domain.scores import Scale, day_of
from kit.domain.workspace import Workspace, put

DAY = datetime.date(2026, 11, 20)
LATER = datetime.date(2026, 12, 1)


def scored(*said: tuple[str, int]) -> Workspace:
    workspace = add_actor(Workspace(), Actor("A-1", name="Court"))
    for scorer, influence in said:
        workspace = give_score(workspace, "A-1", scorer, DAY, influence=influence)
    return workspace


def test_a_person_speaks_once_however_the_name_is_spelt():
    workspace = give_score(scored(("Ana López", 3)), "A-1", "ana  lopez", LATER, stance=Stance.NEUTRAL)
    (score,) = workspace.scores.values()
    assert (score.influence, score.stance) == (3, Stance.NEUTRAL)


def test_what_is_not_scored_again_keeps_its_day():
    workspace = give_score(scored(("Ana", 3)), "A-1", "Ana", LATER, stance=Stance.NEUTRAL)
    (score,) = workspace.scores.values()
    assert (day_of(score, Scale.INFLUENCE), day_of(score, Scale.STANCE)) == (DAY, LATER)
    (score,) = give_score(workspace, "A-1", "Ana", LATER, influence=None).scores.values()
    assert (day_of(score, Scale.INFLUENCE), day_of(score, Scale.STANCE)) == (None, LATER)


def test_a_score_of_one_day_for_all_scales_keeps_it_for_those_that_are_not_scored_again():
    workspace = put(scored(), Score("S-A-1-ana", "A-1", "Ana", influence=3, stance=Stance.NEUTRAL, day=DAY))
    assert give_score(workspace, "A-1", "Ana", DAY, influence=3) is workspace
    (score,) = give_score(workspace, "A-1", "Ana", LATER, influence=4).scores.values()
    assert (day_of(score, Scale.INFLUENCE), day_of(score, Scale.STANCE)) == (LATER, DAY)


def test_the_same_score_on_the_same_day_changes_nothing_and_on_a_later_day_is_new():
    workspace = scored(("Ana", 3))
    assert give_score(workspace, "A-1", "Ana", DAY, influence=3) is workspace
    (score,) = give_score(workspace, "A-1", "Ana", LATER, influence=3).scores.values()
    assert day_of(score, Scale.INFLUENCE) == LATER


def test_a_score_that_says_nothing_any_more_goes():
    assert not give_score(scored(("Ana", 3)), "A-1", "Ana", DAY, influence=None).scores


def test_scores_go_with_their_actor_and_with_their_scorer():
    workspace = scored(("Ana", 3), ("Ben", 5))
    assert not remove_actor(workspace, "A-1").scores
    assert [score.scorer for score in drop_scores(workspace, "Ana").scores.values()] == ["Ben"]


def test_nobody_scores_an_actor_that_is_not_there():
    workspace = scored()
    assert give_score(workspace, "A-2", "Ana", DAY, influence=3) is workspace
