"""What breaks with an actor: routes, voices and tasks, by hand; and what holds on any map."""

from hypothesis import given
from hypothesis import strategies as st
from small_map import map_of

from kit.analysis.losses import Loss, damages
from kit.analysis.reach import routes
from kit.analysis.sides import own_actors
from kit.analysis.structure import structure
from kit.analysis.voices import Voice, VoiceKind
from kit.content.kinds import kinds_abroad
from kit.domain.actors import Stance
from kit.domain.edits.actors import change_actor, remove_actor
from kit.domain.plan import Task, TaskStatus
from kit.domain.report import Evidence, Issue
from kit.domain.workspace import put

pairs = st.lists(st.sampled_from([a + b for a in "abcdef" for b in "abcdef" if a < b]), max_size=9, unique=True)


def damage_of(workspace, id, loss=Loss.CLOSED):
    return next((each for each in damages(workspace, loss, kinds_abroad()) if each.actor == id), None)


def test_on_a_chain_the_first_go_between_costs_most():
    found = damages(map_of("abcd", "ab", "bc", "cd"), Loss.CLOSED, kinds_abroad())
    assert [(each.actor, each.routes, each.points) for each in found] == [
        ("a", ("b", "c", "d"), 9),
        ("b", ("c", "d"), 6),
        ("c", ("d",), 3),
    ]


def test_an_unknown_influence_counts_as_one():
    workspace = change_actor(map_of("abc", "ab", "bc"), "c", influence=None)
    assert damage_of(workspace, "b").points == 1


def test_a_voice_that_nobody_else_has_weighs_three():
    workspace = change_actor(map_of("ab", "ab"), "a", place="Delta", groups=("youth",))
    workspace = change_actor(workspace, "b", groups=("Youth",), stance=Stance.PASSIVE_ALLY)
    damage = damage_of(workspace, "a")
    assert damage.voices == (Voice(VoiceKind.PROVINCE, "Delta"),)
    assert damage.points == 3 + 3


def test_an_issue_falls_silent_with_the_only_member_that_gave_evidence():
    workspace = put(map_of("ab", own="ab"), Issue("I-1"), Evidence("E-1", issue="I-1", member="M-b"))
    assert damage_of(workspace, "b").voices == (Voice(VoiceKind.ISSUE, "I-1"),)


def test_open_tasks_of_its_member_are_left_without_owner():
    open_, done = Task("K-1", owner="M-b"), Task("K-2", owner="M-b", status=TaskStatus.DONE)
    workspace = put(map_of("ab", own="ab"), open_, done)
    assert damage_of(workspace, "b").tasks == ("K-1",)
    assert damage_of(workspace, "b", Loss.EXILE) is None


def test_in_exile_only_international_ties_hold():
    workspace = change_actor(map_of("abcd", "ab", "bc", "bd"), "c", kind="embassy")
    assert damage_of(workspace, "a", Loss.EXILE).routes == ("b", "c", "d")
    workspace = map_of("abcde", "ab", "ac", "bc", "ad", "de")
    workspace = change_actor(change_actor(workspace, "d", kind="un"), "b", place="Delta")
    assert damage_of(workspace, "a").routes == ("b", "c", "d", "e")
    assert damage_of(workspace, "a", Loss.EXILE).routes == ("b", "c")


def test_a_go_between_in_exile_is_met_through_an_embassy():
    workspace = change_actor(map_of("abcdx", "ab", "bc", "ad", "bx", "dx"), "d", kind="embassy")
    workspace = change_actor(workspace, "x", kind="ingo")
    assert damage_of(workspace, "b").routes == ("c",)
    assert damage_of(workspace, "b", Loss.EXILE).routes == ("c",)
    international = change_actor(workspace, "c", kind="un")
    assert damage_of(international, "b", Loss.EXILE) is None


def test_contacts_abroad_that_only_the_exile_reached_are_lost_with_it():
    workspace = change_actor(map_of("abc", "ab", "bc"), "c", kind="embassy")
    assert damage_of(workspace, "b", Loss.EXILE).routes == ("c",)


def test_an_opponent_cannot_change_sides():
    workspace = change_actor(map_of("abc", "ab", "bc"), "b", stance=Stance.PASSIVE_OPPONENT)
    assert damage_of(workspace, "b", Loss.SIDES) is None
    assert damage_of(workspace, "b", Loss.CLOSED).routes == ("c",)


def test_who_changes_sides_takes_its_voice_along():
    workspace = change_actor(map_of("ab", "ab", own="ab"), "b", languages=("Amari",))
    assert damage_of(workspace, "b", Loss.SIDES).voices == (Voice(VoiceKind.LANGUAGE, "Amari"),)


@given(pairs, st.sampled_from("abcdef"), st.sampled_from("abcdef"))
def test_routes_lost_are_those_that_removal_loses(ties, gone, own):
    workspace = map_of("abcdef", *ties, own=own)
    before = reached(workspace)
    after = reached(remove_actor(workspace, gone)) if gone != own else set()
    damage = damage_of(workspace, gone)
    assert set(damage.routes if damage else ()) == before - after - {gone}


@given(pairs, st.sets(st.sampled_from("abcdef"), min_size=1, max_size=2), st.sets(st.sampled_from("abcdef")))
def test_what_a_loss_costs_is_what_trying_it_costs(ties, own, abroad):
    """Closed down, an actor is gone; one that changed sides is to be gone around; in exile only ties abroad hold."""
    workspace = map_of("abcdef", *ties, own="".join(own))
    for id in abroad:
        workspace = change_actor(workspace, id, kind="embassy")
    before = walked(ties, own)
    for lost in "abcdef":
        gone = [pair for pair in ties if lost not in pair]
        held = [pair for pair in ties if lost not in pair or set(pair) - {lost} <= abroad]
        after = {
            Loss.CLOSED: walked(gone, own - {lost}),
            Loss.SIDES: walked(gone, own - {lost}),
            Loss.EXILE: walked(held, own),
        }
        for loss in Loss:
            damage = damage_of(workspace, lost, loss)
            assert set(damage.routes if damage else ()) == before - after[loss] - {lost}


def walked(ties, own):
    """Everybody whom a chain of these ties leads to from the coalition, by walking until nobody is new."""
    found = set(own)
    while more := {end for pair in ties if found & set(pair) for end in pair} - found:
        found |= more
    return found


@given(pairs, st.sampled_from("bcdef"))
def test_exile_costs_no_more_than_being_closed_down(ties, abroad):
    workspace = change_actor(map_of("abcdef", *ties), abroad, kind="embassy")
    for damage in damages(workspace, Loss.EXILE, kinds_abroad()):
        assert set(damage.routes) <= set(damage_of(workspace, damage.actor).routes)


@given(pairs)
def test_an_actor_that_nobody_depends_on_breaks_nothing(ties):
    workspace = map_of("abcdefz", *ties, "fz")
    assert damage_of(workspace, "z") is None


def reached(workspace):
    return set(routes(structure(workspace.actors, workspace.ties), own_actors(workspace)))
