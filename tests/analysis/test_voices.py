"""Whose voices are missing: what the coalition wants heard or its map names, and nobody speaks for."""

from dataclasses import replace

from small_map import map_of

from kit.analysis.voices import Voice, VoiceKind, silent, speakers
from kit.domain.actors import Stance
from kit.domain.coalition import Coalition
from kit.domain.edits.actors import change_actor
from kit.domain.report import Issue
from kit.domain.workspace import put


def test_wanted_names_are_silent_until_an_ally_speaks_for_them():
    wanted = Coalition(provinces=("Delta",), groups=("Youth", "Elders"), languages=("Amari",))
    workspace = replace(map_of("ab"), coalition=wanted)
    assert [name for _, name in silent(workspace)] == ["Delta", "Youth", "Elders", "Amari"]
    heard = change_actor(workspace, "a", place="DELTA", groups=("elders ",), languages=("Amarí",))
    assert silent(heard) == (Voice(VoiceKind.GROUP, "Youth"),)


def test_authorities_and_opponents_do_not_speak_for_where_they_sit():
    workspace = change_actor(map_of("ab"), "b", place="Delta", stance=Stance.NEUTRAL)
    assert silent(workspace) == (Voice(VoiceKind.PROVINCE, "Delta"),)
    assert silent(change_actor(workspace, "b", stance=Stance.PASSIVE_ALLY)) == ()


def test_a_cluster_of_an_issue_without_an_actor_is_silent_and_so_is_the_issue():
    workspace = put(map_of("a"), Issue("I-1", cluster="Torture"), Issue("I-2", cluster="Land", chosen=False))
    assert silent(workspace) == (Voice(VoiceKind.CLUSTER, "Torture"), Voice(VoiceKind.ISSUE, "I-1"))
    assert silent(change_actor(workspace, "a", cluster="torture")) == ()


def test_speakers_are_all_who_speak():
    workspace = change_actor(map_of("abc", own="ab"), "a", languages=("Amari",))
    workspace = change_actor(workspace, "b", languages=("amari",))
    assert speakers(workspace) == {Voice(VoiceKind.LANGUAGE, "Amari"): {"a", "b"}}
