"""How we know a day: where it comes from, when that was read, how sure it is, and what the stage asks of us."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from kit.content.sources import source_text
from kit.domain.mechanisms import Confidence, Mechanism, Stage
from kit.domain.plan import Milestone
from kit.domain.schedule import stages_of
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card: what it is about and what is known."""

    label: str
    text: str


def stage_of(workspace: Workspace, mechanism: Mechanism | None, stage: str) -> Stage | None:
    """The stage of the mechanism with this id, in the review's procedure."""
    stages = stages_of(workspace.review, mechanism) if mechanism else ()
    return next((each for each in stages if each.id == stage), None)


def how_we_know(milestone: Milestone, stage: Stage | None, t: Translator) -> tuple[Fact, ...]:
    """Everything that is known of where the day of a milestone comes from."""
    return tuple(fact for fact in _about_day(milestone, stage, t) if fact.text)


def _about_day(milestone: Milestone, stage: Stage | None, t: Translator) -> Iterator[Fact]:
    if milestone.fixed:
        yield Fact(t("Set by"), t("A person of the coalition. The day no longer moves with the review."))
    elif stage is not None and not milestone.own:
        yield Fact(t("Counted from the review"), _range_words(stage, t))
    yield Fact(t("How sure"), sure_words(milestone.confidence, t))
    yield Fact(t("Source"), source_text(milestone.source))
    yield Fact(t("Read on"), _day_words(milestone.as_of, t))
    yield Fact(t("Note"), milestone.note)


def what_it_asks(stage: Stage | None, t: Translator) -> tuple[Fact, ...]:
    """What civil society does at a stage, where, and what comes out of it."""
    if stage is None:
        return ()
    facts = (
        Fact(t("Who acts"), stage.who),
        Fact(t("What you can do"), "; ".join(stage.actions)),
        Fact(t("Where"), stage.where),
        Fact(t("What comes out"), stage.output),
        Fact(t("Source of this"), source_text(stage.source)),
    )
    return tuple(fact for fact in facts if fact.text)


def sure_words(confidence: Confidence, t: Translator) -> str:
    """How sure a counted day is, as a sentence."""
    return {
        Confidence.HIGH: t("High: read in the source or seen in real calendars."),
        Confidence.MEDIUM: t("Medium: fits what is usual, but check it."),
        Confidence.LOW: t("Low: a rough estimate. Ask the secretariat."),
        Confidence.UNVERIFIED: t("Unverified: nobody has checked it yet. Ask the secretariat."),
    }[confidence]


def _range_words(stage: Stage, t: Translator) -> str:
    offset = stage.offset.value
    if offset.typical is None:
        return t("It is not known how long before or after the review it comes.")
    typical = _usually(offset.typical, t)
    if offset.earliest is None or offset.latest is None:
        return typical
    return t("{usually} {between}", usually=typical, between=_between(offset.earliest, offset.latest, t))


def _usually(months: float, t: Translator) -> str:
    if months == 0:
        return t("On the day of the review.")
    number = _number(months, t)
    one = abs(months) == 1
    if months < 0:
        return t("Usually one month before it.") if one else t("Usually {months} months before it.", months=number)
    return t("Usually one month after it.") if one else t("Usually {months} months after it.", months=number)


def _between(earliest: float, latest: float, t: Translator) -> str:
    values = {"first": _number(earliest, t), "last": _number(latest, t)}
    if latest <= 0:
        return t("Seen or likely: {first} to {last} months before it.", **values)
    if earliest >= 0:
        return t("Seen or likely: {first} to {last} months after it.", **values)
    return t("Seen or likely: from {first} months before it to {last} months after it.", **values)


def _number(months: float, t: Translator) -> str:
    """A number of months without its sign, and without an empty part after the point."""
    size = abs(months)
    return t.number(int(size) if size == int(size) else size)


def _day_words(iso: str, t: Translator) -> str:
    try:
        return t.date(datetime.date.fromisoformat(iso))
    except ValueError:
        return iso
