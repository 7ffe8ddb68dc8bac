"""What the page template is given: the page's words, titles, language and direction."""

import os
from importlib.resources import files
from typing import Any

from kit.i18n.translator import Translator
from kit.serve.visiting import Visiting

TEMPLATE = "coalition"

# The only front-end packages a page loads, whatever else is installed: widgets, their manager, anywidget.
EXTENSIONS = ("@jupyter-widgets/jupyterlab-manager", "@voila-dashboards/widgets-manager8", "anywidget")


def offer_template() -> None:
    """Puts our page template where Voilà looks first."""
    folder = str(files("kit.serve") / "template")
    known = os.environ.get("JUPYTER_PATH", "")
    if folder not in known.split(os.pathsep):
        os.environ["JUPYTER_PATH"] = os.pathsep.join(filter(None, [folder, known]))


def page_resources(t: Translator, visiting: Visiting | None = None) -> dict[str, Any]:
    """Everything the template shows, in the translator's language, and whose address the page has."""
    visiting = visiting or Visiting()
    return {
        "language": t.language,
        "direction": t.direction,
        "shared": "yes" if visiting.shared else "no",
        "idle_seconds": visiting.idle_seconds,
        "titles": _titles(t),
        "words": _words(t),
    }


def _titles(t: Translator) -> dict[str, str]:
    """Workbook to the title of its page."""
    return {
        "home": t("Coalition Kit"),
        "actors": t("Actors · Coalition Kit"),
        "plan": t("Plan · Coalition Kit"),
        "report": t("Report · Coalition Kit"),
        "practice": t("Practice · Coalition Kit"),
    }


def _words(t: Translator) -> dict[str, str]:
    """The sentences of the page. Values in braces are filled in by the page itself."""
    return {
        "name": t("Coalition Kit"),
        "starting": t("Starting…"),
        "still_starting": t("Still starting: {seconds} seconds…", seconds="{seconds}"),
        "working": t("Working…"),
        "seconds": t("{seconds} s", seconds="{seconds}"),
        "minutes": t("{minutes}:{seconds} minutes", minutes="{minutes}", seconds="{seconds}"),
        "lost": t(
            "No connection since {time}. You can go on typing: what you type is kept here. Trying again…",
            time="{time}",
        ),
        "lost_unkept": t(
            "No connection since {time}. Nothing is kept in this browser: do not close this page. Trying again…",
            time="{time}",
        ),
        "back": t("The connection is back."),
        "ended": t("The work has stopped: the server is gone. All you did is kept in this browser; you can continue."),
        "ended_unkept": t(
            "The work has stopped: the server is gone. What you did is still in this page: save a file, then load the "
            "page again and open the file."
        ),
        "ended_empty": t("The server has closed this page. Load it again to go on."),
        "continue": t("Continue"),
        "save": t("Save a file"),
        "idle": t("Nobody has touched this page for a while. If nobody does, the session may end in"),
        "here": t("I am still here"),
        "reload": t("Load the page again"),
        "failed": t("The kit could not start"),
        "failed_advice": t(
            "Load the page again. If this happens again, stop the kit in its window, run “python start.py”, "
            "and open the address that it prints."
        ),
        "no_script": t("The kit works only with JavaScript. Please allow it for this page in your browser."),
        "not_found": t("There is no such page"),
        "not_found_advice": t("The address may be cut off or old. The first page of the kit is always there."),
        "to_home": t("Go to the first page"),
    }
