"""Every file of the wild is read or refused within 10 seconds of work and 500 MB, each in a process of its own."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from spreadsheets import workbook_of

SECONDS, MEGABYTES = 10, 500
MEASURED = """
# The most that the process held, as Linux tells it; getrusage would count what the tests held when they started it.
import json, re, sys, time
from pathlib import Path
from kit.domain.workspace import Workspace
from kit.history.changes import new_id
from kit.i18n.translator import Translator
from kit.imports import propose, take
from kit.presenters.bringing.proposal import describe_proposal

path = Path(sys.argv[1])
workspace = Workspace()
proposal = propose(workspace, path.name, path.read_bytes(), new_id)
said = describe_proposal(proposal, Translator())
json.dump({
    "seconds": time.process_time(),
    "megabytes": int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024,
    "taken": proposal.taken,
    "refused": said.refused,
    "lines": said.lines,
    "complete": proposal.rows.complete,
    "same": proposal.taken > 0 or take(workspace, proposal) == workspace,
}, sys.stdout)
"""


def _measure(path: Path) -> dict:
    command = [sys.executable, "-c", MEASURED, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _assert_within_limits(path: Path) -> dict:
    measured = _measure(path)
    assert measured["seconds"] < SECONDS
    assert measured["megabytes"] < MEGABYTES
    assert measured["complete"]
    assert measured["same"]
    assert measured["taken"] or measured["refused"]
    return measured


def test_wild_files(shared_data):
    files = sorted((shared_data / "nasty-files").glob("*/*"))
    assert len(files) > 30
    for path in files:
        measured = _assert_within_limits(path)
        assert not any("Traceback" in line or "Error" in line for line in measured["lines"]), path.name


@pytest.mark.parametrize(("columns", "taken"), [(4, 50_000), (9, 0)])
def test_fifty_thousand_rows_are_taken_or_refused_for_their_cells(tmp_path, columns, taken):
    headings = ("Name", "Influence", "Place", "Type", *(f"Column {n}" for n in range(columns - 4)))
    rows = [headings, *((f"Group {n} of women", n % 5 + 1, "Karum", "NGO", *range(columns - 4)) for n in range(50_000))]
    path = tmp_path / "long.xlsx"
    path.write_bytes(workbook_of({"S": rows}))
    assert _assert_within_limits(path)["taken"] == taken


def test_a_workbook_of_a_million_shared_texts(tmp_path):
    path = tmp_path / "texts.xlsx"
    path.write_bytes(workbook_of({"S": [("Name", "Type"), ("Lumen", "NGO")]}))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/more.xml", "<sst>" + "<si><t>a</t></si>" * 1_000_000 + "</sst>")
    assert "too long" in _assert_within_limits(path)["refused"][0]


def test_one_cell_in_the_last_corner(tmp_path):
    import openpyxl

    workbook = openpyxl.Workbook()
    workbook.active.append(["Name", "Type"])
    workbook.active.append(["Lumen", "NGO"])
    workbook.active["XFD1048576"] = "far away"
    workbook.save(tmp_path / "far.xlsx")
    assert _assert_within_limits(tmp_path / "far.xlsx")["taken"] == 1
