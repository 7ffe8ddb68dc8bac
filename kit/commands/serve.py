"""`coalition-kit serve`: open the workbooks in a browser."""

import argparse

from kit.commands import DONE
from kit.i18n.translator import Translator

NAME = "serve"
EXAMPLE = "coalition-kit serve --room --port 8866"


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Open the workbooks in the browser, on this computer or for a whole room.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("--port", type=int, default=0, help=t("the port; 0 takes a free one"))
    parser.add_argument("--room", action="store_true", help=t("let other devices on this network in"))
    parser.add_argument("--no-browser", action="store_true", help=t("print the address only"))
    parser.add_argument("--verbose", action="store_true", help=t("print what the server does"))


def run(values: argparse.Namespace, _t: Translator) -> int:
    """Serve until stopped."""
    from kit.serve import serve

    serve(values.port, open_browser=not values.no_browser, room=values.room, verbose=values.verbose)
    return DONE
