"""How the person behind a change is called."""

from collections.abc import Container

from kit.history.acts import TAKE_UPDATE
from kit.history.changes import Change
from kit.i18n.translator import Translator
from kit.presenters.log_report import author_words


def is_mine(change: Change, own_devices: Container[str]) -> bool:
    """Whether the person made a change here; what came in a workbook was made elsewhere."""
    return change.device in own_devices and change.act != TAKE_UPDATE


def who_words(change: Change, own_devices: Container[str], t: Translator) -> str:
    """The word "you" for a change of one's own devices, else the name that its author gave, or words for none."""
    if change.act == TAKE_UPDATE:
        return t("A workbook that came back")
    return t("You") if is_mine(change, own_devices) else author_words(change.author, t)
