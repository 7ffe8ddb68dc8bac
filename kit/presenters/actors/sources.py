"""Where content about actors was read: source, day and confidence, as they stand below the words."""

from collections.abc import Sequence

from kit.content.capacities import Capacity
from kit.content.method import StepGuide
from kit.content.sources import source_ids, source_text
from kit.domain.kinds import ActorKind, Deeds
from kit.domain.mechanisms import Confidence
from kit.i18n.translator import Translator
from kit.presenters.choices import confidence_words
from kit.presenters.report.words import day_words

Read = ActorKind | Deeds | Capacity | StepGuide
"""A value of the outside world: ids of its sources, the day they were read (ISO), how sure it is."""


def source_words(values: Sequence[Read], t: Translator) -> str:
    """All sources of these values, each once; of the days the oldest and of the confidences the least."""
    named = dict.fromkeys(id for each in values for id in source_ids(each.source))
    days = [each.as_of for each in values if each.as_of]
    return t.paragraph(
        (
            t("Source: {source}.", source=source_text(", ".join(named))),
            t("As of {day}.", day=day_words(min(days), t)) if days else "",
            t("Confidence: {word}.", word=confidence_words(t)[least_confidence(values)].lower()),
        )
    )


def least_confidence(values: Sequence[Read]) -> Confidence:
    """How sure all of them are together."""
    order = list(Confidence)
    return max((each.confidence for each in values), key=order.index)
