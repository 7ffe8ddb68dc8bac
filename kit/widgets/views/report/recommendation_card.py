"""One earlier recommendation: its words, the issue it belongs to, the answer of the State, and what came of it."""

from collections.abc import Callable
from html import escape
from typing import Any

from kit.desk import Desk
from kit.domain.edits.issues import assess_recommendation, link_recommendation, note_recommendation
from kit.presenters.choices import progress_words, response_words
from kit.presenters.report.recommendation_list import link_choices, origin_words
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, LongTextField
from kit.widgets.parts.layout import bar, markup, stack


class RecommendationCard:
    """Each field is one act."""

    def __init__(self, desk: Desk, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk = desk
        self._id = ""
        self._words = markup("", "kit-recommendation")
        self._issue = ChoiceField(t("Our issue"), [("", "")], on_change=self._on_issue)
        responses = [(words, each) for each, words in response_words(t).items()]
        progress = [(words, each) for each, words in progress_words(t).items()]
        self._response = ChoiceField(t("What the State said"), responses, on_change=self._on_assessed)
        self._progress = ChoiceField(t("What came of it"), progress, on_change=self._on_assessed)
        self._note = LongTextField(
            t("Note"), t("What you know about it, and where it can be checked."), self._on_note, rows=2
        )
        self.widget = stack(
            self._words,
            stack(self._issue.widget, self._progress.widget, self._response.widget, classes=("kit-pair",)),
            self._note.widget,
            bar(button(t("Close"), on_close, "quiet", "close").widget),
            classes=("kit-form", "kit-inset"),
        )

    def show(self, id: str) -> None:
        """Fill the card with a recommendation that is there."""
        t, workspace = self._desk.t, self._desk.workspace
        each = workspace.recommendations[id]
        self._id = id
        origin = f"<p class='kit-fine'>{escape(origin_words(each, t))}</p>"
        self._words.value = f"<p class='kit-recommendation-text'>{escape(each.text)}</p>{origin}"
        self._issue.offer(link_choices(workspace, t), each.issue if each.issue in workspace.issues else "")
        self._response.set(each.response)
        self._progress.set(each.progress)
        self._note.bind("recommendations", id, "note")
        self._note.set(each.note)

    def _on_issue(self, issue: str) -> None:
        self._desk.apply(link_recommendation, self._id, issue)

    def _on_assessed(self, _value: Any) -> None:
        self._desk.apply(assess_recommendation, self._id, self._progress.value, self._response.value)

    def _on_note(self, note: str) -> None:
        self._desk.apply(note_recommendation, self._id, note)
