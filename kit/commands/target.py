"""The file that a command is about to write: never the one it reads, and no other that is there unless asked."""

import argparse
from pathlib import Path

from kit.commands import DONE
from kit.commands.speech import refuse
from kit.i18n.translator import Translator


def add_target_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe where the file goes."""
    parser.add_argument("-o", "--out", required=True, metavar="OUT", help=t("the file to write"))
    parser.add_argument("--force", action="store_true", help=t("replace a file that is there already"))


def may_write(out: Path, source: Path, t: Translator, *, force: bool) -> int:
    """0 where the file may be written, or the exit status after saying why not."""
    if out.exists() and source.exists() and out.samefile(source):
        return refuse(t("{file} is the file that is read. Choose another name for what is written.", file=out))
    if out.exists() and not force:
        return refuse(t("{file} is there already. Choose another name, or add --force to replace it.", file=out))
    return DONE
