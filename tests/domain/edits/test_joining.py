"""Two actors made one: nothing that either held is missing."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import actors, ties

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.coalition import Member
from kit.domain.edits.actors import add_tie
from kit.domain.edits.joining import add_to_known, join_actors, tell_apart
from kit.domain.edits.scores import give_score
from kit.domain.scores import Scale, day_of
from kit.domain.workspace import Workspace, put

DAY = datetime.date(2026, 11, 20)
COURT = Actor("A-1", name="Supreme Court", note="Meets on Mondays", tags=("law",))
BENCH = Actor("A-2", name="The Bench", short="SC", place="Amar", note="Independent", level=Level.PROTECTED)
RADIO = Actor("A-3", name="Radio")


def joined() -> Workspace:
    workspace = put(Workspace(), COURT, BENCH, RADIO, Member("M-1", name="Bench Watch", actor="A-2"))
    for tie in (
        Tie("T-1", "A-1", "A-3"),
        Tie("T-2", "A-3", "A-2"),
        Tie("T-3", "A-1", "A-2"),
        Tie("T-4", "A-2", "A-3", TieKind.INFORMS),
    ):
        workspace = add_tie(workspace, tie)
    workspace = give_score(workspace, "A-1", "Ana", DAY, influence=2)
    workspace = give_score(workspace, "A-2", "Ana", DAY, influence=5)
    workspace = give_score(workspace, "A-2", "Ben", DAY, influence=4)
    return join_actors(workspace, "A-1", "A-2")


def test_the_kept_one_gets_what_it_lacks():
    actor = joined().actors["A-1"]
    assert (actor.name, actor.short, actor.place, actor.aliases) == ("Supreme Court", "SC", "Amar", ("The Bench",))
    assert actor.note == "Meets on Mondays\nIndependent"
    assert actor.level is Level.PROTECTED


def test_ties_and_scores_are_those_of_both_each_once():
    workspace = joined()
    assert list(workspace.ties) == ["T-1", "T-4"]
    assert {(tie.source, tie.target) for tie in workspace.ties.values()} == {("A-1", "A-3")}
    assert {(score.scorer, score.influence) for score in workspace.scores.values()} == {("Ana", 2), ("Ben", 4)}
    assert workspace.members["M-1"].actor == "A-1"
    assert list(workspace.actors) == ["A-1", "A-3"]


def test_an_actor_is_not_joined_with_itself_or_with_nobody():
    workspace = put(Workspace(), COURT)
    assert join_actors(workspace, "A-1", "A-1") is workspace
    assert join_actors(workspace, "A-1", "A-9") is workspace


@given(st.lists(actors, min_size=2, max_size=4, unique_by=lambda each: each.id), st.lists(ties, max_size=4))
def test_no_name_is_lost_and_every_tie_has_two_ends(some, tied):
    workspace = put(Workspace(), *some)
    for tie in tied:
        workspace = add_tie(workspace, tie)
    kept, gone = some[0], some[1]
    after = join_actors(workspace, kept.id, gone.id)
    actor = after.actors[kept.id]
    names = {actor.name, actor.short, *actor.aliases}
    assert {name for name in (kept.name, kept.short, gone.name, gone.short) if name} <= names
    assert gone.id not in after.actors
    for tie in after.ties.values():
        assert {tie.source, tie.target} <= after.actors.keys()
        assert tie.source != tie.target


def test_it_is_remembered_who_was_joined_and_what_was_typed_only_is_not():
    workspace = join_actors(put(joined(), Actor("A-4")), "A-3", "A-1")
    assert workspace.actors["A-3"].joined == ("A-2", "A-1")
    assert add_to_known(workspace, "A-3", Actor("A-5", place="Amar")).actors["A-3"].joined == ("A-2", "A-1")


def _one_of(kept: Actor, gone: Actor) -> Actor:
    return join_actors(put(Workspace(), kept, gone), kept.id, gone.id).actors[kept.id]


def test_an_answer_and_a_column_of_the_kept_one_stay_and_are_there_once():
    kept = Actor("A-1", capacities=(("track", "yes"), ("engage", "")), extra=(("Phone", "1"),))
    gone = Actor("A-2", capacities=(("track", "no"), ("engage", "no")), extra=(("Phone", "2"), ("Desk", "3")))
    actor = _one_of(kept, gone)
    assert actor.capacities == (("track", "yes"), ("engage", "no"))
    assert actor.extra == (("Phone", "1"), ("Desk", "3"))


@pytest.mark.parametrize(
    ("kept", "gone", "after"),
    [
        (("A", ""), ("B", "2020-01"), ("A", "")),
        (("A", ""), ("A", "2020-01"), ("A", "2020-01")),
        (("", "2019-01"), ("B", "2020-01"), ("B", "2020-01")),
        (("A", "2019-01"), ("", "2020-01"), ("A", "2019-01")),
        (("", "2019-01"), ("B", ""), ("B", "")),
    ],
)
def test_an_accreditation_has_its_own_date_or_none(kept, gone, after):
    one, other = (Actor(id, status=told[0], status_as_of=told[1]) for id, told in (("A-1", kept), ("A-2", gone)))
    actor = _one_of(one, other)
    assert (actor.status, actor.status_as_of) == after


def test_what_one_person_said_of_either_on_different_scales_is_all_there():
    later = DAY + datetime.timedelta(90)
    workspace = give_score(put(Workspace(), COURT, BENCH), "A-1", "Ana", DAY, influence=2)
    workspace = give_score(workspace, "A-2", "Ana", later, influence=5, stance=Stance.NEUTRAL)
    (score,) = join_actors(workspace, "A-1", "A-2").scores.values()
    assert (score.influence, score.stance) == (2, Stance.NEUTRAL)
    assert (day_of(score, Scale.INFLUENCE), day_of(score, Scale.STANCE)) == (DAY, later)


def test_who_was_told_apart_from_either_is_told_apart_from_both():
    workspace = tell_apart(tell_apart(put(Workspace(), COURT, BENCH, RADIO), "A-3", "A-2"), "A-3", "A-1")
    assert join_actors(workspace, "A-1", "A-2").actors["A-3"].told_apart == ("A-1",)
