"""The log with changes that no kit would write: it comes to an end and stays whole."""

import time
from dataclasses import replace

from kit.history.changes import Change, RecordKey
from kit.history.log import Log
from kit.history.replay import replay

_NAME = RecordKey("coalition", "coalition")


def _change(number: int, undoes: str = "", **values) -> Change:
    seen = (f"C-{number - 1}",) if number > 1 else ()
    sets = {_NAME: values} if values else {}
    return Change(f"C-{number}", "", "D-1", "2026-11-22T09:00:00+00:00", number, seen, "describe", sets, undoes)


def test_a_change_cannot_take_itself_back_nor_a_newer_one():
    one = _change(1, name="Lake")
    assert replay(Log([one, _change(2, undoes="C-2")])).coalition.name == "Lake"
    assert replay(Log([replace(one, undoes="C-2"), _change(2, undoes="C-1")])).coalition.name == ""


def test_an_undo_counts_also_when_it_comes_before_what_it_takes_back():
    one, two = _change(1, name="Lake"), replace(_change(2, undoes="C-1"), seen=(), device="D-2")
    log = Log([two])
    log.add(one)
    assert replay(log).coalition.name == ""


def test_a_long_chain_of_undos_opens_in_time_that_grows_with_its_length():
    def seconds(count: int) -> float:
        chain = [_change(1, name="Lake"), *(_change(n, undoes=f"C-{n - 1}") for n in range(2, count))]
        began = time.process_time()
        assert replay(Log(chain)).coalition.name == ("" if count % 2 else "Lake")
        return time.process_time() - began

    assert seconds(8_001) < 40 * max(seconds(801), 0.001)
