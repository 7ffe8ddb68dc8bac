"""The `.coalition` file as it is written, and what is said of a file that is none."""

import datetime
import gzip
import io
import json
import zipfile
import zlib

import pytest
from spreadsheets import workbook_of

from kit.content.example import example_workspace
from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import change_actor
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace, put
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage import sizes
from kit.storage.coalition import envelope
from kit.storage.coalition.file import read_coalition, write_coalition
from kit.storage.coalition.lines import line_of
from kit.storage.coalition.migrations import FORMAT

TODAY = datetime.date(2027, 10, 14)


def _log(edits: int = 0) -> Log:
    desk = Desk(author="Coast office")
    desk.open_workspace(put(Workspace(), Actor("A-1", name="Commission")))
    for n in range(edits):
        desk.apply(change_actor, "A-1", note=f"Visit {n}")
    return desk.log


def _said(data: bytes) -> str:
    problem = read_coalition(data, "ours.coalition")
    assert isinstance(problem, Problem)
    sentence = problem_sentence(problem, Translator())
    assert "ours.coalition" in sentence
    return sentence


def test_the_parts_and_the_manifest_can_be_read_by_any_program():
    log = _log(600)
    with zipfile.ZipFile(io.BytesIO(write_coalition(log))) as package:
        manifest = json.loads(package.read("manifest.json"))
        pages = [name for name in package.namelist() if name.startswith("changes/")]
        assert json.loads(package.read("workspace.json"))["actors"][0]["note"] == "Visit 599"
        lines = [line for page in pages for line in package.read(page).splitlines()]
    assert (manifest["format"], manifest["changes"], manifest["heads"]) == (FORMAT, 601, list(log.heads))
    assert len(pages) > 1
    assert set(manifest["sha256"]) == {*pages, "workspace.json"}
    assert [json.loads(line)["id"] for line in lines] == [change.id for change in log]


def test_the_same_log_gives_the_same_bytes_in_whatever_order_it_came():
    log = _log(20)
    assert write_coalition(Log(reversed(list(log)))) == write_coalition(log)


def test_the_example_is_small_and_a_change_costs_little():
    desk = Desk(author="Coast office")
    desk.open_workspace(example_workspace(TODAY))
    first = len(write_coalition(desk.log))
    assert first < 200_000
    actors = list(desk.workspace.actors)
    for n in range(500):
        desk.apply(change_actor, actors[n % len(actors)], note=f"Asked on day {n} and heard that the door is open")
    assert (len(write_coalition(desk.log)) - first) / 500 < 150


def test_a_file_of_a_newer_kit_names_the_version_that_is_needed():
    newer = envelope.pack({"format": FORMAT + 1, "kit": "7.1.0", "changes": 0}, {"changes/0001.jsonl": b""})
    assert "7.1.0" in _said(newer)
    told = json.dumps({"kind": "coalition-kit backup", "format": FORMAT + 1}).encode()
    end = json.dumps({"end": 1, "format": FORMAT + 1}).encode()
    assert "newer version" in _said(told + b"\nsomething new\n" + end)


def test_a_backup_is_newer_only_where_its_first_and_last_line_agree():
    """The first line has no checksum; a flipped bit in its number must not keep anybody from what is whole."""
    told = json.dumps({"kind": "coalition-kit backup", "format": FORMAT + 4}).encode()
    end = json.dumps({"end": 1, "format": FORMAT}).encode()
    assert "newer version" not in _said(told + b"\n{}\n" + end)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"hello", "not a workspace"),
        (b"%PDF-1.7", "a PDF document"),
        (b"\x89PNG\r\n", "a picture"),
        (b'{"name": 1}', "a JSON file"),
        (gzip.compress(b"hello", mtime=0), "an archive"),
        (b"PK\x03\x04", "damaged"),
        (bytes(2000), "empty"),
    ],
    ids=["nothing", "text", "pdf", "picture", "json", "archive", "cut", "zeros"],
)
def test_what_is_no_workspace_is_named(data, said):
    assert said in _said(data)


def test_a_spreadsheet_is_named_too():
    assert "a spreadsheet" in _said(workbook_of({"S": [("Name",)]}))


def test_every_cut_of_a_small_file_is_refused():
    data = write_coalition(_log())
    assert all(isinstance(read_coalition(data[:length], "x"), Problem) for length in range(len(data)))


def _of_zeros(compressor, size: int) -> bytes:
    blocks = [compressor.compress(bytes(1 << 20)) for _ in range(size >> 20)]
    return b"".join(blocks) + compressor.compress(b"0") + compressor.flush()


def test_a_package_that_unpacks_huge_is_refused():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("manifest.json", "{}")
        with package.open("workspace.json", "w") as part:
            for _ in range(sizes.MAX_UNPACKED_MEGABYTES + 1):
                part.write(bytes(1 << 20))
    assert len(held.getvalue()) < 200_000
    assert "too large" in _said(held.getvalue())


def test_gzip_that_unpacks_huge_is_refused():
    packing = zlib.compressobj(wbits=31)
    start = packing.compress(b'{"kind":"coalition-kit backup","format":2}\n') + packing.flush(zlib.Z_FULL_FLUSH)
    bomb = start + _of_zeros(packing, sizes.MAX_UNPACKED)
    assert len(bomb) < 200_000
    assert "too large" in _said(bomb)


def _package_of(*lines: bytes) -> bytes:
    page = b"\n".join(lines) + b"\n"
    return envelope.pack({"format": 2, "kit": "0.1.0", "changes": len(lines)}, {"changes/0001.jsonl": page})


def _first_line() -> str:
    return line_of(next(iter(_log())))


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 100_000 + b"]" * 100_000,
        b'{"clock":' + b"9" * 1_000_000 + b"}",
        b"[" + b"[]," * 2_000_000 + b"[]]",
        b"1" * (sizes.MAX_LINE + 1),
        b"null",
        _first_line().replace('"clock":1', '"clock":2').encode(),
        _first_line().replace("Commission", "Omission").encode(),
    ],
    ids=["nested", "digits", "lists", "long", "null", "clock", "name"],
)
def test_lines_that_are_no_changes_are_refused(line):
    said = _said(_package_of(line))
    assert "damaged" in said or "more than the kit can open" in said


def test_too_many_changes_are_refused():
    assert "200,000" in _said(_package_of(*[b"{}"] * (sizes.MAX_CHANGES + 1)))


def test_a_register_of_fifty_thousand_is_far_within_the_limits():
    desk = Desk()
    desk.open_workspace(put(Workspace(), *(Actor(f"A-{n:08}", name=f"Group {n}, of the coast") for n in range(500))))
    line = line_of(next(iter(desk.log))).encode()
    assert sizes.values_in(line) * 100 < sizes.MAX_VALUES
    assert len(line) * 100 < sizes.MAX_LINE


def test_a_count_that_does_not_fit_is_damage():
    page = _first_line().encode()
    data = envelope.pack({"format": 2, "kit": "0.1.0", "changes": 2}, {"changes/0001.jsonl": page})
    assert "damaged" in _said(data)


def test_a_directory_that_names_a_part_twice_is_damage():
    held = io.BytesIO(write_coalition(_log()))
    with zipfile.ZipFile(held, "a") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr("workspace.json", "{}")
    assert "damaged" in _said(held.getvalue())
