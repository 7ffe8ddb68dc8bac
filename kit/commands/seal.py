"""`coalition-kit seal`: make a file that only its receivers can open."""

import argparse
from pathlib import Path

from kit.commands import DONE
from kit.commands.passphrase import add_passphrase_to, given_passphrase
from kit.commands.speech import refuse, say, written
from kit.commands.target import add_target_to, may_write
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence

NAME = "seal"
EXAMPLE = "coalition-kit seal ours.coalition -o ours.coalition.age --passphrase"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Seal a file, so that only people with a certain key or passphrase can open it (age format).")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="FILE")
    add_target_to(parser, t)
    parser.add_argument(
        "--to", action="append", default=[], metavar="KEY", help=t("public key of a receiver (age1…); may be repeated")
    )
    parser.add_argument("--to-file", default="", metavar="FILE", help=t("file of public keys, one a line"))
    add_passphrase_to(parser, t)


def run(values: argparse.Namespace, t: Translator) -> int:
    """Write the sealed file."""
    source, out = Path(values.file), Path(values.out)
    status = may_write(out, source, t, force=values.force)
    if status != DONE:
        return status
    data = _unsealed(source)
    receivers = _receivers(values)
    for each in (data, receivers):
        if isinstance(each, Problem):
            return refuse(problem_sentence(each, t))
    assert not isinstance(data, Problem)
    assert not isinstance(receivers, Problem)
    return _seal(data, receivers, out, values, t)


def _seal(data: bytes, receivers: tuple[str, ...], out: Path, values: argparse.Namespace, t: Translator) -> int:
    from kit.storage.sealing.age import seal

    passphrase = given_passphrase(values, t, twice=True)
    if isinstance(passphrase, int):
        return passphrase
    if bool(receivers) == bool(passphrase):
        return refuse(t("Say who can open it: either --to or --to-file, or else --passphrase or --passphrase-file."))
    status = written(out, seal(data, receivers, passphrase), t)
    if status == DONE:
        say(_told(out, len(receivers), t))
    return status


def _told(out: Path, receivers: int, t: Translator) -> str:
    if receivers:
        return t.many(
            "{file} is sealed for {count} receiver.", "{file} is sealed for {count} receivers.", receivers, file=out
        )
    return t("{file} is sealed. Tell the passphrase by another way than the one the file travels.", file=out)


def _unsealed(path: Path) -> bytes | Problem:
    """The bytes of a file that is not sealed yet."""
    from kit.storage.disk import read_bytes
    from kit.storage.refusal import Refusal
    from kit.storage.sealing.age import is_sealed

    data = read_bytes(path)
    if not isinstance(data, Problem) and is_sealed(data):
        return Refusal("sealed_already").problem(path.name)
    return data


def _receivers(values: argparse.Namespace) -> tuple[str, ...] | Problem:
    from kit.storage.disk import read_bytes
    from kit.storage.sealing.keys import read_receivers, receiver

    checked = [receiver(each) for each in values.to]
    if values.to_file:
        data = read_bytes(Path(values.to_file))
        listed = data if isinstance(data, Problem) else read_receivers(data, values.to_file)
        checked += [listed] if isinstance(listed, Problem) else listed
    wrong = next((each for each in checked if isinstance(each, Problem)), None)
    return wrong or tuple(dict.fromkeys(each for each in checked if isinstance(each, str)))
