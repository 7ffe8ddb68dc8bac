"""Earlier recommendations: brought from a file, narrowed down, linked to issues, and followed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kit.desk import Desk
from kit.presenters.report.recommendation_list import (
    Narrowing,
    count_words,
    issue_choices,
    recommendation_list,
    response_choices,
    theme_choices,
)
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import bar, heading, paragraph, show_if, stack, words
from kit.widgets.views.bringing.bring_file import BringFile
from kit.widgets.views.record_table import RecordTable
from kit.widgets.views.report.recommendation_card import RecommendationCard


class RecommendationList:
    """One recommendation is open at most, on a card above the table; `on_close` leads back to the sections."""

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._narrowing = Narrowing()
        self._chosen = ""
        self._bring: BringFile | None = None
        self._opened = stack(classes=("kit-recommendation-open",))
        self._count = words("", "kit-small-text")
        self._response = ChoiceField(t("Response"), response_choices(t), on_change=self._narrows("response"))
        self._issue = ChoiceField(t("Issue"), [("", "")], on_change=self._narrows("issue"))
        self._theme = ChoiceField(t("Theme"), [("", "")], on_change=self._narrows("theme"))
        self._filters = stack(
            self._response.widget, self._issue.widget, self._theme.widget, classes=("kit-pair", "kit-filters")
        )
        self._card = RecommendationCard(desk, lambda: self._choose(""))
        self._table = RecordTable(self._choose)
        self._table.widget.add_class("kit-recommendation-table")
        self._there = stack(self._filters, self._count, self._card.widget, self._table.widget)
        about = t(
            "What the State was asked before. Take the file of UPR Info for your country, or a table of your own."
        )
        self._nothing = words(about)
        self._begin = stack(
            heading(t("Earlier recommendations"), 2, "kit-name"),
            bar(
                button(t("Bring a file"), self._on_bring, "ordinary", "upload").widget,
                button(t("Back to the sections"), on_close, "quiet", "arrow-left").widget,
            ),
            classes=("kit-recommendations-begin",),
        )
        self.widget = stack(
            self._begin,
            self._opened,
            self._nothing,
            self._there,
            classes=("kit-recommendations",),
        )

    def refresh(self) -> None:
        """Show those that are looked for, as they are now."""
        workspace, t = self._desk.workspace, self._desk.t
        there, bringing = bool(workspace.recommendations), bool(self._opened.children)
        show_if(self._begin, wanted=not bringing)
        show_if(self._nothing, wanted=not there and not bringing)
        show_if(self._there, wanted=there and not bringing)
        if not there or bringing:
            return
        self._offer()
        self._count.value = paragraph(count_words(workspace, self._narrowing, t))
        if self._chosen not in workspace.recommendations:
            self._chosen = ""
        show_if(self._card.widget, wanted=bool(self._chosen))
        if self._chosen:
            self._card.show(self._chosen)
        self._table.show(recommendation_list(workspace, self._narrowing, t), self._chosen)

    def show(self, id: str) -> None:
        """Open the card of a recommendation."""
        self._choose(id)

    def _offer(self) -> None:
        """Offer what there is; what is looked for but no longer there is looked for no more."""
        workspace, t = self._desk.workspace, self._desk.t
        issues, themes = issue_choices(workspace, t), theme_choices(workspace, t)
        held = self._narrowing
        issue = held.issue if held.issue in {value for _, value in issues} else ""
        theme = held.theme if held.theme in {value for _, value in themes} else ""
        self._narrowing = replace(held, issue=issue, theme=theme)
        self._issue.offer(issues, issue)
        self._theme.offer(themes, theme)

    def _narrows(self, field: str) -> Callable[[Any], None]:
        def narrow(value: Any) -> None:
            self._narrowing = replace(self._narrowing, **{field: value})
            self.refresh()

        return narrow

    def _choose(self, id: str) -> None:
        self._chosen = id if id != self._chosen else ""
        self.refresh()

    def _on_bring(self) -> None:
        if self._bring is None:
            t = self._desk.t
            hint = t("A table of recommendations, such as the .csv file of UPR Info.")
            self._bring = BringFile(
                self._desk, self._frame, t("Bring earlier recommendations"), hint, self._close_bring
            )
        self._opened.children = (self._bring.widget,)
        self.refresh()

    def _close_bring(self) -> None:
        self._opened.children = ()
        self.refresh()
        self._frame.to_top()
