"""What is saved from a damaged file, and what is said of the rest."""

import gzip
import json
from pathlib import Path

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor, change_actor, remove_actor
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace, put
from kit.history.log import Log
from kit.history.replay import replay
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.coalition.file import write_coalition
from kit.storage.coalition.lines import line_of
from kit.storage.coalition.rescue import Rescue, rescue

FIXTURES = Path(__file__).parent / "fixtures"
FILE = "ours.coalition"


def _desk(edits: int = 1200) -> Desk:
    desk = Desk(author="Coast office")
    desk.open_workspace(put(Workspace(), Actor("A-1", name="Commission"), Actor("A-2", name="Ministry")))
    for n in range(edits):
        desk.apply(change_actor, "A-1", note=f"Visit {n}")
    return desk


def _rescued(data: bytes) -> Rescue:
    found = rescue(data, FILE)
    assert isinstance(found, Rescue)
    return found


def _said(found: Rescue) -> list[str]:
    return [problem_sentence(problem, Translator()) for problem in found.lost]


def _overwritten(data: bytes, at: int, count: int = 1) -> bytes:
    return data[:at] + bytes(~each & 255 for each in data[at : at + count]) + data[at + count :]


def _page(data: bytes, number: int) -> int:
    """Where the packed bytes of a page begin."""
    name = f"changes/{number:04}.jsonl".encode()
    return data.index(name) + len(name)


def test_a_damaged_page_leaves_the_others_and_the_readable_copy():
    desk = _desk()
    data = write_coalition(desk.log)
    found = _rescued(_overwritten(data, _page(data, 2), 400))
    kept, all_ = len(found.log), len(desk.log)
    assert 0 < kept < all_
    assert found.workspace == desk.workspace == found.shown
    assert f"{kept:,} of {all_:,} changes can be saved" in _said(found)[0]


def test_records_of_lost_changes_are_named():
    desk = _desk()
    early = [change.id for change in desk.log]
    desk.apply(add_actor, Actor("A-3", name="Radio Tavel"))
    desk.apply(change_actor, "A-2", name="Ministry of Justice")
    desk.apply(remove_actor, "A-1")
    data = write_coalition(desk.log)
    end = data.rindex(b"PK\x03\x04")
    start = data.rindex(b"PK\x03\x04", 0, end) + 60
    found = _rescued(_overwritten(data, start, end - start))
    assert set(early[:-400]) <= {change.id for change in found.log}
    said = "\n".join(_said(found))
    assert "“Radio Tavel” is in no change" in said
    assert "“Ministry of Justice” was changed by a lost change" in said
    assert "“Commission” was removed by a lost change" in said


def test_a_file_that_is_cut_off_keeps_the_changes_before():
    desk = _desk()
    data = write_coalition(desk.log)
    found = _rescued(data[: _page(data, 3)])
    kept = list(found.log)
    assert kept == list(desk.log)[: len(kept)]
    assert found.workspace is None
    assert found.shown == replay(kept)
    assert "the newest is of" in _said(found)[0]


def test_a_lost_directory_loses_nothing():
    desk = _desk(50)
    data = write_coalition(desk.log)
    found = _rescued(data[: data.index(b"PK\x01\x02")])
    assert list(found.log) == list(desk.log)
    assert found.lost == ()


def test_without_any_whole_change_the_readable_copy_is_one_new_change():
    desk = _desk(0)
    data = write_coalition(desk.log)
    damaged = _overwritten(data, _page(data, 1), 60)
    found = _rescued(damaged)
    assert [change.act for change in found.log] == ["start"]
    assert next(iter(found.log)).id not in desk.log
    assert replay(found.log) == desk.workspace
    assert _said(found)[0] == "The 1 change is lost."
    assert list(_rescued(damaged).log) == list(found.log)


def test_a_damaged_manifest_is_made_up_for_by_the_readable_copy():
    desk = _desk(50)
    data = write_coalition(desk.log)
    found = _rescued(_overwritten(data, data.index(b"manifest.json") + 13, 40))
    assert list(found.log) == list(desk.log)
    assert "How many there were cannot be told" in _said(found)[0]


def test_a_backup_keeps_every_line_but_the_damaged_one():
    desk = _desk(50)
    lines = [line_of(change) for change in desk.log]
    lines[20] = lines[20].replace("Visit 19", "Visit 91")
    text = "\n".join(['{"kind":"coalition-kit backup","format":2}', *lines, json.dumps({"end": len(lines)})])
    for data in (text.encode(), gzip.compress(text.encode())):
        found = _rescued(data)
        assert len(found.log) == len(lines) - 1
        assert found.written == len(lines)
        assert "50 of 51" in _said(found)[0]
        assert "a change by Coast office" in _said(found)[1]


def test_a_damaged_file_of_the_first_format_gives_its_readable_copy():
    data = (FIXTURES / "format-1.coalition").read_bytes()
    found = _rescued(_overwritten(data, data.index(b"changes.jsonl") + 13 + 200, 5))
    saved = json.loads((FIXTURES / "format-1.json").read_text("utf-8"))
    assert [actor.name for actor in found.shown.actors.values()] == [each["name"] for each in saved["actors"]]


def test_a_whole_file_needs_no_rescue():
    desk = _desk(3)
    found = _rescued(write_coalition(desk.log))
    assert (list(found.log), found.lost) == (list(desk.log), ())


def test_where_nothing_is_whole_the_file_is_refused():
    for data in (b"", b"hello", b"PK\x03\x04" * 100_000, b"manifest.json" * 100_000):
        assert isinstance(rescue(data, FILE), Problem)


def test_rescue_takes_no_longer_for_bytes_made_to_be_slow():
    line = line_of(next(iter(Log(_desk(0).log)))).encode()
    data = (line[:60] + b"PK\x03\x04changes/0001.jsonl") * 100_000
    assert isinstance(rescue(data, FILE), Problem)
