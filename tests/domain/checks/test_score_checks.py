"""What a room should talk about before it trusts its scores."""

from datetime import date

from kit.domain.actors import Actor
from kit.domain.checks.scores import score_problems
from kit.domain.edits.scores import give_score
from kit.domain.workspace import Workspace, put

TODAY = date(2027, 10, 14)
LONG_AGO = date(2027, 4, 1)


def problems(workspace: Workspace) -> dict[str, object]:
    return {problem.code: problem.values["count"] for problem in score_problems(workspace, TODAY)}


def test_a_map_without_scores_has_nothing_to_talk_about():
    assert problems(put(Workspace(), Actor("a", influence=3))) == {}


def test_actors_on_which_scorers_differ_are_counted():
    workspace = put(Workspace(), Actor("a"), Actor("b"))
    for actor, scorer, value in (("a", "X", 1), ("a", "Y", 3), ("b", "X", 3), ("b", "Y", 4)):
        workspace = give_score(workspace, actor, scorer, TODAY, influence=value)
    assert problems(workspace) == {"scores_apart": 1}


def test_a_scale_is_stale_though_another_was_scored_since():
    workspace = give_score(put(Workspace(), Actor("a")), "a", "X", LONG_AGO, interest=2)
    assert problems(give_score(workspace, "a", "X", TODAY, influence=2)) == {"scores_stale": 1}
    assert problems(give_score(workspace, "a", "X", TODAY, interest=2)) == {}


def test_an_old_score_is_stale_until_anybody_scores_again():
    workspace = give_score(put(Workspace(), Actor("a")), "a", "X", LONG_AGO, interest=2)
    assert problems(workspace) == {"scores_stale": 1}
    assert problems(give_score(workspace, "a", "Y", TODAY, interest=2)) == {}
