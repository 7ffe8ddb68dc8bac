"""There is no room left: on the disk of the command line, and in the storage of the browser."""

import os
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from faults.breaking import find, lost, open_example, visits, wait_for_recorded
from faults.conftest import Tell
from keeping import about_field, open_description
from playwright.sync_api import Page, expect
from serving import ROOT, RunningKit

ROOM = 16_384
"""What the full disk still takes (bytes): less than any file of the kit."""


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder without room: a disk of its own where this user may mount one, else files may not grow."""
    folder = tmp_path / "full"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    yield folder
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


def run_kit(*arguments: object, limit: bool = False) -> subprocess.CompletedProcess[str]:
    """Runs a command, where asked with a limit on the size of files that it writes."""

    def without_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))

    command = [sys.executable, "-m", "kit", *map(str, arguments)]
    prepare = without_room if limit else None
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, preexec_fn=prepare, check=False)


def fill(folder: Path) -> bool:
    """Takes all the room of the disk but a little; False where the folder lies on a disk of ordinary size."""
    room = os.statvfs(folder)
    free = room.f_bavail * room.f_frsize
    if free > 2_000_000:
        return False
    (folder / "filling").write_bytes(bytes(max(0, free - ROOM)))
    return True


def test_on_a_full_disk_every_command_says_one_sentence_and_leaves_the_old_file_whole(
    full_disk: Path, tmp_path: Path, tell: Tell
) -> None:
    copy, old = tmp_path / "copy.coalition", full_disk / "ours.coalition"
    assert run_kit("new", "--example", copy).returncode == 0
    old.write_bytes(copy.read_bytes())
    limit = not fill(full_disk)
    before = {each.name: each.read_bytes() for each in full_disk.iterdir()}
    commands = (
        ("new", "--example", "--force", old),
        ("new", "--example", full_disk / "other.coalition"),
        ("merge", old, copy, "-o", old),
        ("merge", copy, "-o", full_disk / "merged.coalition"),
        *(("export", copy, "--to", each, "-o", full_disk) for each in ("actors.xlsx", "report.docx", "map.svg")),
    )
    for command in commands:
        done = run_kit(*command, limit=limit)
        told = done.stderr.strip()
        assert done.returncode == 2, (command, done.stdout, done.stderr)
        assert told.count("\n") == 0, (command, told)
        assert "no room is left on the disk" in told, (command, told)
        assert {each.name: each.read_bytes() for each in full_disk.iterdir()} == before, command
    assert run_kit("show", old).returncode == 0
    damaged = [name for name, data in before.items() if (full_disk / name).read_bytes() != data]
    tell(commands=len(commands), files_damaged=len(damaged))


@pytest.mark.browser
def test_a_browser_without_room_says_so_and_its_file_holds_all(
    recorded_page: Page, kit: RunningKit, tmp_path: Path, tell: Tell
) -> None:
    page, origin = recorded_page, kit.address.rstrip("/")
    browser = page.context.new_cdp_session(page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})
    open_example(page, kit.address, "failed")
    expect(page.locator(".kit-saved")).to_contain_text("Could not save in this browser: it has no more room.")
    open_description(page)
    for number in range(3):
        about_field(page).press_sequentially(f"Typed into a full browser, {number}. ")
        about_field(page).blur()
    expect(page.locator(".kit-saved")).to_have_attribute("title", re.compile("3 changes"))
    typed = [each.text for each in visits(page)]
    missing = lost(typed, find(page, tmp_path / "all.coalition").is_recorded)
    tell(typed=len(typed), typed_lost=len(missing))
    assert missing == []
    browser.send("Storage.overrideQuotaForOrigin", {"origin": origin})
    about_field(page).press_sequentially("Room again. ")
    about_field(page).blur()
    expect(page.locator(".kit-saved")).to_contain_text("Saved in this browser")
    wait_for_recorded(page, "Typed into a full browser, 0.")
