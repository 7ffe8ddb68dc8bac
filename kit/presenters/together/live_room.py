"""Working in one room, in words: whether it can be done here, who is here, and how far sharing has come."""

from dataclasses import dataclass
from enum import StrEnum

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence


class Standing(StrEnum):
    """How a desk stands to the room."""

    AWAY = "away"
    ENTERING = "entering"
    HERE = "here"


@dataclass(frozen=True, slots=True)
class RoomState:
    """What a desk knows of the room: `waiting` counts own changes that the store does not have yet.

    `lost` says that the store cannot be reached now; `problem` is what a person should know besides.
    """

    standing: Standing = Standing.AWAY
    code: str = ""
    others: tuple[str, ...] = ()
    waiting: int = 0
    lost: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class RoomPage:
    """What the view says: `told` with its tone, a word on a typed code, the code to read aloud, who is here."""

    tone: str
    told: str
    at_code: str = ""
    code: str = ""
    people: str = ""


def room_page(state: RoomState, t: Translator) -> RoomPage:
    """Describe the room at a moment."""
    if state.standing is Standing.HERE:
        tone, told = _following(state, t)
        return RoomPage(tone, told, code=state.code, people=people_words(state.others, t))
    if state.problem and state.problem.code.startswith("room_code_"):
        return RoomPage("plain", "", at_code=problem_sentence(state.problem, t))
    if state.problem:
        return RoomPage("bad", problem_sentence(state.problem, t))
    return RoomPage("plain", t("Looking for the room…") if state.standing is Standing.ENTERING else "")


def _following(state: RoomState, t: Translator) -> tuple[str, str]:
    if state.lost:
        return "attn", t.paragraph((t("The room cannot be reached now."), t("Go on working."), _waiting(state, t)))
    if state.problem:
        return "attn", problem_sentence(state.problem, t)
    return "good", t("You work in one room: others see your changes within two seconds, and you see theirs.")


def _waiting(state: RoomState, t: Translator) -> str:
    if not state.waiting:
        return t("The kit keeps trying, and nothing of yours waits to be sent.")
    return t.many(
        "The kit keeps trying: {count} change of yours waits here until then.",
        "The kit keeps trying: {count} changes of yours wait here until then.",
        state.waiting,
    )


def people_words(others: tuple[str, ...], t: Translator) -> str:
    """Who is here beside the person."""
    named = [name for name in others if name]
    unnamed = len(others) - len(named)
    if not others:
        return t("Nobody else is here yet.")
    if not unnamed:
        return t("Here now beside you: {names}.", names=t.list(named))
    more = t.many("{count} person without a name", "{count} people without a name", unnamed)
    return t("Here now beside you: {names}.", names=t.list([*named, more]))


def closed_words(address: str, t: Translator) -> str:
    """Why nobody can be joined here: sharing was turned off (`none`), or nobody named a store (empty)."""
    if address:
        return t("Working in one room is turned off here. Whoever started the kit can turn it on.")
    return t(
        "It cannot be done at this address, because each visitor has a computer of their own here. Start the kit on "
        "one laptop for the whole room, or exchange files."
    )


def keeping_words(address: str, t: Translator) -> str:
    """Where shared workspaces lie, told before anything is shared."""
    if address.startswith("sqlite:"):
        return t(
            "What you share lies on the computer that runs the kit, in plain form, until nobody has used it for a "
            "month. Whoever has the code can read all of it."
        )
    return t(
        "What you share lies in the database of this server, in plain form, until nobody has used it for a month. "
        "Whoever has the code can read all of it."
    )
