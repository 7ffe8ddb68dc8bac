"""Python's side of the keeper, with a front that only writes down what it is told."""

import gzip

import pytest

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.coalition import Coalition
from kit.domain.edits.actors import add_actor, change_actor
from kit.domain.workspace import Workspace, put
from kit.history.log import Log
from kit.history.replay import replay
from kit.storage.coalition.lines import change_of, lines_of
from kit.widgets.keeper import Keeper
from kit.widgets.parts.fields import TextField


class _Browser:
    """Stands in for the module: takes orders, and keeps what a browser would keep."""

    def __init__(self, keeper, monkeypatch):
        self.told, self.lines = [], {}
        self.gesture = lambda name, said, *data: keeper._face._handlers[name](said, *data)
        monkeypatch.setattr(keeper._face, "tell", self.hear)

    def hear(self, order, data=None, **values):
        self.told.append((order, values))
        if order == "keep":
            text = gzip.decompress(data) if values["packed"] else data or b""
            lines = text.split(b"\n") if text else []
            assert len(lines) == len(values["ids"])
            self.lines |= dict(zip(values["ids"], lines, strict=True))
            for id in values["drop"]:
                del self.lines[id]

    def log(self):
        return Log(map(change_of, self.lines.values()))


@pytest.fixture
def desk():
    return Desk(author="Ana")


@pytest.fixture
def said():
    return []


@pytest.fixture
def keeper(desk, said):
    return Keeper(desk, lambda: said.append("continued"), lambda: said.append("forgotten"))


@pytest.fixture
def browser(keeper, monkeypatch):
    return _Browser(keeper, monkeypatch)


def given(desk, changes, **values):
    """What the browser gives back of a kept workspace."""
    usual = {"root": "", "unsaved": 0, "devices": [], "author": "", "drafts": [], "packed": True}
    return usual | values, gzip.compress(lines_of(changes))


def test_every_change_reaches_the_browser_and_makes_the_same_workspace(desk, browser):
    desk.open_workspace(Workspace())
    desk.apply(add_actor, Actor("A-1", name="Union"))
    desk.apply(change_actor, "A-1", name="Union of judges")
    desk.undo()
    assert replay(browser.log()) == desk.workspace
    assert len(browser.lines) == len(desk.log)


def test_a_change_travels_once_and_large_ones_travel_packed(desk, browser):
    desk.open_workspace(put(Workspace(), *(Actor(f"A-{n}", name="Union " * 9) for n in range(99))))
    desk.apply(change_actor, "A-1", name="Council")
    kept = [values for order, values in browser.told if order == "keep" and values["ids"]]
    assert [(len(each["ids"]), each["packed"]) for each in kept] == [(1, True), (1, False)]


def test_what_is_not_in_the_log_any_more_is_let_go(desk, browser):
    desk.open_workspace(Workspace())
    other = Desk()
    other.open_log(Log(desk.log))
    other.apply(add_actor, Actor("A-2", name="Press"))
    desk.take_in(other.log)
    assert len(browser.lines) == 2
    desk.undo()
    assert set(browser.lines) == {change.id for change in desk.log}


def test_a_saved_file_is_told_and_a_new_change_is_not_saved(desk, keeper, browser):
    desk.open_workspace(Workspace())
    browser.gesture("backed_up", {"root": desk.log.root})
    assert desk.unsaved == 0
    assert keeper.now.saved_at
    assert browser.told[-1] == ("keep", browser.told[-1][1] | {"saved": True, "ids": []})
    desk.apply(add_actor, Actor("A-1"))
    assert not browser.told[-1][1]["saved"]


def test_a_backup_of_another_workspace_does_not_count_as_saved(desk, browser):
    desk.open_workspace(Workspace())
    browser.gesture("backed_up", {"root": "C-OTHER"})
    assert desk.unsaved == 1


def test_kept_work_comes_back_with_its_undo_its_count_and_its_author(desk, keeper, browser, said):
    before = Desk(author="Ben")
    before.open_workspace(Workspace(coalition=Coalition(name="Lake")))
    before.apply(add_actor, Actor("A-1", name="Union"))
    desk.author = ""
    browser.gesture("given", *given(desk, before.log, unsaved=1, devices=[before.device], author="Ben"))
    assert desk.workspace == before.workspace
    assert (desk.unsaved, desk.author, said) == (1, "Ben", ["continued"])
    assert desk.undo()
    assert not desk.workspace.actors
    assert next(values["ids"] for order, values in browser.told if order == "keep") == []


def test_a_draft_of_a_field_is_put_back_and_others_wait(desk, keeper, browser):
    before = Desk()
    before.open_workspace(put(Workspace(), Actor("A-1", name="Union")))
    drafts = [
        {"id": "1", "key": "actors/A-1/note", "label": "Note", "place": "Actors", "value": "Met on Monday."},
        {"id": "2", "key": "actors/A-9/note", "label": "Note", "place": "Actors", "value": "Of an actor that is gone."},
        {"id": "3", "key": "", "label": "Name", "place": "Home", "value": "Half a name"},
        {"id": "4", "key": "actors/A-1/name", "label": "Name", "place": "Actors", "value": "Union"},
    ]
    browser.gesture("given", *given(desk, before.log, drafts=drafts))
    assert desk.workspace.actors["A-1"].note == "Met on Monday."
    assert [each.id for each in keeper.now.unfinished] == ["2", "3"]
    assert ("drop_drafts", {"ids": ["1", "4"]}) in browser.told
    keeper.discard("3")
    assert [each.id for each in keeper.now.unfinished] == ["2"]


def test_a_draft_of_another_moment_is_merged_with_what_was_written_there_since(desk, keeper, browser):
    before = Desk()
    before.open_workspace(put(Workspace(), Actor("A-1", name="Union")))
    heads = before.log.heads
    other = Desk()
    other.open_log(Log(before.log))
    other.apply(change_actor, "A-1", note="Written in the other tab.")
    before.apply(change_actor, "A-1", name="Union of judges")
    log = Log((*before.log, *other.log))
    draft = {"key": "actors/A-1/note", "label": "Note", "place": "Actors", "heads": heads, "device": before.device}
    name = draft | {
        "id": "2",
        "key": "actors/A-1/name",
        "value": "Union of judges at the lake",
        "time": "2026-11-22T09:01",
    }
    note = draft | {"id": "1", "value": "Typed in this tab.", "time": "2026-11-22T09:02"}
    browser.gesture("given", *given(desk, log, drafts=[note, name]))
    assert keeper.now.unfinished == ()
    assert desk.workspace.actors["A-1"].name == "Union of judges at the lake"
    assert [each.field for each in desk.conflicts] == ["note"]
    assert {side.value for side in desk.conflicts[0].sides} == {"Written in the other tab.", "Typed in this tab."}


def test_a_damaged_line_is_left_out_and_counted(desk, keeper, browser):
    before = Desk()
    before.open_workspace(Workspace())
    before.apply(add_actor, Actor("A-1", name="Union"))
    values, _ = given(desk, before.log)
    lines = lines_of(before.log).replace(b"Union", b"Onion")
    browser.gesture("given", values, gzip.compress(lines))
    assert keeper.now.unread == 1
    assert len(desk.log) == 1


def test_work_goes_on_by_itself_after_a_gone_kernel_but_never_over_open_work(desk, keeper, browser):
    held = {"way": "plain", "locked": False, "shared": False, "can_seal": True, "workspaces": [], "go_on": "C-1"}
    browser.gesture("held", held)
    assert browser.told[-1] == ("give", {"root": "C-1"})
    desk.open_workspace(Workspace())
    count = len(browser.told)
    browser.gesture("held", held)
    assert len(browser.told) == count


def test_what_the_browser_cannot_do_is_known_and_everything_forgotten_is_told(keeper, browser, said):
    heard = []
    keeper.watch(lambda: heard.append(keeper.now.refusal))
    browser.gesture("refused", {"why": "passphrase"})
    assert heard == ["passphrase"]
    keeper.forget_everything()
    browser.gesture("forgotten", {})
    assert said == ["forgotten"]


def test_a_keeper_that_was_stopped_gives_nothing_more(desk, keeper, browser):
    desk.open_workspace(put(Workspace(), Actor("A-1")))
    kept = len(browser.lines)
    keeper.stop()
    desk.apply(add_actor, Actor("A-2"))
    assert len(browser.lines) == kept == 1


def test_typing_is_held_until_it_is_recorded_or_given_up(desk, browser):
    desk.open_workspace(put(Workspace(), Actor("A-1", name="Union")))
    field = TextField("Note", on_change=lambda words: desk.apply(change_actor, "A-1", note=words))
    field.bind("actors", "A-1", "note")
    other = Desk()
    other.open_log(Log(desk.log))
    browser.gesture("typing", {"key": "actors/A-1/note", "heads": list(desk.log.heads)})
    other.apply(change_actor, "A-1", note="Theirs")
    desk.take_in(other.log)
    field.set(desk.workspace.actors["A-1"].note)
    assert field.value == ""
    field.control.value = "Mine"
    assert [{side.value for side in each.sides} for each in desk.conflicts] == [{"Mine", "Theirs"}]
    browser.gesture("typing", {"key": "actors/A-1/note", "heads": list(desk.log.heads)})
    field.set("Settled")
    browser.gesture("rested", {"key": "actors/A-1/note"})
    assert field.value == "Settled"
