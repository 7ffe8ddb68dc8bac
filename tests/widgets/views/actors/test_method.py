"""The guided map without a browser: its steps, what each has open, and the form that each needs."""

from datetime import timedelta

import pytest
from pressing import Kit, field, in_sight, labels, press, words
from small_map import map_of

from kit.domain.actors import Actor, TieKind
from kit.domain.coalition import Member
from kit.domain.edits.coalition import describe_coalition
from kit.domain.edits.scores import give_score
from kit.domain.workspace import put
from kit.presenters.actors.scorers import SOMEBODY
from kit.widgets.views.actors.method import MethodSteps


class Guided:
    """The steps over a small map; `chosen` and `acts` are what they reported, `kinds` which ties were drawn."""

    def __init__(self):
        self.kit = Kit()
        self.kit.desk.open_workspace(
            put(map_of("abc", "ab"), Actor("n", "Statistics Office", kind="ministry"), Member("m", "Law Centre"))
        )
        self.chosen, self.acts, self.kinds = [], [], []
        self.steps = MethodSteps(
            self.kit.desk,
            self.kit.frame,
            self.chosen.append,
            lambda act, key: self.acts.append((act, key)),
            self.kinds.append,
        )
        self.kit.desk.observe(lambda _: self.steps.refresh(), "version")
        self.steps.refresh()

    @property
    def workspace(self):
        return self.kit.desk.workspace

    def go(self, title):
        press(self.steps.widget, next(each for each in labels(self.steps.widget) if f"{title}" in each))

    def cells(self, scale, value, again=False):
        made = self.steps._forms._made
        form = made["influence" if scale == "influence" else "wants"]
        scoring = form if scale == "influence" else form.scoring
        scoring._cells._face._handlers["score"]({"scale": scale, "value": value, "again": again})


@pytest.fixture
def guided():
    return Guided()


def test_the_form_of_a_new_actor_asks_only_what_holds_for_any_kind(guided):
    form = guided.steps.widget
    assert "Several people scored it." not in words(form)
    assert not [each for each in in_sight(form) if getattr(each, "description", "") in {"Status", "Engagement"}]
    field(form, "Kind").value = "nhri"
    assert field(form, "Status")
    press(form, "More about it")
    assert "Law Centre" in [label for label, _ in field(form, "Who asks it").options]


def test_it_begins_with_who_and_shows_guide_example_and_what_is_open(guided):
    said = words(guided.steps.widget)
    assert "Who has a part in this, for or against you?" in said
    assert "Net-Map, by Eva Schiffer" in said
    assert "Nobody of this kind is on the map yet: " in said
    assert any("Who" in each and "open" in each for each in labels(guided.steps.widget))


def test_every_step_can_be_skipped_and_the_last_has_nothing_after_it(guided):
    for question in ("How are they tied", "How strongly can each", "What does each of them want"):
        press(guided.steps.widget, "Skip to the next step")
        assert question in words(guided.steps.widget)
    assert "Skip to the next step" not in labels(guided.steps.widget)


def test_who_adds_an_actor_and_begins_the_next(guided):
    field(guided.steps.widget, "Name of the actor").value = "Bar Association"
    press(guided.steps.widget, "Add the actor")
    (added,) = [each for each in guided.workspace.actors.values() if each.name == "Bar Association"]
    assert guided.chosen == [added.id]
    assert field(guided.steps.widget, "Name of the actor").value == ""


def test_a_voice_that_nobody_speaks_for_begins_an_actor_that_does(guided):
    guided.kit.desk.apply(describe_coalition, groups=("Older persons",))
    assert "Nobody speaks for Older persons." in words(guided.steps.widget)
    guided.steps._on_gap("add_group", "Older persons")
    press(guided.steps.widget, "More about it")
    assert field(guided.steps.widget, "Speaks for").value == "Older persons"


def test_wanted_voices_are_chosen_from_a_list_or_typed(guided):
    press(guided.steps.widget, "Whose voices do you want?")
    field(guided.steps.widget, "Add a group").value = "Women"
    field(guided.steps.widget, "Languages").value = "Amari; Tavelan , Amari"
    assert guided.workspace.coalition.groups == ("Women",)
    assert guided.workspace.coalition.languages == ("Amari", "Tavelan")


def test_ties_are_drawn_one_kind_at_a_time(guided):
    guided.go("Ties")
    guided.steps._on_gap("tie_kind", "funds")
    assert guided.kinds == [TieKind.FUNDS]
    field(guided.steps.widget, "From").value = "b"
    press(guided.steps.widget, "Add the tie")
    assert "Choose another actor for the other end." in words(guided.steps.widget)
    field(guided.steps.widget, "To").value = "c"
    field(guided.steps.widget, "Risk").value = 3
    press(guided.steps.widget, "Add the tie")
    (tie,) = [each for each in guided.workspace.ties.values() if each.kind is TieKind.FUNDS]
    assert (tie.source, tie.target, tie.strength, tie.risk) == ("b", "c", None, 3)
    assert "1 tie of this kind so far." in words(guided.steps.widget)
    assert (field(guided.steps.widget, "From").value, field(guided.steps.widget, "To").value) == ("b", "")


def test_influence_is_scored_as_somebody_and_goes_on_to_the_next(guided):
    guided.go("Influence")
    guided.cells("influence", 4)
    assert "Choose who scores first. Your score is kept till then." in words(guided.steps.widget)
    assert not guided.workspace.scores
    field(guided.steps.widget, "Score as").value = SOMEBODY
    field(guided.steps.widget, "Name of the scorer").value = "Ama"
    (score,) = guided.workspace.scores.values()
    assert (score.actor, score.scorer, score.influence, score.stance) == ("b", "Ama", 4, None)
    press(guided.steps.widget, "Score the next one")
    assert guided.chosen == ["c"]


def test_people_who_alone_score_do_so_under_their_own_name(guided):
    guided.kit.desk.author = "Ama"
    guided.go("Influence")
    guided.cells("influence", 4)
    assert [score.scorer for score in guided.workspace.scores.values()] == ["Ama"]


def test_where_others_scored_one_must_choose_and_what_was_pressed_till_then_is_kept(guided):
    desk = guided.kit.desk
    desk.author = "Ama"
    desk.apply(give_score, "b", "Lina", desk.today, influence=2)
    guided.go("Influence")
    guided.cells("influence", 4)
    assert "Choose who scores first." in words(guided.steps.widget)
    field(guided.steps.widget, "Score as").value = "Ama"
    assert {score.scorer: score.influence for score in guided.workspace.scores.values()} == {"Lina": 2, "Ama": 4}


def test_the_scores_of_one_who_left_go_together_after_a_question(guided):
    desk = guided.kit.desk
    for actor, scorer in (("b", "Lina"), ("c", "Lina"), ("b", "Ama")):
        desk.apply(give_score, actor, scorer, desk.today, influence=2)
    guided.go("Influence")
    field(guided.steps.widget, "Score as").value = "Lina"
    press(guided.steps.widget, "Take all scores of Lina back")
    assert len(guided.workspace.scores) == 3
    assert "Lina scored 2 actors." in str(guided.kit.asked()[-1])
    guided.kit.answer("yes")
    assert [score.scorer for score in guided.workspace.scores.values()] == ["Ama"]
    desk.undo()
    assert len(guided.workspace.scores) == 3


def test_a_cell_pressed_again_takes_the_score_back_on_its_day_and_renews_it_later(guided):
    desk = guided.kit.desk
    guided.go("Influence")
    desk.scorer = "Ama"
    desk.apply(give_score, "b", "Ama", desk.today - timedelta(days=200), influence=4)
    desk.apply(give_score, "b", "Ama", desk.today, interest=2)
    guided.cells("influence", 4, again=True)
    (score,) = guided.workspace.scores.values()
    assert (score.influence, score.influence_day) == (4, desk.today)
    guided.cells("influence", 4, again=True)
    assert [score.influence for score in guided.workspace.scores.values()] == [None]


def test_what_an_actor_wants_is_a_goal_and_two_scores(guided):
    guided.go("Wants")
    guided.kit.desk.scorer = "Ama"
    field(guided.steps.widget, "What it wants").value = "A quiet review"
    guided.cells("stance", -1)
    assert guided.workspace.actors["b"].goal == "A quiet review"
    guided.steps._on_gap("want", "n")
    assert field(guided.steps.widget, "What it wants").value == ""
    assert guided.chosen == ["n"]


def test_what_no_step_does_itself_is_left_to_the_screen(guided):
    guided.go("Ties")
    guided.steps._on_gap("tie", "n")
    guided.go("Wants")
    guided.steps._on_gap("change", "n")
    assert guided.acts == [("tie", "n"), ("change", "n")]
