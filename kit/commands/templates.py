"""`coalition-kit templates`: build the blank spreadsheets."""

import argparse
from pathlib import Path

from kit.commands import DONE
from kit.commands.speech import refuse, say, written
from kit.i18n.translator import LANGUAGES, Translator

NAME = "templates"
EXAMPLE = "coalition-kit templates -o templates"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Build the blank actor register, work plan and recommendation matrix, the same each time.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument(
        "-o", "--out", default="templates", metavar="DIR", help=t("folder; each language has its own in it")
    )
    parser.add_argument("--lang", choices=LANGUAGES, action="append", help=t("only this language"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Write the blanks of each language into its folder."""
    from kit.blanks import blank_files

    for language in values.lang or LANGUAGES:
        folder = Path(values.out) / language
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return refuse(t("{folder} cannot be made or is not a folder.", folder=folder))
        for file in blank_files(Translator(language)):
            status = written(folder / file.name, file.data, t)
            if status != DONE:
                return status
            say(t("{file} is written.", file=folder / file.name))
    return DONE
