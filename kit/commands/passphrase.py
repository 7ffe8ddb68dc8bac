"""Asking for a passphrase: never an argument that others on the computer can see, never shown while it is typed."""

import argparse
import getpass
import sys
from pathlib import Path

from kit.commands.speech import refuse
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence


def add_passphrase_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the two ways to give a passphrase."""
    parser.add_argument(
        "--passphrase",
        action="store_true",
        help=t("ask for a passphrase; it is read from the first line of the input where there is no terminal"),
    )
    parser.add_argument(
        "--passphrase-file", default="", metavar="FILE", help=t("read the passphrase from the first line of a file")
    )


def given_passphrase(values: argparse.Namespace, t: Translator, *, twice: bool = False) -> str | int:
    """The passphrase, empty where none is wanted, or the exit status after saying why there is none."""
    if values.passphrase_file:
        read = _from_file(values.passphrase_file, t)
    elif values.passphrase:
        read = _typed(t, twice=twice)
    else:
        return ""
    return read if isinstance(read, int) or read else refuse(t("The passphrase is empty."))


def _from_file(path: str, t: Translator) -> str | int:
    from kit.storage.disk import read_bytes

    data = read_bytes(Path(path))
    if isinstance(data, Problem):
        return refuse(problem_sentence(data, t))
    return _first_line(data.decode("utf-8", errors="replace"))


def _typed(t: Translator, *, twice: bool) -> str | int:
    if not sys.stdin.isatty():
        return _first_line(sys.stdin.readline())
    try:
        typed = getpass.getpass(t("Passphrase: "))
        if twice and getpass.getpass(t("The same once more: ")) != typed:
            return refuse(t("The two are not the same. Nothing was written."))
    except EOFError:
        return ""
    return typed.strip()


def _first_line(text: str) -> str:
    return text.partition("\n")[0].strip()
