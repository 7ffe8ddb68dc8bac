"""`coalition-kit import`: take registers, plans, recommendations and typed lines into a workspace."""

import argparse
from pathlib import Path

from kit.commands import DONE, REFUSED, WITH_PROBLEMS
from kit.commands.speech import opened, refuse, say, written
from kit.desk import Desk
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.update import Answer

NAME = "import"
EXAMPLE = "coalition-kit import ours.coalition register.xlsx recommendations.csv --dry-run"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Take spreadsheets, maps and typed lines into a workspace and say what was taken, guessed and refused.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="FILE.coalition")
    parser.add_argument("inputs", metavar="INPUT", nargs="+")
    parser.add_argument("--dry-run", action="store_true", help=t("say what would be taken and change nothing"))
    orders = [Answer.DAY_FIRST.value, Answer.MONTH_FIRST.value]
    parser.add_argument("--dates", choices=orders, help=t("how to read 03/04/2027 in a workbook that comes back"))
    parser.add_argument("--removals", action="store_true", help=t("also remove what is gone from such a workbook"))
    parser.add_argument("--guess", action="store_true", help=t("compare one of an unknown state with the present one"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Take each input in turn; one that is refused does not stop the others.

    A workbook that the kit exported from this workspace comes back as an update of the state it was made from.
    """
    log = opened(values.file, t)
    if isinstance(log, int):
        return log
    desk = Desk(t)
    desk.open_log(log)
    statuses = [_take(desk, Path(each), values, t) for each in values.inputs]
    if all(status == REFUSED for status in statuses):
        return REFUSED
    if values.dry_run:
        say(t("Nothing was changed: this was a trial."))
    elif desk.unsaved:
        from kit.storage.coalition.file import write_coalition

        status = written(Path(values.file), write_coalition(desk.log), t)
        if status != DONE:
            return status
    return WITH_PROBLEMS if any(statuses) else DONE


def _take(desk: Desk, path: Path, values: argparse.Namespace, t: Translator) -> int:
    """Take one input; the desk remembers it as one change."""
    from kit.commands.returned import take_returned
    from kit.storage.disk import read_bytes

    data = read_bytes(path)
    if isinstance(data, Problem):
        return refuse(problem_sentence(data, t))
    status = _take_paper(desk, path, data, t)
    if status is not None:
        return status
    answer = Answer(values.dates) if values.dates else None
    status = take_returned(desk, path.name, data, answer, removals=values.removals, guess=values.guess)
    return _take_proposal(desk, path, data, t) if status is None else status


def _take_paper(desk: Desk, path: Path, data: bytes, t: Translator) -> int | None:
    """Take lines that were typed from paper; None where the file holds none of them."""
    from kit.domain.edits.paper import take_paper
    from kit.imports.paper import read_paper_file
    from kit.presenters.actors.paper_entry import paper_page

    lines = read_paper_file(desk.workspace, path.name, data, t)
    if not lines:
        return None
    page = paper_page(desk.workspace, lines, t)
    say(t("Lines from paper in “{file}”: {summary}", file=path.name, summary=page.summary))
    for row in (*page.understood, *page.asked):
        say(row.sentence)
    marks = tuple(line.mark for line in lines if line.mark)
    desk.apply(take_paper, marks, desk.today)
    if not marks:
        return REFUSED
    return WITH_PROBLEMS if page.asked else DONE


def _take_proposal(desk: Desk, path: Path, data: bytes, t: Translator) -> int:
    from kit.imports import propose, take
    from kit.imports.variants import variants_of
    from kit.presenters.bringing.proposal import describe_proposal
    from kit.presenters.bringing.spellings import spelling_offer

    proposal = propose(desk.workspace, path.name, data, desk.new_id)
    described = describe_proposal(proposal, t)
    for line in described.lines:
        say(line)
    for each in variants_of(desk.workspace, proposal.actors):
        say(spelling_offer(each.field, each.words, each.counts, t)[0])
    if not proposal.taken:
        return REFUSED
    desk.apply(take, proposal)
    return WITH_PROBLEMS if proposal.refused else DONE
