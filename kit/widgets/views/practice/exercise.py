"""The exercise in the middle of the practice screen: its words, its rows, and what is said after a check."""

from collections.abc import Callable
from html import escape
from typing import Any

from kit.domain.attempts import chooses_one
from kit.domain.exercises import Exercise
from kit.i18n.translator import Translator
from kit.presenters.practice.exercise import ExercisePage, Item, Verdict
from kit.widgets.front_module import FrontModule
from kit.widgets.parts.layout import markup, stack


class ExerciseView:
    """Shows an `ExercisePage`; what the person does is told to `on_choose`, `on_move` and `on_pair`."""

    def __init__(
        self,
        t: Translator,
        on_choose: Callable[[str, bool], None],
        on_move: Callable[[str, int], None],
        on_pair: Callable[[str, str], None],
    ) -> None:
        self._t = t
        self._head = markup("", "kit-exercise-head")
        self._shown_head = ""
        self.picture = stack(classes=("kit-exercise-picture",))
        self._face = FrontModule("exercise")
        self._face.on_gesture("choose", lambda said: on_choose(str(said["id"]), bool(said["on"])))
        self._face.on_gesture("move", lambda said: on_move(str(said["id"]), int(said["steps"])))
        self._face.on_gesture("pair", lambda said: on_pair(str(said["id"]), str(said["partner"])))
        self.widget = stack(self._head, self.picture, self._face.widget, classes=("kit-exercise-sheet",))

    def show(self, exercise: Exercise, page: ExercisePage) -> None:
        """Show the exercise as it stands; only what changed travels."""
        self._show_head(page)
        self._face.show(
            {
                "id": exercise.id,
                "kind": exercise.kind.value,
                "alone": chooses_one(exercise),
                "question": page.question,
                "partners": [[each.id, each.text] for each in exercise.partners],
                "words": {"choose": self._t("Choose")},
                "items": {each.id: self._row(each, number) for number, each in enumerate(page.items, 1)},
                "order": [each.id for each in page.items],
                "hint": page.hint,
                "verdict": self._verdict(page.verdict) if page.verdict else None,
            }
        )

    def begin(self) -> None:
        """Put the keyboard on the first control."""
        self._face.tell("begin")

    def _show_head(self, page: ExercisePage) -> None:
        crumb = f'<p class="kit-crumb">{escape(page.crumb)}</p>'
        head = f'{crumb}<h1 tabindex="-1">{escape(page.title)}</h1><p class="kit-lead">{escape(page.lead)}</p>'
        head += f'<p class="kit-exercise-question">{escape(page.question)}</p>'
        if head != self._shown_head:
            self._shown_head = self._head.value = head

    def _row(self, item: Item, number: int) -> dict[str, Any]:
        said, t = item.said, self._t
        return {
            "text": item.text,
            "number": t.number(number),
            "chosen": item.chosen,
            "partner": item.partner,
            "tone": said.tone if said else "",
            "words": said.words if said else "",
            "why": said.why if said else "",
            "up": t("Move up: {step}", step=item.text),
            "down": t("Move down: {step}", step=item.text),
        }

    def _verdict(self, verdict: Verdict) -> dict[str, Any]:
        return {
            "tone": verdict.tone,
            "heading": verdict.heading,
            "reasons": list(verdict.reasons),
            "source": self._t("Why we say so: {source}", source=verdict.source),
        }
