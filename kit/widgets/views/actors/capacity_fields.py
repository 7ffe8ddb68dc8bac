"""The four capacities of a national mechanism for reporting and follow-up, as questions."""

from collections.abc import Iterable

from kit.content.capacities import Capacity, capacities
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import answer_choices
from kit.presenters.actors.sources import source_words
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import stack, words


class CapacityFields:
    """One value out of four answers: `value` has (capacity, answer) pairs of what is known."""

    def __init__(self, t: Translator) -> None:
        said = words(t("It belongs to the State. Ask before you count it as an ally."), "kit-small-text")
        known = capacities(t.language)
        self._fields = {each.id: ChoiceField(each.name, answer_choices(t), _hint(each, t)) for each in known}
        source = words(source_words(known, t), "kit-fine")
        self._strange: tuple[tuple[str, str], ...] = ()
        self.widget = stack(
            said, *(field.widget for field in self._fields.values()), source, classes=("kit-capacities",)
        )

    @property
    def value(self) -> tuple[tuple[str, str], ...]:
        """The answers that are known; what a file brought beside the four is kept."""
        answers = tuple((id, field.value) for id, field in self._fields.items() if field.value)
        return (*answers, *self._strange)

    def set(self, value: Iterable[tuple[str, str]]) -> None:
        """Show these answers."""
        answers = dict(value)
        for id, field in self._fields.items():
            field.set(answers.get(id, ""))
        self._strange = tuple((id, answer) for id, answer in answers.items() if id not in self._fields)

    def say(self, problem: str) -> None:
        """Nothing can be wrong with a choice."""


def _hint(capacity: Capacity, t: Translator) -> str:
    """The question of a capacity, and what lies behind it."""
    return t.paragraph((capacity.question, capacity.about))
