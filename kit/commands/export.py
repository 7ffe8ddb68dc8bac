"""`coalition-kit export`: make the files that an audience may have."""

import argparse
from pathlib import Path

from kit.commands import DONE, REFUSED, WITH_PROBLEMS
from kit.commands.speech import opened, refuse, say, written
from kit.domain.audience import Audience
from kit.history.replay import replay
from kit.i18n.translator import LANGUAGES, Translator
from kit.presenters.problems import problem_sentence

NAME = "export"
EXAMPLE = "coalition-kit export ours.coalition --to actors.xlsx --to report.docx --audience public -o out"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Make Excel, Word and picture files that hold only what their audience may see.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    from kit.exports import KNOWN

    known = ", ".join(KNOWN)
    parser.add_argument("file", metavar="FILE.coalition")
    parser.add_argument("--to", action="append", required=True, metavar="NAME", help=t("one of {known}", known=known))
    parser.add_argument("-o", "--out", default=".", metavar="DIR", help=t("folder for the files"))
    parser.add_argument("--audience", choices=[each.value for each in Audience], default=Audience.COALITION.value)
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=t("language of the files"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Make all files first, then write them, so that a fault leaves none behind."""
    log = opened(values.file, t)
    if isinstance(log, int):
        return log
    from kit.desk import Desk
    from kit.exports import export

    audience, language = Audience(values.audience), Translator(values.lang)
    made = export(replay(log), tuple(values.to), audience, language, Desk(t).today, log)
    for problem in made.problems:
        refuse(problem_sentence(problem, t))
    if not made.files:
        return REFUSED
    folder = Path(values.out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return refuse(t("{folder} cannot be made or is not a folder.", folder=folder))
    for file in made.files:
        status = written(folder / file.name, file.data, t)
        if status != DONE:
            return status
        say(t("{file} is written.", file=folder / file.name))
    return WITH_PROBLEMS if made.problems else DONE
