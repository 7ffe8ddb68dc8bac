"""The views of the actors without a browser: switching, stepping along the spectrum, boxes, rings, words."""

import pytest
from pressing import Kit, field, words
from small_map import map_of

from kit.domain.actors import Stance
from kit.domain.edits.scores import give_score
from kit.domain.scores import Scale, ratings_of


@pytest.fixture
def kit():
    made = Kit()
    made.desk.open_workspace(map_of("abcd", "ab", "bc"))
    return made


@pytest.fixture
def screen(kit):
    return kit.go("actors")


def turned(screen, view):
    screen._views.turn(view)
    return screen._views.made[view]


def gesture(face, name, **values):
    face._handlers[name](values)


@pytest.mark.parametrize(
    ("view", "question"),
    [
        ("spectrum", "Who stands where, and who could move one band?"),
        ("power", "On whom do we spend our time, and how?"),
        ("rings", "How far is everybody from the one we want to reach?"),
        ("questions", "What does the map tell us, and what do we do about it?"),
        ("table", "What do we know of each actor and each tie?"),
        ("sentences", "What does the map say, sentence by sentence?"),
    ],
)
def test_each_view_has_its_question_above_it(screen, view, question):
    screen._views.turn(view)
    assert question in words(screen.work)
    screen._views.turn("network")
    assert "Who is tied to whom, and how?" in words(screen.work)


def test_the_phone_chooses_views_from_a_list(screen):
    field(screen.work, "View").value = "spectrum"
    assert screen._views.name == "spectrum"
    assert "Spectrum of allies" in words(screen.work)


def test_a_step_moves_an_actor_that_nobody_scored(kit, screen):
    face = turned(screen, "spectrum")._groups._face
    gesture(face, "step", id="b", way=1)
    assert kit.desk.workspace.actors["b"].stance is Stance.PASSIVE_ALLY
    kit.desk.undo()
    assert kit.desk.workspace.actors["b"].stance is Stance.NEUTRAL


def test_a_step_moves_the_own_score_and_leaves_those_of_others(kit, screen):
    kit.desk.apply(give_score, "b", "Omar", kit.desk.today, stance=Stance.ACTIVE_OPPONENT)
    kit.desk.scorer = "Lina"
    gesture(turned(screen, "spectrum")._groups._face, "step", id="b", way=1)
    said = dict(ratings_of(kit.desk.workspace, "b")[Scale.STANCE].scores)
    assert said == {"Omar": Stance.ACTIVE_OPPONENT, "Lina": Stance.PASSIVE_OPPONENT}


def test_a_step_without_a_scorer_asks_who_scores_and_is_then_taken(kit, screen):
    for name in ("Omar", "Lina", "Ana"):
        kit.desk.apply(give_score, "b", name, kit.desk.today, stance=Stance.NEUTRAL)
    kit.desk.scorer = ""
    before = kit.desk.workspace
    view = turned(screen, "spectrum")
    gesture(view._groups._face, "choose", id="b")
    assert view._groups._face.scene["moving"]["words"].endswith("Say who scores, and that score alone moves.")
    gesture(view._groups._face, "step", id="b", way=1)
    assert kit.desk.workspace is before
    assert "Choose who scores first." in words(screen.work)
    field(screen.work, "Score as").value = "Lina"
    said = dict(ratings_of(kit.desk.workspace, "b")[Scale.STANCE].scores)
    assert said == {"Omar": Stance.NEUTRAL, "Lina": Stance.PASSIVE_ALLY, "Ana": Stance.NEUTRAL}
    assert view._groups._face.scene["moving"]["words"] == "Only the score of Lina moves. The other 2 stay as they are."
    told = [values["text"] for order, _, values in kit.orders if order == "say"]
    assert told[-1] == "Actor b, scored by Lina: passive ally. The median is: neutral."


def test_a_step_that_waits_is_dropped_when_another_actor_is_chosen(kit, screen):
    kit.desk.apply(give_score, "b", "Omar", kit.desk.today, stance=Stance.NEUTRAL)
    kit.desk.apply(give_score, "c", "Omar", kit.desk.today, stance=Stance.NEUTRAL)
    kit.desk.scorer = ""
    before = kit.desk.workspace
    face = turned(screen, "spectrum")._groups._face
    gesture(face, "choose", id="b")
    gesture(face, "step", id="b", way=1)
    gesture(face, "choose", id="c")
    field(screen.work, "Score as").value = "Omar"
    assert kit.desk.workspace is before


def test_boxes_and_rings_hold_everybody_still(kit, screen):
    scene = screen._views.network.map._face
    field(screen.work, "Group by").value = "cluster"
    assert scene.scene["still"]
    assert [region["title"] for region in scene.scene["regions"]] == ["No cluster"]
    field(screen.work, "Group by").value = ""
    assert not scene.scene["still"]
    assert scene.scene["regions"] == []
    screen._views.turn("rings")
    field(screen.work, "Target").value = "c"
    assert (scene.scene["nodes"]["c"]["x"], scene.scene["nodes"]["c"]["y"]) == (0.5, 0.5)
    assert [region["title"] for region in scene.scene["regions"]] == ["1 step", "2 steps", "Farther, or not reached"]


def test_places_of_the_network_are_kept_through_other_views(screen):
    face = screen._views.network.map._face
    before = dict(face.scene["nodes"])
    screen._views.turn("rings")
    screen._views.turn("network")
    assert face.scene["nodes"] == before


def test_neighbours_of_the_chosen_alone_are_wanted(screen):
    field(screen.work, "How far").value = 1
    assert screen._views.network.map._face.scene["steps"] == 1


def test_names_in_sentences_choose_their_actor(screen):
    view = turned(screen, "sentences")
    gesture(view._face, "choose", id="c")
    assert "Actor c" in words(screen.side)
    assert view._face.scene["chosen"] == "c"
