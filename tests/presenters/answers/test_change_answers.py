"""What a loss breaks, whose move changes most, and how the map changed, in the sentences that people read."""

import pytest
from small_map import map_of
from small_questions import ask, court

from kit.analysis.losses import Loss
from kit.domain.actors import Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.edits.actors import add_tie, change_actor, change_tie, remove_actor
from kit.domain.plan import Task
from kit.domain.workspace import put


@pytest.mark.parametrize(
    ("loss", "said"),
    [
        (Loss.CLOSED, "The coalition no longer reaches the Ministry of Justice."),
        (Loss.EXILE, "The coalition no longer reaches the Ministry of Justice."),
        (Loss.SIDES, "Every route to the Ministry of Justice then passes an opponent."),
    ],
)
def test_what_breaks_with_one_actor(loss, said):
    answer = ask("losses", court(), actor="b", loss=loss)
    assert answer.sentences == (said,)
    assert answer.task.actors == ("b",)


def test_losses_are_ranked_with_their_sum():
    answer = ask("losses", put(court(), Task("K-1", owner="M-a")))
    assert answer.sentences[0] == "The loss of Our Forum would break most."
    assert answer.sentences[-1] == "1 open task has no owner then."
    assert [fact.words for fact in answer.facts] == [
        "7 points: 2 actors not reached and 1 task",
        "3 points: 1 actor not reached",
    ]


def test_who_changes_sides_leaves_routes_behind_an_opponent():
    sides = ask("losses", court(), actor="b", loss=Loss.SIDES)
    assert [fact.words for fact in sides.facts] == ["then reached past an opponent only"]
    ranked = ask("losses", court(), loss=Loss.SIDES)
    assert ranked.facts[0].words == "6 points: 2 actors behind it"


def test_an_opponent_cannot_change_sides():
    workspace = change_actor(court(), "b", stance=Stance.PASSIVE_OPPONENT)
    assert "b" not in {fact.actor for fact in ask("losses", workspace, loss=Loss.SIDES).facts}
    assert "b" in {fact.actor for fact in ask("losses", workspace, loss=Loss.CLOSED).facts}
    answer = ask("losses", workspace, actor="b", loss=Loss.SIDES)
    assert answer.sentences == ("the Commission is an opponent already. It has no side to change to.",)
    assert answer.task is None


@pytest.mark.parametrize("question", ["losses", "shifts"])
def test_points_say_what_they_count(question):
    answer = ask(question, court())
    assert "point" in answer.facts[0].words
    assert "influence, 1 to 5" in answer.scale


def test_who_breaks_nothing_needs_no_task():
    answer = ask("losses", court(), actor="c")
    assert "Nothing that the map knows" in answer.sentences[0]
    assert answer.no_task


def test_the_move_that_opens_a_way_comes_first():
    answer = ask("shifts", change_actor(court(), "c", stance=None))
    assert answer.sentences == (
        "If the Commission moved from neutral to passive ally, a route would open to the Ministry of Justice.",
        "The stance of 1 actor is unknown.",
    )
    assert answer.task.title == "Win the Commission by one band: from neutral to passive ally"


def test_where_no_move_opens_a_way_influence_decides():
    answer = ask("shifts", change_actor(map_of("abc"), "c", influence=5))
    assert answer.sentences[0] == "No single move opens a new route. Actor c, now neutral, would bring most influence."


def test_a_smaller_move_that_opens_a_way_is_named_beside_the_greatest():
    workspace = change_actor(map_of("abcd", "ab", "bc"), "d", influence=5)
    for id in "bc":
        workspace = change_actor(workspace, id, influence=1)
    assert ask("shifts", workspace).sentences == (
        "Actor d, now neutral, would bring most influence, but opens no new route.",
        "If Actor b moved from neutral to passive ally, a route would open to Actor c.",
    )


@pytest.mark.parametrize("values", [{"stance": Stance.ACTIVE_OPPONENT}, {"level": Level.PROTECTED}])
def test_nobody_is_sent_to_win_an_opponent_or_a_protected_actor(values):
    answer = ask("shifts", change_actor(map_of("ab", "ab"), "b", influence=5, **values))
    assert answer.advice.startswith("Do not approach Actor b yourselves")
    assert answer.task.title == "Agree who could safely talk with Actor b"


def test_changes_are_told_in_both_directions():
    then = change_actor(court(), "b", stance=Stance.PASSIVE_ALLY)
    now = remove_actor(change_actor(then, "b", stance=Stance.ACTIVE_OPPONENT), "c")
    answer = ask("map_changes", now, then=then, since="05 Jan 2027")
    assert answer.question == "How did the map change since 05 Jan 2027?"
    assert answer.sentences == (
        "1 actor is gone from it: the Ministry of Justice.",
        "Farther from it: the Commission.",
        "0 ties came, 1 went.",
    )
    assert answer.facts[0].words == "stance: passive ally, now active opponent"
    assert answer.task.title == "Find out what happened to the Commission"


def test_a_tie_that_is_another_one_now_is_a_change():
    then = add_tie(court(), Tie("t", "a", "c", TieKind.WORKS_WITH, 3, 3, 1))
    answer = ask("map_changes", change_tie(then, "t", kind=TieKind.INFORMS, strength=1, access=1, risk=3), then=then)
    assert answer.sentences == ("1 tie has another kind, strength, access or risk.",)
    (changed,) = answer.facts
    before, now = changed.words.split("; now: ")
    assert before == "tie to the Ministry of Justice: works with, strong, easily heard, little risk"
    assert (changed.actor, now) == ("a", "informs, weak, hard to be heard, great risk")
    assert ask("map_changes", change_tie(then, "t", note="Seen"), then=then).facts == ()


def test_interest_and_kind_are_compared_too():
    answer = ask("map_changes", change_actor(court(), "b", interest=4, kind="nhri"), then=court())
    assert answer.sentences == ("Interest was scored anew: the Commission.", "Of another kind now: the Commission.")
    assert answer.facts[0].words == "interest: unknown, now 4"


def test_what_became_of_an_opponent_is_not_asked_around():
    answer = ask("map_changes", change_actor(court(), "b", stance=Stance.PASSIVE_OPPONENT), then=court())
    assert answer.advice.startswith("Talk about the Commission only among yourselves.")


def test_a_map_that_did_not_change_says_so():
    answer = ask("map_changes", court(), then=court(), since="then")
    assert answer.sentences == ("Nothing on the map is different since then.",)
    assert ask("map_changes", court()).no_task == "Choose a moment to compare with."
