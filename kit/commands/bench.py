"""`coalition-kit bench`: measure the kit against a floor measured in the same run."""

import argparse

from kit.commands import DONE
from kit.commands.speech import refuse, say
from kit.i18n.translator import Translator

NAME = "bench"
EXAMPLE = "coalition-kit bench export edit"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Measure the kit beside the bare libraries it stands on, and print the ratios.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    from kit.bench import MEASURES

    parser.add_argument(
        "measures", nargs="*", metavar="MEASURE", help=t("some of {known}; all without any", known=", ".join(MEASURES))
    )
    parser.add_argument("--rounds", type=int, default=5, help=t("how often each is measured; the middle one counts"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Print a line for each figure as soon as it is known."""
    from kit.bench import MEASURES, measure

    unknown = [name for name in values.measures if name not in MEASURES]
    if unknown:
        return refuse(t("Nothing measures {names}. Known are {known}.", names=t.list(unknown), known=t.list(MEASURES)))
    if values.rounds < 1:
        return refuse(t("Each is measured at least once: --rounds 1 or more."))
    for name in values.measures or MEASURES:
        for line in measure(name, values.rounds, t):
            say(line)
    return DONE
