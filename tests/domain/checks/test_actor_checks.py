"""What is missing or doubtful in actors and ties."""

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.checks.actors import actor_problems
from kit.domain.workspace import Workspace, put


def codes(*records):
    return [problem.code for problem in actor_problems(put(Workspace(), *records))]


def whole(id, name, **values):
    return Actor(id, name, kind="ngo", stance=Stance.NEUTRAL, **values)


def test_whole_actors_have_no_problems():
    assert codes(whole("a", "Bar Association"), whole("b", "Radio Tavel"), Tie("t", "a", "b")) == []


def test_an_actor_without_a_name_kind_or_stance_is_told():
    assert codes(Actor("a")) == ["actor_no_name"]
    assert codes(Actor("a", "Bar Association")) == ["actors_no_kind", "actors_no_stance"]


def test_what_is_true_of_many_is_said_once_with_their_number():
    workspace = put(Workspace(), Actor("a", "One", kind="ngo"), Actor("b", "Two", kind="ngo"))
    (problem,) = actor_problems(workspace)
    assert (problem.code, problem.values["count"], problem.values["name"]) == ("actors_no_stance", 2, "One")


def test_the_same_name_twice_is_doubted_whatever_its_case():
    assert codes(whole("a", "Bar Association"), whole("b", "bar  association")) == ["actor_twice"]


def test_the_same_tie_twice_is_doubted_in_either_direction_where_it_has_none():
    ends = (whole("a", "One"), whole("b", "Two"))
    assert codes(*ends, Tie("1", "a", "b"), Tie("2", "b", "a")) == ["tie_twice"]
    funds = (Tie("1", "a", "b", TieKind.FUNDS), Tie("2", "b", "a", TieKind.FUNDS))
    assert codes(*ends, *funds) == []


def test_an_active_opponent_that_everybody_may_see_is_doubted():
    opponent = Actor("a", "Front", kind="opponent", stance=Stance.ACTIVE_OPPONENT, level=Level.PUBLIC)
    assert codes(opponent) == ["actor_opponent_public"]
