"""`coalition-kit open`: open a workspace in the browser."""

import argparse
from pathlib import Path

from kit.commands import serve
from kit.commands.speech import opened, refuse
from kit.i18n.translator import Translator

NAME = "open"
EXAMPLE = "coalition-kit open ours.coalition"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Open a workspace in the browser, on this computer.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="FILE.coalition")
    serve.add_to(parser, t)


def run(values: argparse.Namespace, t: Translator) -> int:
    """Start the kit with this file on its desk, until stopped; a file that cannot be opened starts nothing."""
    if values.room:
        return refuse(
            t("A file is opened for this computer only. Leave --room out, or open it from the page of a room.")
        )
    log = opened(values.file, t)
    if isinstance(log, int):
        return log
    from kit.storage.first_file import choose_first_file

    choose_first_file(Path(values.file).resolve())
    return serve.run(values, t)
