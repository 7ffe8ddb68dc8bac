"""`coalition-kit import`: take registers, plans and recommendations into a workspace."""

import argparse
from pathlib import Path

from kit.commands import DONE, REFUSED, WITH_PROBLEMS
from kit.commands.speech import opened, refuse, say, written
from kit.desk import Desk
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence

NAME = "import"
EXAMPLE = "coalition-kit import ours.coalition register.xlsx recommendations.csv --dry-run"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Take spreadsheets into a workspace and say what was taken, guessed and refused.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="FILE.coalition")
    parser.add_argument("inputs", metavar="INPUT", nargs="+")
    parser.add_argument("--dry-run", action="store_true", help=t("say what would be taken and change nothing"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Take each input in turn; one that is refused does not stop the others."""
    log = opened(values.file, t)
    if isinstance(log, int):
        return log
    desk = Desk(t)
    desk.open_log(log)
    statuses = [_take(desk, Path(each), t) for each in values.inputs]
    if all(status == REFUSED for status in statuses):
        return REFUSED
    if values.dry_run:
        say(t("Nothing was changed: this was a trial."))
    elif desk.unsaved:
        from kit.storage.coalition_file import write_coalition

        status = written(Path(values.file), write_coalition(desk.log), t)
        if status != DONE:
            return status
    return WITH_PROBLEMS if any(statuses) else DONE


def _take(desk: Desk, path: Path, t: Translator) -> int:
    """Take one input; the desk remembers it as one change."""
    from kit.imports import propose, take
    from kit.presenters.proposal import describe_proposal
    from kit.storage.disk import read_bytes

    data = read_bytes(path)
    if isinstance(data, Problem):
        return refuse(problem_sentence(data, t))
    proposal = propose(desk.workspace, path.name, data, desk.new_id)
    described = describe_proposal(proposal, t)
    for line in described.lines:
        say(line)
    if not proposal.taken:
        return REFUSED
    desk.apply(take, proposal)
    return WITH_PROBLEMS if proposal.refused else DONE
