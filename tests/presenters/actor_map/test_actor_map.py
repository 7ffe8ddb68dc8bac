"""The picture of the map: every actor and tie is drawn by stance, kind, influence and level, and said in words."""

import datetime

import pytest
from small_map import map_of

from kit.analysis.layout import layout
from kit.content.example import example_workspace
from kit.content.kinds import actor_kind
from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.edits.actors import change_actor
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.actor_map.actor_map import map_picture
from kit.presenters.actor_map.sentences import map_sentences
from kit.presenters.actors.stance import FILLS, SHAPES, stance_token, stances
from kit.presenters.actors.table import actor_table

T = Translator()


def picture_of(workspace):
    return map_picture(workspace, T, layout(workspace.actors, workspace.ties))


def node_of(actor):
    return picture_of(put(Workspace(), actor)).nodes[actor.id]


def test_everything_of_the_example_is_drawn_and_said():
    workspace = example_workspace(datetime.date(2026, 11, 22))
    picture = picture_of(workspace)
    assert list(picture.nodes) == list(workspace.actors)
    assert set(picture.lines) == set(workspace.ties)
    assert all(node.says and node.label for node in picture.nodes.values())
    assert all(line.says.endswith(".") for line in picture.lines.values())


def test_each_stance_has_a_shape_and_a_fill_of_its_own():
    tokens = [stance_token(stance) for stance in stances()]
    assert len(set(tokens)) == 6
    assert set(tokens) == set(SHAPES) == set(FILLS)
    assert len({SHAPES[token] for token in tokens if token != "unscored"}) == 5


def test_an_actor_says_name_kind_stance_influence_and_ties():
    workspace = map_of("abc", "ab", "ac")
    kind = actor_kind("ngo").name
    assert picture_of(workspace).nodes["a"].says == f"Actor a, {kind}, neutral, influence 3 of 5, 2 ties"
    unknown = "Radio Tavel, Kind not given, stance not scored, influence not scored, no ties"
    assert node_of(Actor("x", "Radio Tavel")).says == unknown


def test_ties_are_counted_alike_wherever_they_are_told():
    workspace = put(map_of("ab", "ab"), Tie("self", "a", "a"), Tie("loose", "a", "gone"))
    (row,) = [row for row in actor_table(workspace, T).rows if row.id == "a"]
    assert picture_of(workspace).nodes["a"].says.endswith(", 1 tie")
    assert map_sentences(workspace, T)["a"].says.endswith(", 1 tie")
    assert row.cells[4].text == "1"


def test_in_words_an_opponent_on_a_route_is_named():
    workspace = change_actor(map_of("abc", "ab", "bc"), "b", stance=Stance.PASSIVE_OPPONENT)
    said = ["".join(words for words, _ in each) for each in map_sentences(workspace, T)["c"].sentences]
    assert said[:2] == [
        "Actor c: the coalition reaches it in two steps, through Actor b.",
        "Actor b on this route is an opponent.",
    ]


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (TieKind.WORKS_WITH, "Actor a works with Actor b."),
        (TieKind.INFORMS, "Actor a informs Actor b."),
        (TieKind.FUNDS, "Actor a funds Actor b."),
        (TieKind.DIRECTS, "Actor a directs Actor b."),
        (TieKind.IN_CONFLICT, "Actor a is in conflict with Actor b."),
    ],
)
def test_a_tie_says_who_does_what_to_whom(kind, says):
    workspace = put(map_of("ab"), Tie("t", "a", "b", kind))
    assert picture_of(workspace).lines["t"].says == says


def test_more_influence_is_drawn_larger_and_protection_with_a_lock():
    assert node_of(Actor("a", influence=1)).radius < node_of(Actor("a", influence=5)).radius
    assert node_of(Actor("a", level=Level.PROTECTED)).locked
    assert not node_of(Actor("a", level=Level.PUBLIC)).locked


def test_long_names_are_wrapped_and_yield_to_the_short_name():
    long = "Inspectorate of Places of Detention and of Other Closed Institutions"
    assert node_of(Actor("a", long, short="Inspectorate")).label == ("Inspectorate",)
    assert node_of(Actor("a", long)).label[2].endswith("…")
    assert node_of(Actor("a", "Women's Legal Aid")).label == ("Women's Legal Aid",)


def test_a_changed_note_leaves_every_other_node_the_same_object():
    workspace = map_of("abc", "ab", "bc")
    before = picture_of(workspace)
    after = picture_of(change_actor(workspace, "a", stance=Stance.ACTIVE_ALLY))
    assert after.nodes["a"] is not before.nodes["a"]
    assert after.nodes["b"] is before.nodes["b"]
    assert after.lines["bc"] is before.lines["bc"]


def test_the_legend_names_what_is_on_the_map_only():
    rows = {row.title: [entry.words for entry in row.entries] for row in picture_of(map_of("ab", "ab")).legend}
    assert rows["Line: tie"] == ["works with"]
    assert rows["Sign: kind"] == ["Organisation"]
    assert "Line: tie" not in {row.title for row in picture_of(map_of("ab")).legend}
