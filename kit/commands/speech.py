"""How a command speaks: what was done goes to the output, what was refused to the error output."""

import sys
from pathlib import Path

from kit.commands import DONE, REFUSED
from kit.domain.problems import Problem
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.disk import open_coalition, write_whole


def say(text: str) -> None:
    """Print a line of what was done."""
    print(text)


def refuse(text: str) -> int:
    """Print why nothing was done, and give the exit status that says so."""
    print(text, file=sys.stderr)
    return REFUSED


def opened(path: str, t: Translator) -> Log | int:
    """The log of a `.coalition` file, or the exit status after saying why it stays closed and what can be saved."""
    log = open_coalition(Path(path))
    if not isinstance(log, Problem):
        return log
    refuse(problem_sentence(log, t))
    if log.code == "coalition_sealed":
        refuse(t("This opens it: coalition-kit unseal {file} -o OUT.coalition", file=path))
    if log.code == "coalition_damaged":
        _say_what_can_be_saved(path, t)
    return REFUSED


def _say_what_can_be_saved(path: str, t: Translator) -> None:
    from kit.presenters.bringing.rescue import rescue_lines
    from kit.storage.disk import rescue_coalition

    rescued = rescue_coalition(Path(path))
    if isinstance(rescued, Problem):
        return
    for line in rescue_lines(rescued, t):
        refuse(line)
    refuse(t("This saves it: coalition-kit merge {file} --rescue -o OUT.coalition", file=path))


def written(path: Path, data: bytes, t: Translator) -> int:
    """Write a file whole; the exit status after saying why that could not be done, or 0."""
    problem = write_whole(path, data)
    return refuse(problem_sentence(problem, t)) if problem else DONE
