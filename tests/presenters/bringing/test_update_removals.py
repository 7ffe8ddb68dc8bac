"""What goes with a row that is gone."""

from kit.domain.actors import Actor, Score, Tie
from kit.domain.plan import Task
from kit.domain.problems import Place
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.bringing.update_removals import removal_words
from kit.storage.update import Difference, Sort

T = Translator()
BAR, RADIO = Actor("A-1", "Bar of Tavel"), Actor("A-2", "Radio Tavel")


def _words(workspace, collection, id):
    gone = Difference(Sort.REMOVED, collection, id, "", "it", "it", None, None, Place())
    return removal_words(gone, workspace, T)


def test_the_ties_of_an_actor_go_with_it():
    workspace = put(Workspace(), BAR, RADIO, Tie("T-1", "A-1", "A-2"))
    assert _words(workspace, "actors", "A-1") == "1 tie goes with it: Bar of Tavel and Radio Tavel."
    assert _words(workspace, "ties", "T-1") == ""


def test_the_scores_of_an_actor_go_with_it():
    workspace = put(Workspace(), BAR, Score("S-1", "A-1", "Ana", influence=3), Score("S-2", "A-1", "Ben", influence=4))
    assert _words(workspace, "actors", "A-1") == "2 scores go with it."


def test_tasks_no_longer_wait_for_a_task_and_many_are_counted():
    later = [Task(f"W-{number}", f"Visit {number}", depends=("W-0",)) for number in range(1, 9)]
    said = _words(put(Workspace(), Task("W-0", "Plan the visits"), *later), "tasks", "W-0")
    assert said.startswith("8 tasks no longer wait for it: Visit 1; Visit 2;")
    assert said.endswith("; and 3 more.")
