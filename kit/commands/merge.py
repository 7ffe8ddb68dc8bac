"""`coalition-kit merge`: put copies of one workspace together."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from kit.commands import DONE, REFUSED, WITH_PROBLEMS
from kit.commands.rescuing import add_rescue_to, opened_or_rescued
from kit.commands.speech import refuse, say, written
from kit.domain.problems import Problem
from kit.history.conflicts import conflicts_of
from kit.history.log import Log
from kit.history.replay import replay
from kit.i18n.translator import Translator
from kit.presenters.together.merge_report import Brought, brought_line, conflict_lines, plain_brought, plain_conflict

NAME = "merge"
EXAMPLE = "coalition-kit merge coast.coalition inland.coalition -o together.coalition"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Put copies of one workspace together. Nothing is dropped; what was changed apart in two ways is told.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("files", metavar="FILE.coalition", nargs="+")
    parser.add_argument("-o", "--out", required=True, metavar="OUT.coalition", help=t("the file to write"))
    parser.add_argument("--json", action="store_true", help=t("the report, as one JSON object"))
    add_rescue_to(parser, t)


def run(values: argparse.Namespace, t: Translator) -> int:
    """Write the copies together; the exit status is 1 while conflicts wait."""
    logs = [opened_or_rescued(file, t, rescue=values.rescue) for file in values.files]
    if any(isinstance(log, int) for log in logs):
        return REFUSED
    merged, brought = Log(), []
    for file, log in zip(values.files, logs, strict=True):
        assert isinstance(log, Log)
        if not _are_copies(merged, log):
            told = t(
                "{file} is not a copy of {first}: they began as different workspaces.", **_both(values.files, file)
            )
            return refuse(told)
        brought.append(Brought(file, len(log), merged.add_all(log)))
    status = _written(Path(values.out), merged, t)
    return status if status != DONE else _reported(values, merged, brought, t)


def _both(files: Sequence[str], file: str) -> dict[str, str]:
    return {"file": file, "first": files[0]}


def _are_copies(one: Log, other: Log) -> bool:
    """Whether the logs began with the same change; after a rescue that may be gone, but others are shared."""
    return not one or not other or one.root == other.root or any(change.id in one for change in other)


def _written(out: Path, merged: Log, t: Translator) -> int:
    """Write the file, unless one is there already whose work would be gone then."""
    from kit.storage.coalition.file import write_coalition
    from kit.storage.disk import open_coalition

    if out.exists():
        there = open_coalition(out)
        if isinstance(there, Problem) or any(change.id not in merged for change in there):
            return refuse(
                t(
                    "{file} is there already and holds something else. Name it among the files, or write to another.",
                    file=out,
                )
            )
    return written(out, write_coalition(merged), t)


def _reported(values: argparse.Namespace, merged: Log, brought: Sequence[Brought], t: Translator) -> int:
    conflicts, workspace = conflicts_of(merged), replay(merged)
    if values.json:
        report = {
            "out": values.out,
            "changes": len(merged),
            "inputs": [plain_brought(each) for each in brought],
            "conflicts": [plain_conflict(conflict, merged, workspace, t) for conflict in conflicts],
        }
        say(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        for each in brought:
            say(brought_line(each, t))
        _say_written(values.out, merged, t)
        for line in (each for one in conflicts for each in conflict_lines(one, merged, workspace, t)):
            say(line)
        _say_waiting(len(conflicts), t)
    return WITH_PROBLEMS if conflicts else DONE


def _say_written(out: str, merged: Log, t: Translator) -> None:
    say(t.many("{file} is written: {count} change.", "{file} is written: {count} changes.", len(merged), file=out))


def _say_waiting(conflicts: int, t: Translator) -> None:
    if conflicts:
        say(t.many("{count} conflict waits.", "{count} conflicts wait.", conflicts))
    else:
        say(t("No conflicts: everything came together by itself."))
