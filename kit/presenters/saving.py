"""What is kept in the browser, in words: the state near the title, kept workspaces, the ways of keeping."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from kit.i18n.translator import Translator


@dataclass(frozen=True, slots=True)
class Kept:
    """A workspace that the browser keeps; `time` is the moment of its last change, `unsaved` counts since its file."""

    root: str
    name: str
    review: str
    time: datetime.datetime
    count: int
    unsaved: int


@dataclass(frozen=True, slots=True)
class Browser:
    """What the browser says of itself: its way of keeping, whether it waits for a passphrase, whose address it is."""

    way: str = ""
    locked: bool = False
    shared: bool = False
    can_seal: bool = False


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A kept workspace as Home offers it."""

    root: str
    name: str
    review: str
    sentence: str


@dataclass(frozen=True, slots=True)
class KeepingWay:
    """One of the ways of keeping; an empty `refused` means that it can be chosen."""

    id: str
    name: str
    about: str
    refused: str = ""


def state_words(t: Translator, *, sealing: bool = False) -> Mapping[str, str]:
    """The state of saving by its name; the browser fills in the time and the reason.

    `sealing` says that a passphrase is being chosen and what is kept is still readable.
    """
    kept = t("Still readable here, saved {time}", time="{time}")
    return {
        "kept": kept if sealing else t("Saved in this browser {time}", time="{time}"),
        "saving": t("Saving…"),
        "none": t("Not kept in this browser"),
        "choose": t("Not kept yet: choose how"),
        "locked": t("Not kept in this browser: passphrase needed"),
        "failed": t("Could not save in this browser: {why}", why="{why}"),
        "full": t("it has no more room. Save a file."),
        "refused": t("it does not let this page keep anything. Save a file."),
    }


def kept_row(kept: Kept, now: datetime.datetime, t: Translator) -> KeptRow:
    """Describe a kept workspace at a moment."""
    sentence = t("Continue where you stopped ({when}, {file})", when=_when(kept.time, now, t), file=_file(kept, t))
    return KeptRow(kept.root, kept.name or t("A workspace without a name"), kept.review, sentence)


def _when(time: datetime.datetime, now: datetime.datetime, t: Translator) -> str:
    moment = time.astimezone(now.tzinfo)
    clock = moment.strftime("%H:%M")
    days = (now.date() - moment.date()).days
    if days <= 0:
        return clock
    return (
        t("yesterday {time}", time=clock)
        if days == 1
        else t("{date} at {time}", date=t.date(moment.date()), time=clock)
    )


def _file(kept: Kept, t: Translator) -> str:
    if not kept.unsaved:
        return t("nothing newer than your last saved file")
    if kept.unsaved == kept.count:
        return t("never saved as a file")
    return t.many(
        "{count} change after your last saved file", "{count} changes after your last saved file", kept.unsaved
    )


def keeping_ways(browser: Browser, t: Translator, *, sealing: bool = False) -> tuple[KeepingWay, ...]:
    """The ways of keeping that this address offers, each with what it means; none before the browser has spoken."""
    if not browser.way:
        return ()
    plain = KeepingWay(
        "plain",
        t("Kept in this browser"),
        t("For your own computer. Whoever uses this browser can continue your work."),
    )
    sealed = KeepingWay(
        "sealed",
        t("Kept under a passphrase"),
        not_yet_words(browser, t)
        if sealing
        else t(
            "Encrypted in this browser. Without the passphrase nobody can read it: not the next person, and not you."
        ),
        "" if browser.can_seal else t("This address is not secure (no https), so the browser offers no encryption."),
    )
    none = KeepingWay(
        "none",
        t("Not kept: this is a shared computer"),
        t("What is not in a saved file is gone when the page closes."),
    )
    return (sealed, none) if browser.shared else (plain, sealed, none)


def not_yet_words(browser: Browser, t: Translator) -> str:
    """What is true of the work until a new passphrase is taken."""
    if browser.way == "plain":
        return t("Not yet: your work is still readable here. Fill in both lines below, then press the button.")
    return t("Not yet: nothing is kept here. Fill in both lines below, then press the button.")


def place_words(browser: Browser, t: Translator) -> str:
    """Where the work is kept, in a sentence or two."""
    if browser.locked:
        return t("What this browser keeps is locked. Type the passphrase to continue it and to keep more.")
    said = {
        "plain": t("Each change is kept in this browser at once, readable for whoever uses it."),
        "sealed": t("Each change is kept in this browser at once, encrypted under your passphrase."),
        "none": t("Nothing is kept in this browser. Save a file before you leave."),
        "choose": t(
            "This address is shared with strangers, so nothing is kept in this browser until you choose. "
            "Save a file before you leave."
        ),
    }
    return said.get(browser.way, "")
