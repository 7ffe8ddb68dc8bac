"""What an issue asks for: its three texts, each kept when the person leaves its field."""

from collections.abc import Callable
from typing import Any

from kit.desk import Desk
from kit.domain.demands import Demand
from kit.domain.edits.issues import change_issue, remove_issue
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import LongTextField, TextField
from kit.widgets.parts.layout import bar, stack


class IssueTexts:
    """Title, articles and the texts of one issue; the text that is asked for now stands first."""

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._issue = ""
        question = t("For the list of issues: one thing, that the State can answer with facts.")
        recommendation = t("For the review: who must do what, by when. It can be checked with yes or no.")
        assessment = t("For the follow-up: what the State did since, and how you know.")
        self._texts = {
            Demand.QUESTION: LongTextField(t("Question"), question, self._sets("question"), rows=3),
            Demand.RECOMMENDATION: LongTextField(
                t("Recommendation"), recommendation, self._sets("recommendation"), rows=3
            ),
            Demand.ASSESSMENT: LongTextField(t("Assessment"), assessment, self._sets("assessment"), rows=3),
        }
        self._title = TextField(t("Issue"), t("As it stands above the section."), self._sets("title"))
        self._articles = TextField(t("Articles"), t("Numbers with commas between them."), self._on_articles)
        self._about = stack(self._title.widget, self._articles.widget, classes=("kit-pair",))
        remove = button(t("Remove the issue"), self._on_remove, "harm")
        self._close = bar(button(t("Close"), on_close, "quiet", "close").widget, remove.widget)
        self.widget = stack(classes=("kit-form", "kit-inset"))

    def show(self, issue: str, demand: Demand) -> None:
        """Fill the form with an issue that is there."""
        self._issue = issue
        record = self._desk.workspace.issues[issue]
        self._title.bind("issues", issue, "title")
        self._title.set(record.title)
        self._articles.set(", ".join(record.articles))
        for each, field in self._texts.items():
            field.bind("issues", issue, each)
            field.set(getattr(record, each))
        first = (demand, *(each for each in self._texts if each is not demand))
        children = (*(self._texts[each].widget for each in first), self._about, self._close)
        if self.widget.children != children:
            self.widget.children = children

    def focus(self, demand: Demand) -> None:
        """Put the keyboard on one of the texts."""
        self._texts[demand].control.focus()

    def _sets(self, field: str) -> Callable[[Any], None]:
        return lambda value: self._on_changed({field: value.strip()})

    def _on_articles(self, text: str) -> None:
        parts = (part.strip() for part in text.replace(";", ",").split(","))
        self._on_changed({"articles": tuple(part for part in parts if part)})

    def _on_remove(self) -> None:
        t, id = self._desk.t, self._issue
        self._frame.ask(
            t("Remove “{title}”?", title=self._desk.workspace.issues[id].title),
            t("Its evidence goes with it. Its section stays, without an issue. You can undo this at any time."),
            t("Remove it"),
            t("Keep it"),
            lambda: self._on_removed(id),
        )

    def _on_removed(self, id: str) -> None:
        if self._desk.apply(remove_issue, id):
            self._frame.say(self._desk.t("The issue was removed. You can undo this."))

    def _on_changed(self, values: dict[str, Any]) -> None:
        self._desk.apply(change_issue, self._issue, **values)
