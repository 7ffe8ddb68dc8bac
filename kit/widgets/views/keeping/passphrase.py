"""Asking for a passphrase; it is typed, checked and used in the browser alone and never reaches Python."""

from kit.i18n.translator import Translator
from kit.widgets.front_module import FrontModule
from kit.widgets.parts.layout import stack

LEAST = 12
"""The fewest signs of a new passphrase."""


class Passphrase:
    """The form for a new passphrase, or for the one that was chosen before."""

    def __init__(self, t: Translator) -> None:
        self._t = t
        self._face = FrontModule("passphrase")
        # The view of a front module does not follow a change of its classes, so a box is what can be put away.
        self.widget = stack(self._face.widget)

    def show(self, *, is_new: bool, wrong: bool = False) -> None:
        """Ask for a new passphrase or for the old one; `wrong` says that the last one did not open it."""
        t = self._t
        new = t(
            "At least {least} signs; four words that do not belong together are good. "
            "Write it down: nobody can open what is kept without it.",
            least=LEAST,
        )
        words = {
            "first": t("Passphrase"),
            "second": t("The same once more"),
            "hint": new if is_new else t("It is used in this browser only and is not sent anywhere."),
            "press": t("Keep under this passphrase") if is_new else t("Open what is kept"),
            "short": t("Take at least {least} signs.", least=LEAST),
            "differ": t("The two are not the same."),
        }
        said = t("This passphrase does not open what is kept here. Check capital letters and try again.")
        self._face.show({"words": words, "is_new": is_new, "least": LEAST, "wrong": said if wrong else ""})
