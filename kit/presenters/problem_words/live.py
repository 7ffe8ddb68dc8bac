"""Sentences for what went wrong while working in one room."""

from collections.abc import Callable
from typing import cast

from kit.domain.problems import Problem
from kit.i18n.translator import Translator


def _count(problem: Problem) -> int:
    return cast(int, problem.values["count"])


def _lost(t: Translator, _problem: Problem) -> str:
    return t("The room cannot be reached now. Your workspace is here as before. Try again in a minute.")


def _wrong(t: Translator, _problem: Problem) -> str:
    return t("This code opens no workspace here. Ask for it once more, and look at each sign.")


def _shape(t: Translator, _problem: Problem) -> str:
    return t("A code has ten letters and digits, such as K7M-Q2XF-9RB. It never has I, O, 0 or 1.")


def _wait(t: Translator, problem: Problem) -> str:
    return t.many(
        "Several wrong codes were tried. Try again in {count} second.",
        "Several wrong codes were tried. Try again in {count} seconds.",
        _count(problem),
    )


def _full(t: Translator, _problem: Problem) -> str:
    return t("No more workspaces can be shared here. Bring your copies together as files instead.")


def _workspace_full(t: Translator, _problem: Problem) -> str:
    return t("The room takes no more changes. Yours stay in your workspace: save a file and bring the copies together.")


def _gone(t: Translator, _problem: Problem) -> str:
    return t("The workspace is no longer shared here. All of it is still open on your screen; you can share it again.")


def _newer(t: Translator, _problem: Problem) -> str:
    return t("The room was made by a newer kit. Install that one here, or share from where it runs.")


def _unfit(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} change of yours is too large for the room. It stays in your workspace: hand it on as a file.",
        "{count} changes of yours are too large for the room. They stay in your workspace: hand them on as a file.",
        _count(problem),
    )


def _too_large(t: Translator, _problem: Problem) -> str:
    return t("A change of this workspace is too large for the room. Bring your copies together as files instead.")


def _damaged(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} change in the room could not be read and was left out. Compare your copies as files.",
        "{count} changes in the room could not be read and were left out. Compare your copies as files.",
        _count(problem),
    )


def _another(t: Translator, _problem: Problem) -> str:
    return t("You left the room, because another workspace is open now.")


def _broken(t: Translator, _problem: Problem) -> str:
    return t("Following the room stopped by a fault of the kit. Your workspace is whole; join again with the code.")


def _store_unknown(t: Translator, _problem: Problem) -> str:
    return t("The address of a store begins with sqlite:/// or postgresql+psycopg://, or is the word none.")


def _store_driver(t: Translator, _problem: Problem) -> str:
    return t("A PostgreSQL store needs one more library: pip install “coalition-kit[hub]”.")


SENTENCES: dict[str, Callable[[Translator, Problem], str]] = {
    "room_lost": _lost,
    "room_code_wrong": _wrong,
    "room_code_shape": _shape,
    "room_code_wait": _wait,
    "room_full": _full,
    "room_workspace_full": _workspace_full,
    "room_gone": _gone,
    "room_newer": _newer,
    "room_unfit": _unfit,
    "room_too_large": _too_large,
    "room_damaged": _damaged,
    "room_another": _another,
    "room_broken": _broken,
    "store_unknown": _store_unknown,
    "store_driver": _store_driver,
}
