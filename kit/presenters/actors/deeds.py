"""What a kind of actor can do before, during and after the review at hand, and what to take care of."""

from collections.abc import Iterator
from dataclasses import dataclass

from kit.content.kinds import actor_kind
from kit.content.mechanisms import load_mechanism
from kit.content.sources import source_ids, source_text
from kit.domain.kinds import ActorKind, Deeds
from kit.domain.mechanisms import Confidence
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.choices import confidence_words


@dataclass(frozen=True, slots=True)
class DeedRow:
    """A time of the review and what the actor can do then: at any review, and at this mechanism only."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActorDeeds:
    """All of it, with where it was read and how sure that is; `unverified` must be seen beside the words."""

    summary: str
    about: str
    rows: tuple[DeedRow, ...]
    care: str
    source: str
    sure: str
    unverified: bool


def actor_deeds(workspace: Workspace, code: str, t: Translator) -> ActorDeeds | None:
    """What the kit knows of a kind of actor, at the workspace's mechanism; None while the kind is not known."""
    kind = actor_kind(code, t.language)
    if kind is None:
        return None
    mechanism = load_mechanism(workspace.review.mechanism, t.language)
    here = kind.deeds_at(workspace.review.mechanism)
    named = t("What it can do: {mechanism}", mechanism=mechanism.name) if mechanism else t("What it can do")
    sources = dict.fromkeys((*source_ids(kind.source), *source_ids(here.source if here else "")))
    confidence = _least(kind.confidence, here.confidence if here else kind.confidence)
    return ActorDeeds(
        summary=named,
        about=kind.description,
        rows=tuple(_rows(kind, here, t)),
        care=kind.caution,
        source=source_text(", ".join(sources)),
        sure=t("Confidence: {word}", word=confidence_words(t)[confidence].lower()),
        unverified=confidence is Confidence.UNVERIFIED,
    )


def _rows(kind: ActorKind, here: Deeds | None, t: Translator) -> Iterator[DeedRow]:
    times = {"before": t("Before"), "during": t("During"), "after": t("After")}
    for time, title in times.items():
        texts = (getattr(kind, time), getattr(here, time) if here else "")
        yield DeedRow(title, tuple(filter(None, texts)) or (t("Nothing that we know of"),))


def _least(*levels: Confidence) -> Confidence:
    order = list(Confidence)
    return max(levels, key=order.index)
