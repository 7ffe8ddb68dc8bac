"""Typing back the paper map: a preview in sentences, doubtful codes with an offer, one edit."""

import datetime

import pytest
from pressing import Kit, field, labels, press, words

from kit.content.example import example_workspace
from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.card_codes import card_codes
from kit.domain.workspace import Workspace, put
from kit.widgets.views.actors.paper_entry import PaperEntry
from tests.widgets.test_translation import Marking, _left, _texts

LINES = "Lines from the paper"
NAMES = ("open-ballot", "commission")


class Typing:
    """The view over the example, and what a person sees of it."""

    def __init__(self) -> None:
        self.kit = Kit()
        self.kit.desk.open_workspace(example_workspace(datetime.date(2027, 10, 14)))
        self.closed = 0
        self.view = PaperEntry(self.kit.desk, self.kit.frame, self._on_close)
        codes = card_codes(self.kit.desk.workspace.actors)
        self.one, self.two = (codes[name] for name in NAMES)

    def _on_close(self) -> None:
        self.closed += 1

    def type(self, *lines: str) -> None:
        field(self.view.widget, LINES).value = "\n".join(lines)

    @property
    def seen(self) -> str:
        return words(self.view.widget)


@pytest.fixture
def typing() -> Typing:
    return Typing()


def test_it_begins_with_examples_of_this_map(typing):
    first = next(iter(card_codes(typing.kit.desk.workspace.actors).values()))
    assert f"{first} influence 4" in typing.seen
    press(typing.view.widget, "Take the lines")
    assert len(typing.kit.desk.log) == 1


def test_lines_are_said_before_anything_is_taken(typing):
    typing.type(f"{typing.one} > {typing.two} directs 2", f"{typing.one} influence 4 <b>", f"{typing.one} infl 4 zk")
    assert "Open Ballot Watch directs National Human Rights Commission. Strength: medium." in typing.seen
    assert "ZK scores Open Ballot Watch: influence 4." in typing.seen
    assert "Line 2: “<b>” was not understood here." in typing.seen
    assert "2 lines are new. 1 line waits for you." in typing.seen
    assert len(typing.kit.desk.log) == 1


def test_a_slip_of_the_pen_is_mended_by_one_press(typing):
    wrong = typing.one[:-1] + ("7" if typing.one[-1] != "7" else "9")
    typing.type(f"{wrong} wants peace", f"{wrong} > {typing.two} funds")
    offer = next(label for label in labels(typing.view.widget) if label.startswith(f"Use {typing.one}"))
    press(typing.view.widget, offer)
    assert field(typing.view.widget, LINES).value.splitlines() == [
        f"{typing.one} wants peace",
        f"{wrong} > {typing.two} funds",
    ]


def test_all_lines_are_one_step_and_those_with_a_question_stay(typing):
    before = typing.kit.desk.workspace
    typing.type("XN97 = Radio Hill; media", f"XN97 > {typing.one} informs 3", "XN97 inf 5 zk", "nobody wants peace")
    press(typing.view.widget, "Take 3 lines")
    after = typing.kit.desk.workspace
    (id,) = after.actors.keys() - before.actors.keys()
    assert card_codes(after.actors)[id] == "XN97"
    assert len(after.ties) == len(before.ties) + 1
    assert [score.influence for score in after.scores.values() if score.scorer == "ZK"] == [5]
    assert field(typing.view.widget, LINES).value == "nobody wants peace"
    assert typing.closed == 0
    typing.kit.desk.undo()
    assert typing.kit.desk.workspace == before


def test_when_all_is_taken_it_closes(typing):
    typing.type(f"{typing.one} wants peace")
    press(typing.view.widget, "Take 1 line")
    assert typing.closed == 1
    assert field(typing.view.widget, LINES).value == ""


def test_what_the_map_says_already_is_no_new_line(typing):
    typing.type(f"{typing.one} wants peace")
    press(typing.view.widget, "Take 1 line")
    typing.type(f"{typing.one} wants peace")
    assert "The map says so already." in typing.seen
    assert "Take the lines" in labels(typing.view.widget)


def test_the_name_above_scores_where_no_letters_stand(typing):
    typing.type(f"{typing.one} interest 2")
    assert "Say who scored" in typing.seen
    field(typing.view.widget, "Who scored").value = "Musa <K>"
    assert "Musa <K> scores Open Ballot Watch: interest 2." in typing.seen


def test_it_says_nothing_past_the_translator():
    kit = Kit(Desk(Marking()))
    kit.desk.open_workspace(put(Workspace(), Actor("A-1", "1234"), Actor("A-2", "5678")))
    view = PaperEntry(kit.desk, kit.frame, lambda: None)
    assert _left(_texts(view.widget)) == {}
    one, other = card_codes(kit.desk.workspace.actors).values()
    lines = (f"{one} > {other} 2", f"{one} > {other} f 2", f"{one} 4", f"{one} > {one} f", f"{one} ⟦stance⟧ 1")
    field(view.widget, "⟦Lines from the paper⟧").value = "\n".join(lines)
    codes = {one, other}
    assert {text: left for text, left in _left(_texts(view.widget)).items() if set(left.split()) - codes} == {}


def test_a_new_actor_like_one_of_the_map_can_be_told_to_be_that_one(typing):
    typing.type("XN97 = open balot watch; media", f"XN97 > {typing.two} informs")
    press(typing.view.widget, f"Use {typing.one}, Open Ballot Watch")
    assert field(typing.view.widget, LINES).value.splitlines()[0] == f"XN97 = {typing.one}"
    assert "XN97 is the card of Open Ballot Watch." in typing.seen
    press(typing.view.widget, "Take 1 line")
    newest = list(typing.kit.desk.workspace.ties.values())[-1]
    assert (newest.source, newest.target) == NAMES
