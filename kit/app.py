"""Puts the pieces together for one notebook: one desk, one frame, every screen."""

import importlib
import sys
import traceback
from collections.abc import Callable
from typing import Any

from kit.desk import Desk
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.widgets.frame import Frame, Place, Screen

_SCREENS = "kit.widgets.screens"


def open_workbook(place: str) -> None:
    """Show the kit at one of its places: `home`, `actors`, `plan`, `report`, `practice`, `take_away` or `together`."""
    from IPython.display import display

    desk = Desk(Translator())
    frame = make_frame(desk)
    _keep_tracebacks_away(frame, desk.t)
    frame.go(place)
    told = _open_first_file(desk)
    if told:
        frame.say(told)
    display(frame.widget)


def _open_first_file(desk: Desk) -> str:
    """Open the file that the kit was started with, where there is one; a sentence about it."""
    from kit.storage.first_file import first_file

    name, log = first_file() or ("", None)
    if log is None:
        return ""
    if isinstance(log, Problem):
        from kit.presenters.problems import problem_sentence

        return problem_sentence(log, desk.t)
    desk.open_log(log)
    return desk.t("{file} is open.", file=name)


def make_frame(desk: Desk) -> Frame:
    """The frame over a desk, with all its places."""
    t = desk.t
    places = {
        "home": Place(t("Home"), "home", _screen("home", "HomeScreen"), needs_workspace=False),
        "actors": Place(t("Actors"), "actors", _screen("actors", "ActorsScreen")),
        "plan": Place(t("Plan"), "plan", _screen("plan", "PlanScreen")),
        "report": Place(t("Report"), "report", _screen("report", "ReportScreen")),
        "practice": Place(t("Practice"), "practice", _screen("practice", "PracticeScreen"), needs_workspace=False),
        "take_away": Place(t("Take away"), "take_away", _screen("take_away", "TakeAwayScreen")),
        "together": Place(t("Together"), "together", _screen("together", "TogetherScreen"), needs_workspace=False),
    }
    return Frame(desk, places, _screen("closed", "ClosedScreen"))


def _screen(module: str, name: str) -> Callable[[Desk, Frame], Screen]:
    """A maker that loads a screen's code at its first visit, so that the first page opens fast."""

    def make(desk: Desk, frame: Frame) -> Screen:
        made: Screen = getattr(importlib.import_module(f"{_SCREENS}.{module}"), name)(desk, frame)
        return made

    return make


def _keep_tracebacks_away(frame: Frame, t: Translator) -> None:
    """A fault is told in a sentence; where it happened, without what people typed, goes to the server's log."""
    from IPython.core.getipython import get_ipython

    shell: Any = get_ipython()
    if shell is None:
        return

    def tell(*_values: Any, **_named: Any) -> None:
        kind, _, trace = sys.exc_info()
        print(getattr(kind, "__name__", ""), *traceback.format_tb(trace), sep="\n", file=sys.__stderr__)
        frame.say(t("Something in the kit went wrong. Look whether your last step was kept; you can undo it."))

    shell.showtraceback = tell
