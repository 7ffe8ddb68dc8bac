"""The measure of the questions: every question, in every way its form allows, on a map as large as is said."""

from itertools import islice

from kit.bench.asking import asking_figures
from kit.bench.invented_coalitions import invented_coalition
from kit.bench.invented_maps import invented_map
from kit.domain.scores import scorers
from kit.i18n.translator import Translator
from kit.presenters.answers.choices import loss_choices
from kit.presenters.answers.questions import question_groups


def test_each_question_is_measured_and_each_loss_by_itself():
    t = Translator()
    figures = list(asking_figures(1, actors=40, ties=120))
    for question in (question for group in question_groups(t) for question in group.questions):
        assert any(figure.what.startswith(question.title) for figure in figures)
    for words, _ in loss_choices(t):
        assert any(figure.what.endswith(words) for figure in figures)
    assert sum("Since" in figure.what for figure in figures) == 2
    assert all(figure.note.endswith("complete, no sampling") for figure in figures)


def test_a_large_map_is_sampled_and_the_note_tells_the_error():
    first = islice(asking_figures(1, actors=900, ties=3000), 5)
    notes = {figure.what: figure.note for figure in first}
    assert "samples" in notes["Who bridges?"]
    assert "off by at most" in notes["Who bridges?"]
    assert "two runs differ" in notes["Which actors keep together?"]


def test_an_invented_coalition_has_members_scores_and_a_past():
    desk = invented_coalition(60, 180)
    workspace = desk.workspace
    assert len(scorers(workspace)) == 3
    assert workspace.members
    assert workspace.tasks
    assert len(workspace.actors) < 60
    (moment,) = workspace.moments.values()
    assert moment.change in desk.log


def test_names_of_a_large_invented_map_differ():
    names = [actor.name for actor in invented_map(700, 3).actors.values()]
    assert len(set(names)) == len(names) == 700
