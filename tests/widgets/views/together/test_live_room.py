"""Working in one room as a person sees it: sharing, joining with a question, who is here, leaving."""

import asyncio
from datetime import date

import pytest
from looping import in_a_loop
from pressing import Kit, field, labels, press, words

from kit.desk import Desk
from kit.domain.edits.start import start_workspace
from kit.live import looking, opening
from kit.live.address import OFF, VARIABLE
from kit.presenters.together.live_room import Standing
from kit.widgets.views.together.live_room import LiveRoom

OURS = start_workspace("Lake Coalition", "ZMB", "upr", "single", date(2027, 11, 8))
OTHERS = start_workspace("Hill Coalition", "ZMB", "upr", "single", date(2027, 11, 8))
LIMIT_SECONDS = 20.0


@pytest.fixture(autouse=True)
def _store(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, f"sqlite:///{tmp_path}/room.sqlite3")
    monkeypatch.setattr(looking, "SECONDS", 0.05)
    yield
    opening._store.cache_clear()


class Table:
    """One person's page with the view of the room."""

    def __init__(self, workspace=None) -> None:
        self.kit = Kit(Desk())
        self.desk = self.kit.desk
        if workspace:
            self.desk.open_workspace(workspace)
        self.room = LiveRoom(self.desk, self.kit.frame)
        self._moved = asyncio.Event()
        self.kit.frame.follower.watch(self._moved.set)

    async def until(self, so) -> None:
        async with asyncio.timeout(LIMIT_SECONDS):
            while not so():
                self._moved.clear()
                await self._moved.wait()

    @property
    def standing(self):
        return self.kit.frame.follower.state.standing

    async def share(self) -> str:
        press(self.room.widget, "Share this workspace")
        await self.until(lambda: self.standing is Standing.HERE)
        return self.kit.frame.follower.state.code

    async def join(self, code: str) -> None:
        field(self.room.widget, "Code of the workspace").value = code
        press(self.room.widget, "Join")
        await self.until(lambda: self.standing is not Standing.ENTERING)


@in_a_loop
async def test_sharing_shows_the_code_and_who_is_here(monkeypatch):
    monkeypatch.setattr("kit.live.room.BEAT_SECONDS", 0.0)
    ana, ben = Table(OURS), Table()
    ana.desk.author = "Group <A>"
    code = await ana.share()
    assert code in words(ana.room.widget)
    assert "a page that is loaded anew asks for it" in words(ana.room.widget)
    assert "Nobody else is here yet." in words(ana.room.widget)
    assert labels(ana.room.widget) == ["Leave the room"]
    await ben.join(code)
    await ben.until(lambda: "Group <A>" in words(ben.room.widget))
    assert "<A>" not in ben.room._people.value
    await ana.until(lambda: "1 person without a name" in words(ana.room.widget))
    assert ben.desk.workspace == ana.desk.workspace


@in_a_loop
async def test_joining_asks_before_open_work_is_put_away():
    ana, ben = Table(OURS), Table(OTHERS)
    await ben.join(await ana.share())
    assert ben.desk.workspace == OTHERS
    assert ben.kit.asked()[-1]["title"] == "Put away “Hill Coalition”?"
    ben.kit.answer("keep")
    assert (ben.desk.workspace, ben.standing) == (OTHERS, Standing.AWAY)
    await ben.join(ana.kit.frame.follower.state.code)
    ben.kit.answer("yes")
    await ben.until(lambda: ben.standing is Standing.HERE)
    assert ben.desk.workspace == ana.desk.workspace


@in_a_loop
async def test_a_copy_of_the_same_workspace_joins_without_a_question():
    ana, ben = Table(OURS), Table()
    ben.desk.open_log(ana.desk.log)
    await ben.join(await ana.share())
    await ben.until(lambda: ben.standing is Standing.HERE)
    assert ben.kit.asked() == []


@in_a_loop
async def test_home_offers_joining_where_there_is_a_store():
    ana, ben = Table(OURS), Table()
    home = ben.kit.go("home")
    press(home.work, "Join a workspace in this room")
    field(home.work, "Code of the workspace").value = await ana.share()
    field(home.work, "Your name on changes").value = "Ben"
    press(home.work, "Join")
    await ben.until(lambda: ben.standing is Standing.HERE)
    assert ben.desk.workspace == ana.desk.workspace
    assert ben.desk.author == "Ben"


@in_a_loop
async def test_home_in_a_room_offers_no_second_one_and_another_workspace_leaves_it():
    ana = Table(OURS)
    home = ana.kit.go("home")
    assert "Join a workspace in this room" in labels(home.side)
    await ana.share()
    assert "Join a workspace in this room" not in labels(home.side)
    press(home.side, "Look at the example")
    ana.kit.answer("yes")
    await ana.until(lambda: ana.standing is Standing.AWAY)
    assert ana.desk.workspace.coalition.name == "Amarani Covenant Coalition"
    assert "You left the room, because another workspace is open now." in words(ana.room.widget)
    assert "Join a workspace in this room" in labels(home.side)


@in_a_loop
async def test_a_wrong_code_is_said_at_its_field():
    ben = Table()
    await ben.join("AAA-AAAA-AAA")
    assert "This code opens no workspace here." in words(ben.room.widget)
    await ben.join("AAA")
    assert "A code has ten letters and digits" in words(ben.room.widget)


@in_a_loop
async def test_leaving_keeps_the_workspace():
    ana = Table(OURS)
    await ana.share()
    press(ana.room.widget, "Leave the room")
    assert "Share this workspace" in labels(ana.room.widget)
    assert ana.desk.workspace == OURS


@in_a_loop
async def test_nothing_can_be_shared_while_nothing_is_open():
    ana = Table()
    press(ana.room.widget, "Share this workspace")
    assert ana.standing is Standing.AWAY
    assert "Start or open a workspace first." in words(ana.room.widget)
    ana.desk.open_workspace(OURS)
    ana.room.refresh()
    assert "Start or open a workspace first." not in words(ana.room.widget)


@pytest.mark.parametrize(("address", "why"), [("", "a computer of their own"), (OFF, "turned off here")])
def test_without_a_store_it_is_said_why(monkeypatch, address, why):
    monkeypatch.setenv(VARIABLE, address)
    kit = Kit()
    room = LiveRoom(kit.desk, kit.frame)
    assert why in words(room.widget)
    assert labels(room.widget) == []
    assert "Join a workspace in this room" not in labels(kit.go("home").work)
