"""Who made a change, and when, in words."""

from collections.abc import Container
from datetime import datetime

from kit.history.acts import TAKE_UPDATE
from kit.history.changes import Change
from kit.i18n.translator import Translator


def is_mine(change: Change, own_devices: Container[str]) -> bool:
    """Whether the person made a change here; what came in a workbook was made elsewhere."""
    return change.device in own_devices and change.act != TAKE_UPDATE


def who_words(change: Change, own_devices: Container[str], t: Translator) -> str:
    """The word "you" for a change of one's own devices, else the name that its author gave, or words for none."""
    if change.act == TAKE_UPDATE:
        return workbook_words(t)
    return t("You") if is_mine(change, own_devices) else author_words(change.author, t)


def author_words(author: str, t: Translator) -> str:
    """The name that a person gave, or words for none."""
    return author or t("Somebody without a name")


def workbook_words(t: Translator) -> str:
    """What stands for whoever had a workbook that came back."""
    return t("A workbook that came back")


def moment_words(time: str, t: Translator) -> str:
    """The moment of a change where the person is, such as "05 Jan 2027, 14:02"."""
    moment = datetime.fromisoformat(time).astimezone()
    return t("{date}, {time}", date=t.date(moment.date()), time=moment.strftime("%H:%M"))
