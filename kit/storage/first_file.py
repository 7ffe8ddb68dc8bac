"""The file that a page opens at its start, where the kit was started with one."""

import os
from pathlib import Path

from kit.domain.problems import Problem
from kit.history.log import Log

_VARIABLE = "COALITION_KIT_FILE"


def choose_first_file(path: Path) -> None:
    """Let all pages that this process starts open a file."""
    os.environ[_VARIABLE] = str(path)


def first_file() -> tuple[str, Log | Problem] | None:
    """The name of the file and its log, or why it cannot be opened; None where no file was chosen."""
    chosen = os.environ.get(_VARIABLE)
    if not chosen:
        return None
    from kit.storage.disk import open_coalition

    return Path(chosen).name, open_coalition(Path(chosen))
