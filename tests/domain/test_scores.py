"""The median that the map shows and the spread that the room talks about."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from kit.domain.actors import Actor, Stance
from kit.domain.edits.actors import add_actor
from kit.domain.edits.scores import give_score
from kit.domain.scores import STALE_DAYS, Rating, Scale, ratings, scorers, settled
from kit.domain.workspace import Workspace

DAY = datetime.date(2026, 11, 20)


def workspace_of(*stances: Stance) -> Workspace:
    workspace = add_actor(Workspace(), Actor("A-1", name="Court", stance=Stance.ACTIVE_ALLY, influence=1))
    for number, stance in enumerate(stances):
        workspace = give_score(workspace, "A-1", f"Scorer {number}", DAY, stance=stance)
    return workspace


def test_the_median_of_two_is_the_more_doubtful_one():
    workspace = workspace_of(Stance.PASSIVE_OPPONENT, Stance.PASSIVE_ALLY)
    rating = ratings(workspace, Scale.STANCE)["A-1"]
    assert (rating.median, rating.spread, rating.differs) == (-1, 2, True)
    assert settled(workspace).actors["A-1"].stance is Stance.PASSIVE_OPPONENT


def test_what_nobody_scored_stays_as_it_was_given():
    actor = settled(workspace_of(Stance.NEUTRAL)).actors["A-1"]
    assert (actor.stance, actor.influence) == (Stance.NEUTRAL, 1)
    unscored = workspace_of()
    assert settled(unscored) is unscored


@given(st.lists(st.integers(1, 5), min_size=1))
def test_the_median_is_a_score_that_somebody_gave_with_half_on_either_side(values):
    rating = Rating(tuple((str(number), value) for number, value in enumerate(values)), DAY)
    assert rating.median in values
    assert sum(value < rating.median for value in values) <= len(values) / 2
    assert sum(value > rating.median for value in values) <= len(values) / 2
    assert rating.differs == (max(values) - min(values) >= 2)


def test_scores_older_than_half_a_year_are_stale():
    rating = Rating((("Ana", 3),), DAY)
    assert not rating.is_stale(DAY + datetime.timedelta(STALE_DAYS))
    assert rating.is_stale(DAY + datetime.timedelta(STALE_DAYS + 1))
    assert not Rating().is_stale(DAY)


def test_scorers_stand_in_the_order_of_their_first_score():
    assert scorers(workspace_of(Stance.NEUTRAL, Stance.NEUTRAL)) == ("Scorer 0", "Scorer 1")
