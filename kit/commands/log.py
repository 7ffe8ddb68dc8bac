"""`coalition-kit log`: who changed what, and when."""

import argparse
import json
from datetime import datetime

from kit.commands import DONE
from kit.commands.speech import opened, refuse, say
from kit.i18n.translator import Translator

NAME = "log"
EXAMPLE = 'coalition-kit log ours.coalition --person "Coast office" --since 2027-03-01'


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Tell who changed what and when, from the first change to the newest.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="FILE.coalition")
    parser.add_argument("--json", action="store_true", help=t("all values that were set, as one JSON object"))
    parser.add_argument("--person", metavar="NAME", help=t("only changes by this person"))
    parser.add_argument("--record", metavar="ID", help=t("only changes of this record, such as A-4KT92HDA"))
    parser.add_argument("--since", metavar="DATE", help=t("only changes from this day on, such as 2027-03-01"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Print a line for each change that is asked for."""
    since = _moment(values.since) if values.since else None
    if isinstance(since, str):
        return refuse(t("--since: “{day}” is not a date. Write it as 2027-03-01.", day=since))
    log = opened(values.file, t)
    if isinstance(log, int):
        return log
    from kit.history.replay import replay
    from kit.presenters.together.log_report import Wanted, asked_for, change_line, plain_change

    changes = asked_for(log, Wanted(values.person, values.record, since))
    if values.json:
        report = {"file": values.file, "changes": [plain_change(change, log) for change in changes]}
        say(json.dumps(report, ensure_ascii=False, indent=1))
        return DONE
    workspace = replay(log)
    for change in changes:
        say(change_line(change, log, workspace, t))
    say(t.many("{count} change.", "{count} changes.", len(changes)))
    return DONE


def _moment(text: str) -> datetime | str:
    """The beginning of a day, or a moment, where the person is; the text itself where it is neither."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        return text
