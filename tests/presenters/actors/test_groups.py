"""The spectrum, the grid of power and interest, and the map in words: everyone is told, once where it belongs."""

import datetime

import pytest
from small_map import map_of

from kit.content.example import example_workspace
from kit.domain.actors import Actor, Stance
from kit.domain.edits.actors import change_actor
from kit.domain.edits.scores import give_score
from kit.domain.scores import settled
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.actor_map.arrangement import grouped_map, ringed_map
from kit.presenters.actor_map.sentences import map_sentences
from kit.presenters.actors.power_grid import power_grid
from kit.presenters.actors.spectrum import spectrum, stepped

T = Translator()
DAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def example():
    return settled(example_workspace(DAY))


@pytest.mark.parametrize("described", [spectrum, power_grid])
def test_everyone_stands_in_one_group_with_a_source(described, example):
    found = described(example, T)
    told = [id for group in found.groups for id in group.actors]
    assert sorted(told) == sorted(example.actors)
    assert set(found.rows) == set(example.actors)
    assert "19" in found.source


def test_columns_run_from_opponents_to_allies_and_the_strongest_stand_first():
    workspace = put(map_of("abc"), Actor("o", "Front", stance=Stance.ACTIVE_OPPONENT, influence=2))
    workspace = change_actor(workspace, "c", influence=5)
    columns = {group.key: group for group in spectrum(workspace, T).groups}
    assert list(columns) == ["opponent_2", "opponent_1", "neutral", "ally_1", "ally_2"]
    assert columns["opponent_2"].actors == ("o",)
    assert columns["neutral"].actors == ("c", "a", "b")
    assert (columns["opponent_2"].back, columns["opponent_2"].on) == ("", "Move to: passive opponent")


def test_a_step_is_one_band_and_ends_at_the_ends():
    assert stepped(Stance.NEUTRAL, 1) is Stance.PASSIVE_ALLY
    assert stepped(Stance.ACTIVE_ALLY, 1) is None
    assert stepped(Stance.ACTIVE_OPPONENT, -1) is None
    assert stepped(None, 1) is Stance.NEUTRAL


def test_a_row_says_where_scorers_differ():
    workspace = map_of("ab")
    workspace = give_score(workspace, "a", "Lina", DAY, stance=Stance.ACTIVE_ALLY)
    workspace = give_score(workspace, "a", "Omar", DAY, stance=Stance.PASSIVE_OPPONENT)
    rows = spectrum(settled(workspace), T).rows
    assert rows["a"].note == "scorers differ"
    assert "scorers differ" in rows["a"].says
    assert rows["b"].note == ""


def test_quarters_follow_power_and_interest():
    def quarter(influence, interest):
        found = power_grid(put(Workspace(), Actor("a", influence=influence, interest=interest)), T)
        return next(group.title for group in found.groups if group.actors)

    assert quarter(5, 5) == "Manage closely"
    assert quarter(3, 1) == "Keep satisfied"
    assert quarter(1, 3) == "Keep informed"
    assert quarter(1, 1) == "Watch"
    assert quarter(None, 4) == "Not scored yet"


def test_every_tie_is_said_at_both_ends_and_names_lead_on(example):
    said = map_sentences(example, T)
    assert list(said) == list(example.actors)
    names = {id: each.name for id, each in said.items()}
    for tie in example.ties.values():
        for here, there in ((tie.source, tie.target), (tie.target, tie.source)):
            assert any((names[there], there) in sentence for sentence in said[here].sentences)


def test_a_way_of_several_steps_is_a_sentence_of_pieces():
    (way, _tie) = map_sentences(map_of("abc", "ab", "bc"), T)["c"].sentences
    assert "".join(words for words, _ in way) == "Actor c: the coalition reaches it in two steps, through Actor b."
    assert [id for _, id in way if id] == ["c", "b"]


def test_groups_are_named_and_rings_counted(example):
    _, look = grouped_map(example, "kind", 0, T)
    assert {"Government", "UN", "Media"} <= {region.title for region in look.regions}
    assert look.still
    places, look = ringed_map(map_of("abcx", "ab", "bc"), "a", 0, T)
    assert [region.title for region in look.regions] == ["1 step", "2 steps", "Farther, or not reached"]
    assert places["a"] == (0.5, 0.5)
