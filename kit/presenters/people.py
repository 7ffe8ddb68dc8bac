"""How the person behind a change is called."""

from collections.abc import Container

from kit.history.changes import Change
from kit.i18n.translator import Translator
from kit.presenters.log_report import author_words

FROM_WORKBOOK = "take_update"
"""The act of changes that were made in a workbook, by whoever had it, and taken in here."""


def is_mine(change: Change, own_devices: Container[str]) -> bool:
    """Whether the person made a change here; what came in a workbook was made elsewhere."""
    return change.device in own_devices and change.act != FROM_WORKBOOK


def who_words(change: Change, own_devices: Container[str], t: Translator) -> str:
    """The word "you" for a change of one's own devices, else the name that its author gave, or words for none."""
    if change.act == FROM_WORKBOOK:
        return t("A workbook that came back")
    return t("You") if is_mine(change, own_devices) else author_words(change.author, t)
