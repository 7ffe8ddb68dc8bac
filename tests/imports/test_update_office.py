"""Workbooks that a real office program rearranged and saved come back without a difference."""

import shutil
import subprocess
from html import escape
from pathlib import Path

import pytest

from kit.content.example import example_workspace
from kit.domain.actors import Actor
from kit.domain.plan import Task
from kit.domain.workspace import put
from tests.returning import TODAY, brought, desk_with, exported

MACRO = Path(__file__).parent / "calc_macro.bas"
TYPED = ("=1+1", "'quoted", "007", "1e5", "TRUE", "two\nlines", " x ", "_x0041_", "_x005F_x0041_", "tab\there", "3,5")
TYPED += ("12/03/2027", "2027-01-05", "#N/A", "-", "none", "A | B", "שלום", "𝄞", "\x85", "[A1]", "x" * 33_000)
"""Texts that programs like to take for something else."""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
{code}</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false">
<library:element library:name="Module1"/></library:library>
"""
_LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<library:libraries xmlns:library="http://openoffice.org/2000/library">
<library:library library:name="Standard" library:link="false"/></library:libraries>
"""


@pytest.fixture(scope="module")
def calc(tmp_path_factory):
    """Run LibreOffice with our macro; gives the folder and a function that runs it."""
    program = next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), None)
    if program is None:
        pytest.fail("This test edits files with LibreOffice. Try: apt-get install libreoffice-calc")
    folder = tmp_path_factory.mktemp("calc")
    home = f"-env:UserInstallation={(folder / 'profile').as_uri()}"

    def run(*arguments: str) -> None:
        subprocess.run([program, home, "--headless", *arguments], check=True, capture_output=True, timeout=120)

    run("--terminate_after_init")  # makes the profile, which our macro then goes into
    library = folder / "profile" / "user" / "basic"
    (library / "Standard").mkdir(parents=True, exist_ok=True)
    (library / "script.xlc").write_text(_LIBRARIES, "utf-8")
    (library / "Standard" / "script.xlb").write_text(_LIBRARY, "utf-8")
    (library / "Standard" / "Module1.xba").write_text(_MODULE.format(code=escape(MACRO.read_text("utf-8"))), "utf-8")
    return folder, run


def _nothing(update):
    return (update.known, update.differences, update.questions, update.guessed, update.refused) == (
        True,
        (),
        (),
        (),
        (),
    )


@pytest.mark.parametrize(("kind", "heading"), [("actors.xlsx", 0), ("plan.xlsx", 4)])
def test_columns_moved_hidden_and_renamed_and_rows_sorted_change_nothing(calc, kind, heading):
    folder, run = calc
    desk = desk_with(example_workspace(TODAY))
    source, target = folder / kind, folder / f"edited-{kind}"
    source.write_bytes(exported(desk, kind))
    run(f'macro:///Standard.Module1.Rearrange("{source}","{target}",{heading})')
    update = brought(desk, target.read_bytes())
    assert update.origin.heads == desk.log.heads
    assert _nothing(update)


@pytest.mark.parametrize("kind", ["actors.xlsx", "plan.xlsx"])
def test_any_text_saved_again_changes_nothing(calc, kind):
    folder, run = calc
    actors = (Actor(f"A-{n}", text, place=text[:40], note=text, extra=(("Own", text),)) for n, text in enumerate(TYPED))
    tasks = (Task(f"W-{n}", text, stage=text[:40], note=text, product=text) for n, text in enumerate(TYPED))
    desk = desk_with(put(example_workspace(TODAY), *actors, *tasks))
    (folder / kind).write_bytes(exported(desk, kind))
    run("--convert-to", "xlsx", "--outdir", str(folder / "saved"), str(folder / kind))
    assert _nothing(brought(desk, (folder / "saved" / kind).read_bytes()))
