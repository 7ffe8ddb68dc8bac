"""Opening for commands that can go on with what was saved from a damaged file."""

import argparse
import sys
from pathlib import Path

from kit.commands.speech import opened, refuse
from kit.desk import Desk
from kit.domain.problems import Problem
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence


def add_rescue_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the option."""
    parser.add_argument("--rescue", action="store_true", help=t("go on with what can be saved from a damaged file"))


def opened_or_rescued(path: str, t: Translator, *, rescue: bool) -> Log | int:
    """The log of a file, also of a damaged one where that is asked for, or the exit status after saying why not."""
    if not rescue:
        return opened(path, t)
    from kit.imports.rescued import open_rescued
    from kit.presenters.bringing.rescue import rescue_lines
    from kit.storage.disk import rescue_coalition

    found = rescue_coalition(Path(path))
    if isinstance(found, Problem):
        return refuse(problem_sentence(found, t))
    if found.damaged:
        for line in (t("{file} is damaged.", file=path), *rescue_lines(found, t)):
            print(line, file=sys.stderr)
    desk = Desk(t)
    open_rescued(desk, found)
    return desk.log
