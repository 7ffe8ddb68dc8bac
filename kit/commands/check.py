"""`coalition-kit check`: what is missing or wrong in a workspace."""

import argparse

from kit.commands import DONE, WITH_PROBLEMS
from kit.commands.speech import opened, say
from kit.desk import Desk
from kit.domain.problems import Problem
from kit.domain.sections import section_number
from kit.domain.workspace import Workspace
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
        say(_said(problem, desk.workspace, t))
    say(t.many("{count} thing to look at.", "{count} things to look at.", len(problems)))
    return WITH_PROBLEMS if problems else DONE


def _said(problem: Problem, workspace: Workspace, t: Translator) -> str:
    """The sentence of a problem; that of a contribution names its section, which on the screen stands around it."""
    said, place = problem_sentence(problem, t), problem.place
    written = workspace.contributions.get(place.id) if place.collection == "contributions" else None
    section = workspace.sections.get(written.section) if written else None
    if section is None:
        return said
    number = section_number(workspace, section.id)
    return t("Section {number}, “{title}”: {said}", number=number, title=section.title, said=said)
