"""`coalition-kit key`: make a key of your own, and say a public key in words."""

import argparse
from pathlib import Path

from kit.commands import DONE
from kit.commands.speech import refuse, say, written
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence

NAME = "key"
EXAMPLE = "coalition-kit key new -o my-key.txt"
_SHOW_EXAMPLE = "coalition-kit key show my-key.txt"
_OWNER_ONLY = 0o600


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Make a key that sealed files are opened with, or show a public key in words.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    acts = parser.add_subparsers(metavar=t("ACT"), required=True, dest="act")
    about_new = t("Make a new key and write it to a file that only you can read.")
    example = t("Example: {example}", example=EXAMPLE)
    new = acts.add_parser("new", help=about_new, description=about_new, epilog=example)
    new.add_argument("-o", "--out", required=True, metavar="OUT", help=t("the file for the secret key"))
    about_show = t("Show the public key of a key file, or check one that you were sent, in words to compare by phone.")
    example = t("Example: {example}", example=_SHOW_EXAMPLE)
    show = acts.add_parser("show", help=about_show, description=about_show, epilog=example)
    show.add_argument("key", metavar="FILE or age1…", help=t("a file with your secret key, or a public key"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Make or show."""
    return _new(Path(values.out), t) if values.act == "new" else _show(values.key, t)


def _new(out: Path, t: Translator) -> int:
    """A key is never written over: what was sealed for the old one could not be opened any more."""
    from kit.desk import Desk
    from kit.storage.sealing.keys import key_file, new_key

    if out.exists():
        return refuse(t("{file} is there already. A key is never written over: choose another name.", file=out))
    pair = new_key()
    status = written(out, key_file(pair, Desk(t).now), t)
    if status != DONE:
        return status
    out.chmod(_OWNER_ONLY)
    say(t("{file} holds your secret key. Give it to nobody, and keep a copy in a safe place.", file=out))
    _tell(pair.public, t)
    return DONE


def _show(key: str, t: Translator) -> int:
    public = _public_keys(key)
    if isinstance(public, Problem):
        return refuse(problem_sentence(public, t))
    for each in public:
        _tell(each, t)
    return DONE


def _public_keys(key: str) -> tuple[str, ...] | Problem:
    from kit.storage.disk import read_bytes
    from kit.storage.sealing.keys import read_key_file, receiver

    if key.lower().startswith("age1") and not Path(key).exists():
        checked = receiver(key)
        return checked if isinstance(checked, Problem) else (checked,)
    data = read_bytes(Path(key))
    pairs = data if isinstance(data, Problem) else read_key_file(data, key)
    return pairs if isinstance(pairs, Problem) else tuple(pair.public for pair in pairs)


def _tell(public: str, t: Translator) -> None:
    from kit.content.plain_words import fingerprint

    say(t("Public key: {key}", key=public))
    say(t("In words: {words}", words=fingerprint(public)))
