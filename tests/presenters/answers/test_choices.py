"""What a question can be told."""

from small_map import map_of

from kit.desk import Desk
from kit.domain.edits.actors import change_actor
from kit.i18n.translator import Translator
from kit.presenters.answers.choices import lost_choices, moment_choices, target_choices

T = Translator()


def test_those_who_decide_come_first_by_influence_and_own_actors_are_no_target():
    workspace = change_actor(map_of("abcd"), "c", kind="ministry")
    workspace = change_actor(workspace, "d", kind="parliament", influence=5)
    ids = [id for _, id in target_choices(workspace, T)]
    assert (ids[-1], set(ids)) == ("b", {"b", "c", "d"})
    assert target_choices(map_of("a"), T) == (("Nobody to reach yet", ""),)


def test_everybody_ranked_stands_before_single_actors():
    assert [id for _, id in lost_choices(map_of("ab"), T)] == ["", "a", "b"]


def test_moments_are_the_named_ones_and_the_beginning():
    desk = Desk()
    assert moment_choices(desk.log, desk.workspace, T) == (("No moment yet", ""),)
    desk.open_workspace(map_of("ab"))
    desk.apply(change_actor, "a", influence=5)
    desk.name_moment("after the workshop")
    (named, change), (start, root) = moment_choices(desk.log, desk.workspace, T)
    assert named.startswith("“after the workshop”, ")
    assert start.startswith("the beginning, ")
    assert (change in desk.log, root) == (True, desk.log.root)
