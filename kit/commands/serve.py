"""`coalition-kit serve`: open the workbooks in a browser."""

import argparse

from kit.commands import DONE
from kit.commands.speech import refuse
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.live.address import VARIABLE, address_fault, chosen_address, hand_to_kernels
from kit.presenters.problems import problem_sentence

NAME = "serve"
USUAL_PORT = 8642
"""A browser keeps work by address, so the kit wants the same port each time."""
EXAMPLE = "coalition-kit serve --room --port 8866"

_LAST_PORT = 65535


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Open the workbooks in the browser, on this computer or for a whole room.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    usual = t("the port, usually {port}; 0 takes a free one", port=USUAL_PORT)
    parser.add_argument("--port", default=str(USUAL_PORT), help=usual)
    parser.add_argument("--room", action="store_true", help=t("let other devices on this network in"))
    parser.add_argument("--no-browser", action="store_true", help=t("print the address only"))
    parser.add_argument("--store", default="", metavar=t("ADDRESS"), help=_store_words(t))
    parser.add_argument("--verbose", action="store_true", help=t("print what the server does"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Serve until stopped."""
    if not (values.port.isdecimal() and values.port.isascii() and int(values.port) <= _LAST_PORT):
        last = str(_LAST_PORT)
        return refuse(t("“{port}” is not a port: give a number from 0 to {last}.", port=values.port, last=last))
    store = chosen_address(values.store)
    if fault := address_fault(store):
        return refuse(problem_sentence(Problem(fault), t))
    hand_to_kernels(store)
    from kit.serve import serve

    serve(int(values.port), open_browser=not values.no_browser, room=values.room, verbose=values.verbose)
    return DONE


def _store_words(t: Translator) -> str:
    return t(
        "where people in one room share a workspace: sqlite:///FILE, postgresql+psycopg://…, or none. Without it: the "
        "variable {variable}, or a file in your own data folder",
        variable=VARIABLE,
    )
