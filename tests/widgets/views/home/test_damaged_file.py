"""A damaged file on the home screen: what can be saved is shown, and opened only when the person says so."""

import pytest
from pressing import Kit, labels, press, words
from small_exports import made, small_workspace

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import change_actor
from kit.domain.workspace import Workspace, put
from kit.storage.coalition.file import write_coalition
from kit.widgets.views.home.damaged_file import DamagedFile
from kit.widgets.views.home.open_file import OpenFile

SAVE = "Open what can be saved"


@pytest.fixture
def saved() -> Desk:
    desk = Desk(author="Coast office")
    desk.open_workspace(put(Workspace(), Actor("A-1", name="Commission <b>")))
    for number in range(1200):
        desk.apply(change_actor, "A-1", note=f"Visit {number}")
    return desk


def _opened(kit: Kit, data: bytes, name: str = "ours.coalition") -> tuple[OpenFile, list]:
    rescued: list = []
    view = OpenFile(kit.desk, kit.frame, lambda *_: None, lambda *found: rescued.append(found))
    view._on_file(name, data)
    return view, rescued


def test_what_is_lost_stands_beside_the_offer(saved):
    data = bytearray(write_coalition(saved.log))
    at = data.index(b"changes/0002.jsonl") + 200
    data[at : at + 100] = bytes(100)
    view, rescued = _opened(Kit(), bytes(data))
    assert "is damaged" in words(view.widget)
    assert "of 1,201 changes can be saved" in words(view.widget)
    assert "“ours.coalition” is damaged, but everything in it can be opened as it was last saved." in words(view.widget)
    assert "What is lost" in words(view.widget)
    assert rescued == []
    press(view.widget, SAVE)
    [(name, found)] = rescued
    assert name == "ours.coalition"
    assert 0 < len(found.log) < 1201


def test_names_in_a_damaged_file_are_shown_as_they_are(saved):
    data = write_coalition(saved.log)
    at = data.index(b"changes/0001.jsonl") + 40
    view, _ = _opened(Kit(), data[:at] + bytes(100) + data[at + 100 :])
    lines = next(each for each in view.widget.children[2].children if "<li>" in getattr(each, "value", ""))
    assert "Actor “Commission &lt;b&gt;”" in lines.value


@pytest.mark.parametrize("name", ["report.docx", "report.coalition", "report"])
def test_a_word_document_is_told_by_what_it_is(name):
    view, rescued = _opened(Kit(), made(small_workspace(), "report.docx"), name)
    assert f"“{name}” is a text document, not a workspace of the kit." in words(view.widget)
    assert SAVE not in labels(view.widget)
    assert rescued == []


def test_where_nothing_is_whole_nothing_is_offered():
    view, _ = _opened(Kit(), b"hello")
    assert "not a workspace" in words(view.widget)
    assert SAVE not in labels(view.widget)


def test_another_file_puts_the_words_away(saved):
    kit = Kit()
    view = DamagedFile(kit.desk.t, lambda *_: None)
    view.put_away()
    assert words(view.widget).strip() == ""


def test_what_could_be_saved_is_opened_whole_and_counts_as_unsaved(saved):
    kit = Kit()
    home = kit.go("home")
    press(home.work, "Open a saved file")
    data = bytearray(write_coalition(saved.log))
    at = data.index(b"changes/0001.jsonl") + 100
    data[at : at + 50] = bytes(50)
    _ways(home)._made("open")
    from kit.storage.coalition.rescue import rescue

    _ways(home)._on_rescued("ours.coalition", rescue(bytes(data), "ours.coalition"))
    assert kit.desk.workspace == saved.workspace
    assert kit.desk.unsaved > 0
    assert [change.act for change in kit.desk.log][-1] == "rescue"


def _ways(home):
    return home._ways
