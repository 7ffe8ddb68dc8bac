"""Desks that follow one room see each other's changes, keep working without it, and lose nothing."""

import pytest
from live.desks import Seat
from looping import in_a_loop
from sqlalchemy import text

from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor, change_actor
from kit.history.log import Log
from kit.live import appending, looking, opening
from kit.live.refusals import StoreLost
from kit.live.store import Store
from kit.presenters.together.live_room import Standing

COURT = Actor("A-1", name="Court", kind="judiciary")
RADIO = Actor("A-2", name="Radio", kind="media")


def names(seat: Seat) -> set[str]:
    return {actor.name for actor in seat.desk.workspace.actors.values()}


async def two(address: str) -> tuple[Seat, Seat, str]:
    """Two seats in one room."""
    ana, ben = Seat(address, "Ana"), Seat(address, "Ben")
    ana.start()
    code = await ana.share()
    await ben.join(code)
    return ana, ben, code


@in_a_loop
async def test_each_sees_what_the_other_does(address):
    ana, ben, _ = await two(address)
    assert ben.desk.workspace == ana.desk.workspace
    ana.desk.apply(add_actor, COURT)
    ben.desk.apply(add_actor, RADIO)
    await ana.until(lambda: names(ana) == {"Court", "Radio"})
    await ben.until(lambda: names(ben) == {"Court", "Radio"})
    assert ben.desk.workspace == ana.desk.workspace


@in_a_loop
async def test_they_know_of_each_other_until_one_leaves(address, monkeypatch):
    monkeypatch.setattr("kit.live.room.BEAT_SECONDS", 0.0)
    ana, ben, _ = await two(address)
    await ana.until(lambda: ana.follower.state.others == ("Ben",))
    ben.follower.leave()
    await ana.until(lambda: ana.follower.state.others == ())
    assert ben.follower.state.standing is Standing.AWAY
    assert ben.desk.workspace == ana.desk.workspace


@in_a_loop
async def test_what_others_did_is_not_ones_own_to_undo(address):
    ana, ben, _ = await two(address)
    ana.desk.apply(add_actor, COURT)
    await ben.until(lambda: names(ben) == {"Court"})
    assert ben.desk.can_undo is None
    ben.desk.apply(change_actor, "A-1", name="High Court")
    await ana.until(lambda: names(ana) == {"High Court"})
    assert ana.desk.can_undo.act == "add_actor"
    ben.desk.undo()
    await ana.until(lambda: names(ana) == {"Court"})


@in_a_loop
async def test_an_echo_is_no_change(address):
    ana, ben, _ = await two(address)
    ana.desk.apply(add_actor, COURT)
    before = ana.desk.version
    await ben.until(lambda: names(ben) == {"Court"})
    ben.desk.apply(add_actor, RADIO)
    await ana.until(lambda: names(ana) == {"Court", "Radio"})
    assert ana.desk.version == before + 1


@in_a_loop
async def test_a_copy_that_went_its_own_way_is_merged(address):
    ana, ben = Seat(address), Seat(address)
    ana.start()
    ben.desk.open_log(Log(ana.desk.log))
    ben.desk.apply(add_actor, RADIO)
    ana.desk.apply(add_actor, COURT)
    await ben.join(await ana.share())
    assert names(ben) == {"Court", "Radio"}
    await ana.until(lambda: names(ana) == {"Court", "Radio"})


@in_a_loop
async def test_two_who_changed_one_field_apart_both_see_the_conflict(address):
    ana, ben = Seat(address), Seat(address)
    ana.start()
    ana.desk.apply(add_actor, COURT)
    ben.desk.open_log(Log(ana.desk.log))
    ana.desk.apply(change_actor, "A-1", name="High Court")
    ben.desk.apply(change_actor, "A-1", name="Supreme Court")
    await ben.join(await ana.share())
    await ana.until(lambda: len(ana.desk.conflicts) == 1)
    assert [each.key for each in ana.desk.conflicts] == [each.key for each in ben.desk.conflicts]


@in_a_loop
async def test_a_found_workspace_waits_for_the_persons_word(address):
    ana, ben = Seat(address), Seat(address)
    ana.start()
    code = await ana.share()
    ben.start()
    ben.desk.apply(add_actor, RADIO)
    arrival = await ben.find(code)
    assert names(ben) == {"Radio"}
    ben.follower.follow(arrival)
    await ben.until(lambda: ben.is_here)
    assert ben.desk.log.root == ana.desk.log.root


@in_a_loop
async def test_opening_another_workspace_leaves_the_room_and_sends_nothing_of_it(address):
    ana, ben, _ = await two(address)
    ben.start()
    ben.desk.apply(add_actor, RADIO)
    await ben.until(lambda: ben.problem == "room_another")
    ana.desk.apply(add_actor, COURT)
    await ana.until(lambda: not ana.follower.state.waiting)
    assert names(ana) == {"Court"}
    assert names(ben) == {"Radio"}


@in_a_loop
async def test_while_the_store_is_away_work_goes_on_and_comes_through_later(address, monkeypatch):
    ana, ben, _ = await two(address)
    append = Store.append

    def lost(*_values):
        raise StoreLost

    monkeypatch.setattr(Store, "append", lost)
    ana.desk.apply(add_actor, COURT)
    await ana.until(lambda: ana.follower.state.lost)
    ana.desk.apply(add_actor, RADIO)
    assert ana.follower.state.waiting == 2
    monkeypatch.setattr(Store, "append", append)
    await ben.until(lambda: names(ben) == {"Court", "Radio"})
    await ana.until(lambda: not ana.follower.state.lost and not ana.follower.state.waiting)


@in_a_loop
async def test_an_undone_merge_does_not_part_those_who_share(address):
    ana, ben, _ = await two(address)
    other = Seat(address)
    other.desk.open_log(Log(ana.desk.log))
    other.desk.apply(add_actor, COURT)
    ana.desk.take_in(other.desk.log)
    await ben.until(lambda: names(ben) == {"Court"})
    ana.desk.undo()
    await ana.until(lambda: names(ana) == {"Court"})
    ana.desk.apply(add_actor, RADIO)
    await ben.until(lambda: names(ben) == {"Court", "Radio"})


@in_a_loop
async def test_a_store_set_back_to_an_older_state_gets_everything_again(address):
    ana, ben, _ = await two(address)
    ana.desk.apply(add_actor, COURT)
    await ben.until(lambda: names(ben) == {"Court"})
    store = Store(address)
    with store._writing() as connection:
        connection.execute(text("DELETE FROM room_changes WHERE number > 1"))
        connection.execute(text("UPDATE room_workspaces SET last = 1"))
    cleo = Seat(address)
    await cleo.join(ana.follower.state.code)
    await cleo.until(lambda: names(cleo) == {"Court"})


@in_a_loop
async def test_a_line_that_is_no_change_is_left_out_and_told(address):
    ana, ben, code = await two(address)
    store = Store(address)
    store.append(store.enter(code).workspace, {"C-bad": '{"id":"C-bad"}'})
    await ben.until(lambda: ben.problem == "room_damaged")
    ana.desk.apply(add_actor, COURT)
    await ben.until(lambda: names(ben) == {"Court"})


@in_a_loop
async def test_a_change_too_large_for_the_room_is_told_and_the_rest_goes_on(address, monkeypatch):
    ana, ben, _ = await two(address)
    monkeypatch.setattr(appending, "MAX_ROOM_LINE", 2_000)
    ana.desk.apply(add_actor, Actor("A-9", name="n" * 3_000))
    await ana.until(lambda: ana.problem == "room_unfit")
    ana.desk.apply(add_actor, COURT)
    await ben.until(lambda: names(ben) == {"Court"})


@in_a_loop
async def test_a_full_room_is_told_and_can_still_be_read(address, monkeypatch):
    ana, ben, _ = await two(address)
    monkeypatch.setattr(appending, "MAX_CHANGES", 2)
    ana.desk.apply(add_actor, COURT)
    await ben.until(lambda: names(ben) == {"Court"})
    ben.desk.apply(add_actor, RADIO)
    await ben.until(lambda: ben.problem == "room_workspace_full")
    assert ben.follower.state.waiting == 1
    assert names(ben) == {"Court", "Radio"}


@in_a_loop
async def test_a_workspace_that_is_no_longer_there_ends_following_and_stays_open(address):
    ana, ben, _ = await two(address)
    with Store(address)._writing() as connection:
        connection.execute(text("DELETE FROM room_workspaces"))
    await ben.until(lambda: ben.problem == "room_gone")
    assert ben.desk.is_open
    assert ben.desk.workspace == ana.desk.workspace


@pytest.mark.parametrize(("typed", "problem"), [("AAA-AAAA-AAA", "room_code_wrong"), ("K7M", "room_code_shape")])
@in_a_loop
async def test_a_wrong_code_is_told(address, typed, problem):
    ana = Seat(address)
    ana.follower.enter(typed, ana.follower.follow)
    await ana.until(lambda: ana.problem == problem)
    assert not ana.desk.is_open


@in_a_loop
async def test_many_wrong_codes_are_told_to_wait(address):
    ana = Seat(address)
    for _ in range(20):
        if ana.problem != "room_code_wait":
            ana.follower.enter("AAA-AAAA-AAA", ana.follower.follow)
            await ana.until(lambda: ana.follower.state.standing is Standing.AWAY)
    assert ana.problem == "room_code_wait"
    assert ana.follower.state.problem.values["count"] >= 1


@in_a_loop
async def test_a_store_that_cannot_be_reached_is_told(tmp_path):
    (tmp_path / "room.sqlite3").mkdir()
    ana = Seat(f"sqlite:///{tmp_path}/room.sqlite3")
    ana.start()
    ana.follower.share()
    await ana.until(lambda: ana.problem == "room_lost")
    assert ana.desk.is_open


@pytest.fixture(autouse=True)
def _quick_looks(monkeypatch):
    monkeypatch.setattr(looking, "SECONDS", 0.05)
    yield
    opening._store.cache_clear()
