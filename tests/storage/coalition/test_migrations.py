"""A file of every older format opens, and its workspace is the one that was saved."""

import json
from pathlib import Path

import pytest

from kit.history.conflicts import conflicts_of
from kit.history.log import Log
from kit.history.replay import replay
from kit.storage.coalition.file import read_coalition, write_coalition
from kit.storage.coalition.migrations import FORMAT, STEPS, from_1
from kit.storage.coalition.plain import to_plain

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_a_file_of_each_format_opens_as_it_was_saved(number):
    log = read_coalition((FIXTURES / f"format-{number}.coalition").read_bytes(), "old.coalition")
    assert isinstance(log, Log)
    shown = json.loads(json.dumps(to_plain(replay(log))))
    saved = json.loads((FIXTURES / f"format-{number}.json").read_text("utf-8"))
    _stands_in(shown, saved)
    assert list(read_coalition(write_coalition(log), "new.coalition")) == list(log)


def _stands_in(shown, saved):
    """All that was saved is shown, and what later formats know beside it is empty."""
    if isinstance(saved, dict):
        assert saved.keys() <= shown.keys()
        assert not any(shown[name] for name in shown.keys() - saved.keys())
        for name in saved:
            _stands_in(shown[name], saved[name])
    elif isinstance(saved, list) and saved and isinstance(saved[0], dict):
        assert len(shown) == len(saved)
        for one, other in zip(shown, saved, strict=True):
            _stands_in(one, other)
    else:
        assert shown == saved


def test_there_is_a_step_from_every_older_format():
    assert set(STEPS) == set(range(1, FORMAT))


def test_undoing_in_the_first_format_becomes_an_ordinary_change():
    log = read_coalition((FIXTURES / "format-1.coalition").read_bytes(), "old.coalition")
    assert len(log) == 31
    assert not any(change.undoes for change in log)
    assert conflicts_of(log) == ()
    assert log.heads == (list(log)[-1].id,)
    undo = {"id": "C-2", "act": "change_actor", "undoes": "C-1", "sets": [["actors", "A-1", {"note": ""}]]}
    assert from_1([undo]) == [{**undo, "undoes": ""}]
