"""A file on disk is written whole or not at all: killed writers, full disks, folders that take nothing."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.disk import read_bytes, write_whole

ROOT = Path(__file__).parents[2]
SIZE = 3_000_000
WRITER = """
import sys
from pathlib import Path
from kit.storage.disk import write_whole

path, size, number = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
while True:
    number += 1
    print(number, flush=True)
    write_whole(path, f"{number:08}".encode() * (size // 8))
"""
ONCE = """
import resource, signal, sys
from pathlib import Path
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.disk import write_whole

path, size, limit = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
if limit:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
problem = write_whole(path, bytes(size))
print(problem_sentence(problem, Translator()) if problem else "written")
"""


def _python(code: str, *values: object) -> list[str]:
    return [sys.executable, "-u", "-c", code, *map(str, values)]


def test_twenty_killed_writers_leave_a_whole_file_each(tmp_path):
    path, chance, finished = tmp_path / "ours.coalition", random.Random(7), set()
    assert write_whole(path, b"00000000" * (SIZE // 8)) is None
    for round_ in range(20):
        command = _python(WRITER, path, SIZE, round_ * 1000)
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:
            for _ in range(chance.randint(1, 6)):
                writer.stdout.readline()
            for _ in range(chance.randint(0, 40_000)):
                pass
            writer.kill()
        found = path.read_bytes()
        assert len(found) == SIZE
        assert found == found[:8] * (SIZE // 8)
        finished.add(found[:8])
    assert len(finished) > 1


@pytest.fixture
def tiny_disk(tmp_path) -> Iterator[tuple[Path, int]]:
    """A folder with room for 64 kB: a disk of its own where this user may mount one, else a limit on file sizes."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    yield folder, 0 if mounted else 64_000
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_told_and_leaves_the_old_file_whole(tiny_disk):
    folder, limit = tiny_disk
    path = folder / "ours.coalition"
    assert write_whole(path, b"the old file") is None
    done = subprocess.run(_python(ONCE, path, 400_000, limit), capture_output=True, text=True, check=True, cwd=ROOT)
    assert "no room is left on the disk" in done.stdout
    assert done.stdout.count("\n") == 1
    assert path.read_bytes() == b"the old file"
    assert [each.name for each in folder.iterdir()] == ["ours.coalition"]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    problem = write_whole(tmp_path / "none" / "ours.coalition", b"x")
    assert isinstance(problem, Problem)
    assert "cannot be written" in problem_sentence(problem, Translator())


def test_a_stopped_writer_leaves_nothing_behind(tmp_path, monkeypatch):
    def stop(_file: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "ours.coalition", b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.coalition", tmp_path / "link.coalition"
    real.write_bytes(b"old")
    link.symlink_to(real)
    assert write_whole(link, b"new") is None
    assert link.is_symlink()
    assert read_bytes(real) == b"new"
