"""What a kind of actor can do before, during and after the review at hand, and what to take care of."""

from collections.abc import Iterator
from dataclasses import dataclass

from kit.content.deeds import deeds_at
from kit.content.kinds import actor_kind
from kit.content.mechanisms import mechanism_name
from kit.domain.kinds import ActorKind, Deeds
from kit.domain.mechanisms import Confidence
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.sources import least_confidence, source_words


@dataclass(frozen=True, slots=True)
class DeedRow:
    """A time of the review and what the actor can do then: at any review, and at this mechanism only."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActorDeeds:
    """All of it; `source` says where and when it was read, and `unverified` must be seen beside the words.

    `open` says what is not known of this mechanism.
    """

    summary: str
    about: str
    rows: tuple[DeedRow, ...]
    open: str
    care: str
    source: str
    unverified: bool


def actor_deeds(workspace: Workspace, code: str, t: Translator) -> ActorDeeds | None:
    """What the kit knows of a kind of actor, at the workspace's mechanism; None while the kind is not known."""
    kind = actor_kind(code, t.language)
    if kind is None:
        return None
    mechanism = mechanism_name(workspace.review.mechanism, t.language)
    here = deeds_at(workspace.review.mechanism, code, t.language)
    known: tuple[ActorKind | Deeds, ...] = (kind, here) if here else (kind,)
    return ActorDeeds(
        summary=t("What it can do: {mechanism}", mechanism=mechanism) if mechanism else t("What it can do"),
        about=kind.description,
        rows=tuple(_rows(kind, here, t)),
        open="" if here else _open(mechanism, t),
        care=kind.caution,
        source=source_words(known, t),
        unverified=least_confidence(known) is Confidence.UNVERIFIED,
    )


def _rows(kind: ActorKind, here: Deeds | None, t: Translator) -> Iterator[DeedRow]:
    times = {"before": t("Before"), "during": t("During"), "after": t("After")}
    for time, title in times.items():
        texts = (getattr(kind, time), getattr(here, time) if here else "")
        yield DeedRow(title, tuple(filter(None, texts)) or (t("Nothing that we know of"),))


def _open(mechanism: str, t: Translator) -> str:
    if mechanism:
        return t("This holds for any review. Our sources say nothing more about this one.")
    return t("This holds for any review. When you have chosen yours, you see what holds for it alone.")
