"""Routes to somebody, in the sentences that people read: opponents on them are named and never asked."""

import pytest
from small_map import map_of
from small_questions import ask, court, named

from kit.domain.actors import Stance, Tie
from kit.domain.edits.actors import add_tie, change_actor


def test_the_strongest_route_is_told_in_steps():
    answer = ask("strongest", court(), actor="c")
    assert answer.question == "What is the strongest route to the Ministry of Justice?"
    assert answer.sentences == (
        "the Ministry of Justice: the coalition reaches it in two steps, through the Commission.",
        "2 ties on it have an unknown strength or access, which counts as weak.",
        "There is no second route: if this one breaks, nobody else leads there.",
    )
    assert answer.task.title == "Ask the Commission to help us reach the Ministry of Justice"
    assert [fact.actor for fact in answer.facts] == ["a", "b", "c"]
    assert answer.computed.figures == ("Best route: 0.25 \u00d7 0.25 = 0.062",)


def test_the_safest_route_says_where_the_strongest_differs():
    workspace = named(map_of("abcd"), b="B", c="C", d="D")
    worth = {"ab": (3, 3, 3), "bd": (3, 3, 3), "ac": (1, 1, 1), "cd": (1, 1, 1)}
    for pair, values in worth.items():
        workspace = add_tie(workspace, Tie(pair, pair[0], pair[1], "works_with", *values))
    answer = ask("safest", workspace, actor="d")
    assert answer.sentences == (
        "D: the coalition reaches it in two steps, through C.",
        "The strongest route is another one, through B.",
        "The second-best route leads through B and shares nobody with the first.",
    )
    assert answer.facts[0].words == "tie to the next: weak, hard to be heard, little risk"


def opposed(*more):
    """Our Forum reaches the Ministry of Justice best through an active opponent."""
    workspace = named(map_of("abcd"), a="Our Forum", b="Secret Police", c="the Ministry of Justice", d="the Commission")
    worth = {"ab": (3, 3, 1), "bc": (3, 3, 1), **dict(more)}
    for pair, values in worth.items():
        workspace = add_tie(workspace, Tie(pair, pair[0], pair[1], "works_with", *values))
    return change_actor(workspace, "b", stance=Stance.ACTIVE_OPPONENT)


@pytest.mark.parametrize("question", ["strongest", "safest"])
def test_an_opponent_on_the_only_route_is_named_and_never_asked_for_help(question):
    answer = ask(question, opposed(), actor="c")
    assert answer.sentences[:3] == (
        "the Ministry of Justice: the coalition reaches it in two steps, through Secret Police.",
        "Secret Police on it is an opponent: what passes it can be stopped or used.",
        "No route without opponents leads there.",
    )
    assert answer.advice.startswith("Find a way around Secret Police.")
    assert answer.task.title == "Find a way around Secret Police"
    assert answer.facts[1].words.startswith("an opponent; tie to the next")
    assert not any(text.startswith("Ask Secret Police") for text in (answer.advice, answer.task.title))


def test_the_best_route_without_opponents_stands_beside_the_strongest():
    detour = opposed(("ad", (1, 1, 1)), ("dc", (1, 1, 1)))
    answer = ask("strongest", detour, actor="c")
    assert answer.sentences[2] == "The best route without opponents leads through the Commission."
    assert answer.advice == "Find a way around Secret Police: ask the Commission first."
    assert answer.task.title == "Find a way around Secret Police"
    safest = ask("safest", detour, actor="c")
    assert safest.task.title == "Ask the Commission to help us reach the Ministry of Justice"
    assert "Secret Police on it is an opponent: what passes it can be stopped or used." in safest.sentences
    assert "stay in touch over the second route" not in safest.advice
    direct = ask("strongest", opposed(("ac", (1, 1, 1))), actor="c")
    assert "The best route without opponents is the tie of Our Forum." in direct.sentences


def test_an_opponent_by_kind_is_one_without_a_score():
    workspace = change_actor(opposed(), "b", stance=None, kind="opponent")
    assert ask("strongest", workspace, actor="c").task.title == "Find a way around Secret Police"


def test_an_opponent_is_reached_with_care_or_not_at_all():
    assert ask("strongest", opposed(), actor="b").task.title == "Agree whether and how to talk with Secret Police"
    unreached = ask("strongest", change_actor(map_of("ab"), "b", stance=Stance.PASSIVE_OPPONENT), actor="b")
    assert unreached.task is None
    assert unreached.no_task == "Actor b is an opponent. Do not ask around about it."
    assert "Ask" not in unreached.advice


def test_names_with_commas_are_told_apart_by_semicolons():
    workspace = named(map_of("abcd", "ab", "bc", "cd"), b="Committee, Human Rights", c="the Court", d="D")
    said = ask("strongest", workspace, actor="d").sentences[0]
    assert said == "D: the coalition reaches it in three steps, through Committee, Human Rights; the Court."


def test_a_direct_tie_is_one_step():
    answer = ask("strongest", court(), actor="b")
    assert answer.sentences[0] == "the Commission: the coalition reaches it in one step, over the tie of Our Forum."
    assert answer.task.title == "Meet the Commission"


def test_whom_no_tie_leads_to_is_work_to_do():
    answer = ask("strongest", map_of("ab"), actor="b")
    assert answer.sentences == ("No chain of ties leads from the coalition to Actor b.",)
    assert answer.task.title == "Find a route to Actor b"
