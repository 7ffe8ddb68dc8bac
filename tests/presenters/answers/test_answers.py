"""Every question on a map that fits on a hand, in the sentences that people read."""

from dataclasses import replace

import pytest
from small_map import map_of

from kit.analysis import betweenness, communities
from kit.analysis.losses import Loss
from kit.domain.actors import Stance, Tie
from kit.domain.audience import Level
from kit.domain.coalition import Coalition
from kit.domain.edits.actors import add_tie, change_actor, remove_actor
from kit.domain.plan import Task
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Asked, SuggestedTask, level_of
from kit.presenters.answers.questions import answer_of, question_groups

T = Translator()
IDS = [question.id for group in question_groups(T) for question in group.questions]


def named(workspace, **names):
    for id, name in names.items():
        workspace = change_actor(workspace, id, name=name)
    return workspace


def ask(question, workspace, **more):
    return answer_of(question, Asked(workspace, **more), T)


def court():
    """We know the Commission, and only the Commission knows the Ministry."""
    return named(map_of("abc", "ab", "bc"), a="Our Forum", b="the Commission", c="the Ministry of Justice")


@pytest.mark.parametrize("question", IDS)
def test_an_empty_map_has_an_answer_to_everything(question):
    answer = ask(question, Workspace())
    assert answer.question
    assert all(answer.sentences)
    assert bool(answer.task) != bool(answer.no_task)


@pytest.mark.parametrize("question", IDS)
def test_every_answer_names_its_method_its_source_and_a_way_on(question):
    workspace = court()
    answer = ask(question, workspace, actor="c", then=remove_actor(workspace, "b"), since="then")
    assert answer.computed.method
    assert answer.computed.source
    assert answer.computed.figures
    assert answer.advice
    assert bool(answer.task) != bool(answer.no_task)
    assert {fact.actor for fact in answer.facts} <= {"", *workspace.actors}


def test_missing_kinds_are_named_and_offered_as_a_task():
    answer = ask("missing_kinds", court())
    assert "are not on the map" in answer.sentences[0]
    assert answer.task.title == "Find actors of the missing kinds"
    assert "1 of 16 expected kinds have an actor." in answer.computed.figures
    assert any(fact.name == "Media and journalists" or fact.words for fact in answer.facts)


def test_an_actor_without_a_kind_is_said_to_count_for_none():
    figures = ask("missing_kinds", change_actor(court(), "b", kind="")).computed.figures
    assert "1 actor has no kind yet and counts for none." in figures


def test_wanted_voices_that_nobody_has_are_named():
    workspace = replace(court(), coalition=Coalition(provinces=("Delta",), groups=("Youth",), languages=("Amari",)))
    answer = ask("missing_voices", change_actor(workspace, "a", languages=("Amari",)))
    assert answer.sentences == ("No ally on the map speaks for Delta and Youth.",)
    assert [(fact.name, fact.words) for fact in answer.facts] == [("Delta", "Province"), ("Youth", "Group")]


def test_what_the_coalition_never_wrote_down_is_unknown():
    (_, unknown) = ask("missing_voices", court()).sentences
    assert unknown.startswith("Nobody has written down yet which provinces, groups")


def test_who_stands_alone_and_who_is_cut_off():
    answer = ask("alone", named(map_of("abxyz", "ab", "yz"), x="X", y="Y", z="Z"))
    assert answer.sentences == ("X has no tie to anybody.", "No chain of ties leads to Y and Z.")
    assert answer.task.actors == ("x", "y", "z")


AVOIDED = [{"stance": Stance.PASSIVE_OPPONENT}, {"kind": "opponent", "stance": None}, {"level": Level.PROTECTED}]


@pytest.mark.parametrize("values", AVOIDED)
def test_nobody_is_sent_to_opponents_or_protected_actors_that_stand_alone(values):
    workspace = map_of("abxyz", "ab", "yz")
    for id in "xy":
        workspace = change_actor(workspace, id, **values)
    answer = ask("alone", workspace)
    assert answer.sentences == (
        "No chain of ties leads from the coalition to Actor z.",
        "2 more are opponents or protected. Do not ask around about them.",
    )
    assert answer.task.actors == ("z",)
    assert [fact.actor for fact in answer.facts] == ["z", "x", "y"]
    only = ask("alone", change_actor(workspace, "z", **values))
    assert only.task is None
    assert "Ask" not in only.advice


def test_where_nobody_is_of_the_coalition_no_chain_is_spoken_of():
    said = ask("alone", map_of("abcd", "ab", "cd", own="")).sentences
    assert said[0] == "Nobody stands alone: everybody on the map has a tie."
    assert not any("chain" in sentence for sentence in said)


def test_an_empty_map_has_no_ties_to_keep_alive():
    answer = ask("alone", Workspace())
    assert answer.sentences == ("No actor is on the map yet.",)
    assert answer.advice == "Add those whom you already work with."


def test_without_a_coalition_no_route_is_told():
    answer = ask("alone", map_of("ab", "ab", own=""))
    assert "Nobody on the map stands for the coalition yet" in answer.sentences[-1]
    assert "Nobody on the map stands" in ask("safest", map_of("ab", "ab", own=""), actor="b").no_task


def test_who_bridges_is_told_with_share_and_with_whom_it_alone_reaches():
    answer = ask("bridges", court())
    assert answer.sentences == (
        "the Commission bridges most: 100 of 100 shortest routes between two others pass it.",
        "Only the Commission links the coalition to the Ministry of Justice.",
    )
    assert answer.task.title == "Find a second route beside the Commission"
    assert "no error of sampling" in answer.computed.figures[1]


def test_a_bridge_that_is_an_opponent_is_a_warning():
    assert "is an opponent" in ask("bridges", change_actor(court(), "b", stance=Stance.ACTIVE_OPPONENT)).advice
    assert "is unknown" in ask("bridges", change_actor(court(), "b", stance=None)).advice


def test_a_sample_says_so_with_its_error(monkeypatch):
    monkeypatch.setattr(betweenness, "_WORK", 0)
    monkeypatch.setattr(betweenness, "_SAMPLED_WORK", 0)
    names = "abcdefghijklmnopqrstuvw"
    workspace = map_of(names, *("a" + other for other in names[1:]))
    answer = ask("bridges", workspace)
    assert "This is a sample; the share of Actor a may be off by" in answer.sentences[1]
    assert "a sample of 16 of 23 actors" in answer.computed.figures[1]


def test_a_task_is_as_narrow_as_an_actor_that_it_concerns_without_naming_it():
    workspace = change_actor(court(), "b", level=Level.PROTECTED)
    assert level_of(SuggestedTask("Talk", "Why", ("a", "b")), workspace) is Level.PROTECTED
    assert level_of(SuggestedTask("Talk", "Why", ("a", "c")), workspace) is Level.COALITION


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
    assert "Do not ask around about it." in unreached.no_task
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


def test_groups_without_any_of_us_are_named():
    workspace = named(map_of("abcdef", "ab", "bc", "ac", "de", "ef", "df", "cd"), e="the Court")
    answer = ask("communities", change_actor(workspace, "e", influence=5))
    assert answer.sentences == (
        "The map falls into 2 groups that keep together.",
        "The coalition has nobody in the group around the Court.",
    )
    assert answer.facts[1].words == "3 actors, with Actor d and Actor f; none of yours"


@pytest.mark.parametrize("values", AVOIDED)
def test_nobody_is_looked_for_in_a_group_of_opponents(values):
    workspace = map_of("abcdef", "ab", "bc", "ac", "de", "ef", "df", "cd")
    one = change_actor(workspace, "d", influence=5, **values)
    assert "The coalition has nobody in the group around Actor e." in ask("communities", one).sentences
    most = change_actor(one, "e", **values)
    answer = ask("communities", most)
    assert answer.sentences[-1].endswith("is made of opponents or protected actors: look for nobody there.")
    assert answer.task is None
    assert not answer.advice.startswith("Look for")


def test_quick_groups_say_how_far_two_runs_differ(monkeypatch):
    monkeypatch.setattr(communities, "_MOST_TIES", 1)
    answer = ask("communities", map_of("abcdefg", "ab", "bc", "ac", "de", "ef", "df"))
    assert any("This is an estimate: two runs differ on" in each for each in answer.sentences)


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


def test_a_map_that_did_not_change_says_so():
    answer = ask("map_changes", court(), then=court(), since="then")
    assert answer.sentences == ("Nothing on the map is different since then.",)
    assert ask("map_changes", court()).no_task == "Choose a moment to compare with."
