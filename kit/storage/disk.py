"""Reading and writing files on disk: a file is written whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from kit.domain.problems import Problem
from kit.history.log import Log
from kit.storage.coalition.file import read_coalition
from kit.storage.coalition.rescue import Rescue, rescue
from kit.storage.refusal import Refusal
from kit.storage.sizes import MAX_FILE, MAX_FILE_MEGABYTES

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def read_bytes(path: Path) -> bytes | Problem:
    """The bytes of a file, or the problem that says why there are none."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except FileNotFoundError:
        return Refusal("file_not_there").problem(str(path))
    except IsADirectoryError:
        return Refusal("file_is_folder").problem(str(path))
    except OSError as cause:
        return Refusal("file_not_readable", cause=cause.strerror or "").problem(str(path))
    if len(data) > MAX_FILE:
        return Refusal("file_too_large", megabytes=MAX_FILE_MEGABYTES).problem(path.name)
    return data


def open_coalition(path: Path) -> Log | Problem:
    """The log in a `.coalition` file on disk, or the problem that says why it cannot be opened."""
    data = read_bytes(path)
    return data if isinstance(data, Problem) else read_coalition(data, path.name)


def rescue_coalition(path: Path) -> Rescue | Problem:
    """What can be saved from a damaged `.coalition` file on disk, or the problem that says why nothing can."""
    data = read_bytes(path)
    return data if isinstance(data, Problem) else rescue(data, path.name)


def write_whole(path: Path, data: bytes) -> Problem | None:
    """Write a file so that a killed process leaves the old one whole; the problem where that could not be done."""
    held: Path | None = None
    try:
        real = path.resolve()
        with tempfile.NamedTemporaryFile(dir=real.parent, prefix=f".{real.name}-", delete=False) as out:
            held = Path(out.name)
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        held.replace(real)
        _settle(real.parent)
    except OSError as cause:
        code = "disk_full" if cause.errno in _FULL else "file_not_writable"
        return Refusal(code, cause=cause.strerror or "").problem(str(path))
    finally:
        if held:
            held.unlink(missing_ok=True)
    return None


def _settle(folder: Path) -> None:
    """See to it that the new name outlives a power cut, where the system can do that for a folder."""
    if os.name != "posix":
        return
    place = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)
