"""`coalition-kit check`: what is missing or wrong in a workspace."""

import argparse

from kit.commands import DONE, WITH_PROBLEMS
from kit.commands.speech import opened, say
from kit.desk import Desk
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence

NAME = "check"
EXAMPLE = "coalition-kit check ours.coalition"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Say what is missing or wrong in a workspace.")


def add_to(parser: argparse.ArgumentParser, _t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="FILE.coalition")


def run(values: argparse.Namespace, t: Translator) -> int:
    """Print a sentence for each problem; the exit status is 1 when there is one."""
    log = opened(values.file, t)
    if isinstance(log, int):
        return log
    from kit.checks import all_problems

    desk = Desk(t)
    desk.open_log(log)
    problems = all_problems(desk.workspace, desk.today)
    for problem in problems:
        say(problem_sentence(problem, t))
    say(t.many("{count} thing to look at.", "{count} things to look at.", len(problems)))
    return WITH_PROBLEMS if problems else DONE
