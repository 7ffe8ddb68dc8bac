"""The chips and facts of an actor's card: kind, accreditation, capacities, what it wants, for whom it speaks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kit.analysis.sides import opposes
from kit.content.capacities import capacities
from kit.content.kinds import actor_kind
from kit.domain.actors import Actor
from kit.domain.audience import Level
from kit.domain.checks.bodies import NMRF
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.words import kind_name, level_word

ANSWERS = ("yes", "partly", "no")


@dataclass(frozen=True, slots=True)
class CardChip:
    """A fact or a state, with its tone and sign as the parts have them."""

    text: str
    tone: str = ""
    sign: str = ""


def answer_word(answer: str, t: Translator) -> str:
    """An answer to the question of a capacity."""
    return {"yes": t("yes"), "partly": t("partly"), "no": t("no")}.get(answer, answer or t("not known"))


def actor_chips(actor: Actor, t: Translator) -> tuple[CardChip, ...]:
    """The chips below the name."""
    return (*_kind_chips(actor, t), *_other_chips(actor, t))


def _kind_chips(actor: Actor, t: Translator) -> Iterator[CardChip]:
    kind = kind_name(actor.kind, t)
    status = t("not accredited") if actor.status == "none" else t("status {status}", status=actor.status)
    if actor.status and actor.status_as_of:
        date = _month(actor.status_as_of, t)
        yield CardChip(t("{kind}, {status}, {date}", kind=kind, status=status, date=date))
    elif actor.status:
        yield CardChip(t("{kind}, {status}", kind=kind, status=status))
        yield CardChip(t("Status without a date"), "attn", "warning")
    else:
        yield CardChip(kind, "" if actor.kind else "none")


def _other_chips(actor: Actor, t: Translator) -> Iterator[CardChip]:
    kind = actor_kind(actor.kind, t.language)
    if kind and kind.ally_and_risk:
        yield CardChip(t("Ally and risk at once"), "attn", "warning")
    if kind and kind.state:
        yield CardChip(t("Belongs to the State"))
    if actor.place:
        yield CardChip(actor.place)
    yield CardChip(level_word(actor.level, t), "lock", "eye" if actor.level is Level.PUBLIC else "lock")


def _month(text: str, t: Translator) -> str:
    """An ISO day or month with its month spelt; any other text as it is."""
    try:
        day = date.fromisoformat(text if len(text) > len("2026-10") else f"{text}-01")
    except ValueError:
        return text
    return t("{month} {year}", month=t.month(day), year=day.year)


def actor_facts(workspace: Workspace, actor: Actor, t: Translator) -> tuple[tuple[str, str], ...]:
    """Titles and texts of what is known; what nobody wrote down is left out, but for who asks it.

    Nobody is sent to ask an opponent: its card says what to be careful of.
    """
    member = workspace.members.get(actor.asked_by)
    nobody = "" if opposes(actor) else t("nobody yet")
    care = t("Ask it for nothing. Protect what you know of it, and who told you.") if opposes(actor) else ""
    facts = (
        (t("What it wants"), actor.goal),
        (t("Take care"), care),
        (t("Who asks it"), (member.name or member.short) if member else nobody),
        (t("Speaks for"), t.row(actor.groups)),
        (t("Languages"), t.row(actor.languages)),
        (t("Other names"), t.row(actor.aliases)),
        *_capacities(actor, t),
    )
    return tuple((title, text) for title, text in facts if text)


def capacity_words(capacity: str, answer: str, t: Translator) -> tuple[str, str]:
    """A capacity and the answer to its question, in words."""
    names = {each.id: each.name for each in capacities(t.language)}
    return names.get(capacity, capacity), answer_word(answer, t)


def _capacities(actor: Actor, t: Translator) -> Iterator[tuple[str, str]]:
    answers = dict(actor.capacities)
    if actor.kind == NMRF:
        for capacity in capacities(t.language):
            yield capacity_words(capacity.id, answers.get(capacity.id, ""), t)
