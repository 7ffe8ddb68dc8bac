"""Every question on a map that fits on a hand, in the sentences that people read."""

from dataclasses import replace

import pytest
from small_map import map_of
from small_questions import AVOIDED, T, ask, court, named

from kit.analysis import betweenness, communities
from kit.domain.actors import Stance
from kit.domain.audience import Level
from kit.domain.coalition import Coalition
from kit.domain.edits.actors import change_actor, remove_actor
from kit.domain.workspace import Workspace
from kit.presenters.answers.answer import SuggestedTask, level_of
from kit.presenters.answers.questions import question_groups

IDS = [question.id for group in question_groups(T) for question in group.questions]


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
    assert answer.advice.startswith("Ask in the room who knows Actor z.")
    assert answer.task.actors == ("z",)
    assert [fact.actor for fact in answer.facts] == ["z", "x", "y"]
    away = "Protected: do not ask around about it" if "level" in values else "An opponent: keep away"
    assert answer.facts[1].words == answer.facts[2].words == away
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
    assert "is an opponent" in ask("bridges", change_actor(court(), "b", stance=None, kind="opponent")).advice
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


def test_groups_without_any_of_us_are_named():
    workspace = named(map_of("abcdef", "ab", "bc", "ac", "de", "ef", "df", "cd"), e="the Court")
    answer = ask("communities", change_actor(workspace, "e", influence=5))
    assert answer.sentences == (
        "The map falls into 2 groups that keep together.",
        "The coalition has nobody in the group around the Court.",
    )
    assert answer.facts[1].words == "3 actors, none of yours: with Actor d and Actor f"


@pytest.mark.parametrize("values", AVOIDED)
def test_nobody_is_looked_for_in_a_group_of_opponents(values):
    workspace = map_of("abcdef", "ab", "bc", "ac", "de", "ef", "df", "cd")
    one = change_actor(workspace, "d", influence=5, **values)
    assert "The coalition has nobody in the group around Actor e." in ask("communities", one).sentences
    most = change_actor(one, "e", **values)
    answer = ask("communities", most)
    assert answer.sentences[1].endswith("is made of opponents or protected actors: look for nobody there.")
    assert answer.task is None
    assert not answer.advice.startswith("Look for")


def test_quick_groups_say_how_far_two_runs_differ(monkeypatch):
    monkeypatch.setattr(communities, "_MOST_TIES", 1)
    answer = ask("communities", map_of("abcdefg", "ab", "bc", "ac", "de", "ef", "df"))
    assert any("This is an estimate: two runs differ on" in each for each in answer.sentences)
