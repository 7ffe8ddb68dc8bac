"""The room store keeps every change once, in one order for all who follow, on SQLite and on PostgreSQL."""

import multiprocessing
import stat
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from live.writing import open_and_share, write
from sqlalchemy import create_engine, text

from kit.live import appending, door
from kit.live.codes import GROUPS, SIGNS, new_code, read_code
from kit.live.refusals import StoreLost, StoreRefusal
from kit.live.store import Shared, Store, Wait

WRITERS, ROUNDS = 8, 25

ids = st.sampled_from([f"C-{n}" for n in range(12)])
steps = st.lists(st.tuples(st.integers(0, 3), st.none() | st.lists(ids, max_size=4)), max_size=14)


def lines(store: Store, workspace: int) -> list[str]:
    """All lines of a workspace."""
    return list(store.after(workspace, 0).lines.values())


class Reader:
    """One who follows a workspace from its beginning."""

    def __init__(self, store: Store, workspace: int) -> None:
        self._store, self._workspace = store, workspace
        self.number, self.lines = 0, []

    def read(self) -> None:
        page = self._store.after(self._workspace, self.number)
        assert page.number - self.number == len(page.lines)
        self.number = page.number
        self.lines.extend(page.lines.values())

    def read_all(self) -> list[str]:
        self.read()
        while self._store.after(self._workspace, self.number).lines:
            self.read()
        return self.lines


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_every_follower_gets_the_same_changes_each_once(store, steps):
    workspace = store.share("C-root", {"C-root": "root"}).workspace
    readers = [Reader(store, workspace) for _ in range(4)]
    for who, added in steps:
        if added is None:
            readers[who].read()
        else:
            store.append(workspace, {id: f"line of {id}" for id in added})
    sent = {"root"} | {f"line of {id}" for _, added in steps for id in added or ()}
    read = [each.read_all() for each in readers]
    assert set(read[0]) == sent
    assert len(read[0]) == len(sent)
    assert all(each == read[0] for each in read)


def test_eight_writers_at_once_lose_nothing_and_a_follower_misses_nothing(address, store):
    workspace = store.share("C-root", {}).workspace
    reader = Reader(store, workspace)
    with multiprocessing.get_context("spawn").Pool(WRITERS) as pool:
        jobs = [pool.apply_async(write, (address, workspace, writer, ROUNDS)) for writer in range(WRITERS)]
        while not all(job.ready() for job in jobs):
            reader.read()
        assert sorted(job.get() for job in jobs) == list(range(WRITERS))
    own = {f"own {writer} {turn}" for writer in range(WRITERS) for turn in range(ROUNDS)}
    read = reader.read_all()
    assert set(read) == own | {f"all {turn}" for turn in range(ROUNDS)}
    assert len(read) == (WRITERS + 1) * ROUNDS


def test_eight_kernels_may_open_a_new_store_at_once(address):
    with multiprocessing.get_context("spawn").Pool(WRITERS) as pool:
        assert all(pool.map(open_and_share, [address] * WRITERS, chunksize=1))


def test_a_number_is_given_only_when_the_one_before_can_be_seen(store):
    """Were the second seen before the first, whoever read in between would never see the first."""
    workspace = store.share("C-root", {}).workspace
    with ThreadPoolExecutor(1) as others:
        with store._writing() as connection:
            appending.append(connection, workspace, {"C-1": "first"})
            second = others.submit(store.append, workspace, {"C-2": "second"})
            with pytest.raises(NotYet):
                second.result(timeout=0.3)
            assert lines(store, workspace) == []
        second.result()
    assert lines(store, workspace) == ["first", "second"]


def test_a_long_log_comes_in_pages(store, monkeypatch):
    monkeypatch.setattr(appending, "PAGE", 7)
    workspace = store.share("C-0", {f"C-{n}": f"{n}" for n in range(30)}).workspace
    reader = Reader(store, workspace)
    reader.read()
    assert len(reader.lines) == 7
    assert reader.read_all() == [f"{n}" for n in range(30)]


def test_what_does_not_fit_is_named_and_holds_nothing_else_up(store, monkeypatch):
    monkeypatch.setattr(appending, "MAX_ROOM_LINE", 50)
    workspace = store.share("C-1", {}).workspace
    sent = {"C-1": "fits", "C-2": "long" * 20, "C-3": "two\nlines", "C-4": "nul\0", "C" * 99: "id", "C-5": "é\u200f😀"}
    assert store.append(workspace, sent) == {"C-2", "C-3", "C-4", "C" * 99}
    assert lines(store, workspace) == ["fits", "é\u200f😀"]


@pytest.mark.parametrize("limit", ["MAX_ROOM", "MAX_CHANGES"])
def test_a_full_workspace_takes_no_more_and_keeps_what_it_has(store, monkeypatch, limit):
    workspace = store.share("C-1", {"C-1": "one"}).workspace
    monkeypatch.setattr(appending, limit, 1)
    with pytest.raises(StoreRefusal, match="room_workspace_full"):
        store.append(workspace, {"C-2": "two"})
    assert lines(store, workspace) == ["one"]


def test_a_full_store_shares_no_more(store, monkeypatch):
    monkeypatch.setattr(door, "MAX_WORKSPACES", 1)
    store.share("C-1", {})
    with pytest.raises(StoreRefusal, match="room_full"):
        store.share("C-2", {})


def test_what_nobody_used_for_a_month_goes_when_something_is_shared(store):
    old, fresh = store.share("C-1", {"C-1": "one"}), store.share("C-2", {})
    _set_back(store, "room_workspaces", "used", 31 * 86_400, f"id = {old.workspace}")
    store.share("C-3", {})
    assert store.enter(old.code) is None
    with pytest.raises(StoreRefusal, match="room_gone"):
        store.append(old.workspace, {"C-9": "nine"})
    with pytest.raises(StoreRefusal, match="room_gone"):
        store.after(old.workspace, 0)
    assert store.enter(fresh.code) == fresh


def test_a_code_opens_its_workspace_alone(store):
    first, second = store.share("C-1", {}), store.share("C-2", {})
    assert store.enter(first.code) == Shared(first.workspace, "C-1", first.code)
    assert store.enter(second.code) == Shared(second.workspace, "C-2", second.code)
    assert store.enter("AAA-AAAA-AAA") is None


def test_a_store_opened_again_knows_its_codes(address, store):
    shared = store.share("C-1", {})
    again = Store(address)
    assert again.enter(shared.code) == shared
    again.close()


def test_wrong_codes_make_the_next_try_wait_also_with_the_right_code(store):
    shared = store.share("C-1", {})
    for _ in range(door.FREE_TRIES):
        assert store.enter("AAA-AAAA-AAA") is None
    waiting = store.enter(shared.code)
    assert isinstance(waiting, Wait)
    assert 0 < waiting.seconds <= door.LONGEST_WAIT
    _set_back(store, "room_door", "open_at", door.LONGEST_WAIT)
    assert store.enter(shared.code) == shared


def test_the_wait_has_an_end_and_is_forgiven(store):
    shared = store.share("C-1", {})
    for _ in range(door.FREE_TRIES + 6):
        store.enter("AAA-AAAA-AAA")
        _set_back(store, "room_door", "open_at", door.LONGEST_WAIT)
    store.enter("AAA-AAAA-AAA")
    waiting = store.enter(shared.code)
    assert isinstance(waiting, Wait)
    assert waiting.seconds <= door.LONGEST_WAIT
    _set_back(store, "room_door", "open_at", door.LONGEST_WAIT)
    _set_back(store, "room_door", "wrong_at", door.FORGIVEN_AFTER + 1)
    assert store.enter("AAA-AAAA-AAA") is None
    assert store.enter(shared.code) == shared


def test_who_is_here_is_known_until_they_leave_or_fall_silent(store):
    workspace = store.share("C-1", {}).workspace
    assert store.beat(workspace, "D-1", "Group A") == ()
    assert store.beat(workspace, "D-2", "Group B") == ("Group A",)
    assert store.beat(workspace, "D-3", "") == ("Group A", "Group B")
    store.leave(workspace, "D-2")
    assert store.beat(workspace, "D-1", "A\0" + "n" * 100) == ("",)
    _set_back(store, "room_people", "seen", 60, "device = 'D-3'")
    assert store.beat(workspace, "D-1", "Group A") == ()


def test_codes_are_kept_as_hashes_only(address, store):
    code = store.share("C-1", {"C-1": "line"}).code
    engine = create_engine(address)
    with engine.connect() as connection:
        rows = [connection.execute(text(f"SELECT * FROM {name}")).all() for name in ("room_door", "room_workspaces")]
    engine.dispose()
    assert code not in str(rows)
    assert code.replace("-", "") not in str(rows)


def test_a_store_of_a_newer_kit_is_left_alone(address, store):
    with store._writing() as connection:
        connection.execute(text("UPDATE room_door SET format = 99"))
    with pytest.raises(StoreRefusal, match="room_newer"):
        Store(address)


def test_a_code_is_read_however_it_is_grouped():
    code = new_code()
    assert [len(group) for group in code.split("-")] == list(GROUPS)
    assert not set("01OI") & set(SIGNS)
    assert len(SIGNS) == 32
    assert {
        read_code(typed) for typed in (code.lower(), code.replace("-", " "), f" {code} ", code.replace("-", "\u2013"))
    } == {code}
    assert [read_code(typed) for typed in ("", code[:-1], code + "A", "0" * 10, "ß" * 10)] == [None] * 5


def test_the_file_of_a_store_is_for_its_owner_alone(tmp_path):
    store = Store(f"sqlite:///{tmp_path}/new/room.sqlite3")
    store.share("C-1", {"C-1": "line"})
    files = list((tmp_path / "new").iterdir())
    assert len(files) > 1
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://kit:top-secret@127.0.0.1:1/none",
        "postgresql+psycopg://kit:top-secret@:x:y",
        "sqlite:////proc/none/room.sqlite3",
        "nonsense://kit:top-secret@here",
        "nonsense",
    ],
)
def test_a_store_that_cannot_be_reached_says_so_without_its_address(address):
    with pytest.raises(StoreLost) as lost:
        Store(address)
    assert "secret" not in repr(lost.value)
    assert lost.value.__cause__ is None


def test_a_damaged_file_is_a_store_that_cannot_be_reached(tmp_path: Path):
    (tmp_path / "room.sqlite3").write_bytes(b"no database" * 1000)
    with pytest.raises(StoreLost):
        Store(f"sqlite:///{tmp_path}/room.sqlite3")


def _set_back(store: Store, table: str, column: str, seconds: float, where: str = "1 = 1") -> None:
    with store._writing() as connection:
        connection.execute(text(f"UPDATE {table} SET {column} = {column} - {seconds} WHERE {where}"))
