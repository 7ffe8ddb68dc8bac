"""The commands of `coalition-kit`, a file each: `add_to` describes its arguments, `run` does the work."""

import argparse
import importlib
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from kit import __version__
from kit.i18n.translator import Translator

DONE, WITH_PROBLEMS, REFUSED = 0, 1, 2

_COMMANDS = ("serve", "open_file", "new", "import_files", "export", "check", "show", "log", "merge")
_MORE_COMMANDS = ("seal", "unseal", "key", "templates", "bench")


class _Parser(argparse.ArgumentParser):
    """Refuses wrong arguments in one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]
        print(f"{self.prog}: {message}", file=sys.stderr)
        sys.exit(REFUSED)


def _commands() -> Iterator[Any]:
    for name in _COMMANDS + _MORE_COMMANDS:
        yield importlib.import_module(f"{__name__}.{name}")


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; 0 done, 1 done with problems, 2 refused."""
    t = Translator()
    parser = _Parser(prog="coalition-kit", description=t("Plan and report together, from files and from the screen."))
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(metavar=t("COMMAND"), required=True)
    for command in _commands():
        made = commands.add_parser(
            command.NAME,
            help=command.summary(t),
            description=command.summary(t),
            epilog=t("Example: {example}", example=command.EXAMPLE),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_to(made, t)
        made.set_defaults(run=command.run)
    values = parser.parse_args(arguments)
    try:
        status: int = values.run(values, t)
    except KeyboardInterrupt:
        print(t("Stopped. Nothing was left half written."), file=sys.stderr)
        return WITH_PROBLEMS
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    return status
