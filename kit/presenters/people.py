"""How the person behind a change is called."""

from collections.abc import Container

from kit.history.changes import Change
from kit.i18n.translator import Translator
from kit.presenters.log_report import author_words


def who_words(change: Change, own_devices: Container[str], t: Translator) -> str:
    """The word "you" for a change of one's own devices, else the name that its author gave, or words for none."""
    return t("You") if change.device in own_devices else author_words(change.author, t)
