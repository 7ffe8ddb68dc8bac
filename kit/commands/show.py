"""`coalition-kit show`: the workspace as JSON, or in a few sentences."""

import argparse
import json

from kit.commands import DONE
from kit.commands.speech import opened, say
from kit.history.conflicts import conflicts_of
from kit.history.replay import replay
from kit.i18n.translator import Translator

NAME = "show"
EXAMPLE = "coalition-kit show ours.coalition --json"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Show what a workspace holds.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="FILE.coalition")
    parser.add_argument("--json", action="store_true", help=t("everything, as one JSON object"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Print the workspace."""
    log = opened(values.file, t)
    if isinstance(log, int):
        return log
    from kit.storage.coalition.plain import to_plain

    workspace, waiting = replay(log), len(conflicts_of(log))
    plain = {**to_plain(workspace), "conflicts": waiting}
    if values.json:
        say(json.dumps(plain, ensure_ascii=False, indent=1))
        return DONE
    from kit.presenters.top import review_words

    say(workspace.coalition.name or t("A coalition without a name"))
    say(review_words(workspace.review, t))
    for name, found in plain.items():
        if isinstance(found, list):
            say(f"{name}: {len(found)}")
    say(t("Conflicts: {count}", count=t.number(waiting)))
    return DONE
