"""Sentences for sealed files that stay closed, and for keys that are none."""

from collections.abc import Callable
from typing import Any

from kit.domain.problems import Problem
from kit.i18n.translator import Translator


def _about(message: Callable[[Translator], str]) -> Callable[[Translator, Problem], str]:
    """A sentence whose gaps are the file's name and the problem's values."""

    def sentence(t: Translator, problem: Problem) -> str:
        values: dict[str, Any] = {"file": problem.place.file, **problem.values}
        return message(t).format(**values)

    return sentence


SENTENCES: dict[str, Callable[[Translator, Problem], str]] = {
    "sealed_not_one": _about(lambda t: t("“{file}” is not a sealed file.")),
    "sealed_newer": _about(
        lambda t: t("“{file}” is sealed in a newer way than this kit knows, or it is damaged. Update the kit.")
    ),
    "sealed_damaged": _about(
        lambda t: t("“{file}” is damaged or was only half copied, so it stays closed. Ask for it again.")
    ),
    "sealed_wrong_passphrase": _about(
        lambda t: t("This passphrase does not open “{file}”. Look for a missing or a wrong word.")
    ),
    "sealed_wrong_key": _about(
        lambda t: t("No key here opens “{file}”. Ask the sender whether it was sealed for your key.")
    ),
    "sealed_needs_passphrase": _about(lambda t: t("“{file}” opens with a passphrase, not with a key.")),
    "sealed_needs_key": _about(lambda t: t("“{file}” opens with a key, not with a passphrase.")),
    "sealed_too_heavy": _about(
        lambda t: t(
            "Opening “{file}” would take {needs} MB of memory; the kit takes at most {most} MB. "
            "Open it with the program “age”, then bring what was inside."
        )
    ),
    "sealed_already": _about(lambda t: t("“{file}” is sealed already.")),
    "key_file_without_key": _about(
        lambda t: t("“{file}” holds no secret key. The line with the key begins with AGE-SECRET-KEY-1.")
    ),
    "receivers_without_key": _about(lambda t: t("“{file}” holds no public key.")),
    "receiver_wrong": _about(
        lambda t: t("“{text}” is not a public key. A public key begins with age1 and has 62 letters and digits.")
    ),
    "receiver_is_secret": _about(
        lambda t: t(
            "This is a secret key, which nobody else should see. Ask for the public one, which begins with age1."
        )
    ),
}
