"""Dates that could be read two ways: the person says which day is meant."""

from collections.abc import Callable, Sequence
from functools import partial

from kit.i18n.translator import Translator
from kit.presenters.bringing.update import UpdateQuestion
from kit.storage.update import Answer
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import heading, show_if, stack, words

_NOT_YET = ""


class UpdateQuestions:
    """One choice a date; an answered one stays in sight so that it can be answered differently."""

    def __init__(self, t: Translator, on_answers: Callable[[dict[str, Answer]], None]) -> None:
        self._t, self._on_answers = t, on_answers
        self.answers: dict[str, Answer] = {}
        self._fields: dict[str, ChoiceField] = {}
        self._rows = stack()
        about = words(t("Until you answer, the cell is left as it was."), "kit-small-text")
        self.widget = stack(heading(t("Which day is meant?"), 3), about, self._rows, classes=("kit-update-questions",))
        self.clear()

    def clear(self) -> None:
        """Forget all questions and answers, as for another file."""
        self.answers, self._fields = {}, {}
        self._rows.children = ()
        show_if(self.widget, wanted=False)

    def show(self, questions: Sequence[UpdateQuestion]) -> None:
        """Ask these too; those asked before stay."""
        for each in questions:
            if each.key not in self._fields:
                ways = [(self._t("Please choose"), _NOT_YET), *each.answers]
                chosen = partial(self._on_answer, each.key)
                self._fields[each.key] = ChoiceField(each.sentence, ways, on_change=chosen)
        widgets = tuple(field.widget for field in self._fields.values())
        if widgets != self._rows.children:
            self._rows.children = widgets
        show_if(self.widget, wanted=bool(widgets))

    def _on_answer(self, key: str, answer: str) -> None:
        if answer == _NOT_YET:
            self.answers.pop(key, None)
        else:
            self.answers[key] = Answer(answer)
        self._on_answers(dict(self.answers))
