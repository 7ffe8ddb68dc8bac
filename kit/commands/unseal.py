"""`coalition-kit unseal`: open a sealed file with a key or a passphrase."""

import argparse
from pathlib import Path

from kit.commands import DONE
from kit.commands.passphrase import add_passphrase_to, given_passphrase
from kit.commands.speech import refuse, say, written
from kit.commands.target import add_target_to, may_write
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence

NAME = "unseal"
EXAMPLE = "coalition-kit unseal ours.coalition.age -o ours.coalition --key my-key.txt"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Open a sealed file (age format) with your key or a passphrase.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="FILE")
    add_target_to(parser, t)
    parser.add_argument(
        "--key", action="append", default=[], metavar="FILE", help=t("file with your secret key; may be repeated")
    )
    add_passphrase_to(parser, t)


def run(values: argparse.Namespace, t: Translator) -> int:
    """Write what was sealed."""
    source, out = Path(values.file), Path(values.out)
    status = may_write(out, source, t, force=values.force)
    if status != DONE:
        return status
    passphrase = given_passphrase(values, t)
    if isinstance(passphrase, int):
        return passphrase
    if bool(values.key) == bool(passphrase):
        return refuse(t("Say what opens it: either --key, or else --passphrase or --passphrase-file."))
    data = _opened(source, values.key, passphrase)
    if isinstance(data, Problem):
        return refuse(problem_sentence(data, t))
    status = written(out, data, t)
    if status == DONE:
        say(t("{file} is open. It is not sealed any more: keep it where only you can read it.", file=out))
    return status


def _opened(source: Path, key_files: list[str], passphrase: str) -> bytes | Problem:
    from kit.storage.disk import read_bytes
    from kit.storage.sealing.age import unseal

    data = read_bytes(source)
    identities = _identities(key_files)
    if isinstance(data, Problem):
        return data
    if isinstance(identities, Problem):
        return identities
    return unseal(data, identities, passphrase, source.name)


def _identities(key_files: list[str]) -> tuple[str, ...] | Problem:
    from kit.storage.disk import read_bytes
    from kit.storage.sealing.keys import read_key_file

    found: list[str] = []
    for path in key_files:
        data = read_bytes(Path(path))
        pairs = data if isinstance(data, Problem) else read_key_file(data, path)
        if isinstance(pairs, Problem):
            return pairs
        found += [pair.secret for pair in pairs]
    return tuple(found)
