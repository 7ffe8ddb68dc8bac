"""What stands where there is no report yet: the issues to begin with, and one button."""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.edits.report import start_report
from kit.presenters.report.basis import report_basis
from kit.presenters.report.words import section_titles
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, stack, words
from kit.widgets.views.report.issue_choice import IssueChoice


class SectionStart:
    """Starts a report with the usual sections and one for each issue that was ticked.

    `on_recommendations` leads to the recommendations that the State was given earlier.
    """

    def __init__(self, desk: Desk, frame: Frame, on_recommendations: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._choice = IssueChoice(desk)
        self._opened = False
        about = t(
            "Tick the issues to begin with; others can follow. The kit makes the usual sections and one for each "
            "issue, and shares the words of the limit out among them."
        )
        self.widget = stack(
            heading(t("No report yet"), 2, "kit-name"),
            words(about),
            self._choice.widget,
            bar(
                button(t("Start the report"), self._on_start, "first", "report").widget,
                button(t("Bring earlier recommendations"), on_recommendations, "link").widget,
            ),
            classes=("kit-empty", "kit-section-start"),
        )

    def refresh(self) -> None:
        """Offer the issues once; what a person ticked meanwhile stays ticked."""
        if not self._opened:
            self._opened = True
            self._choice.open()

    def _on_start(self) -> None:
        desk, t = self._desk, self._desk.t
        limit = report_basis(desk.workspace, desk.today, t).limit
        self._opened = False
        desk.apply(start_report, desk.new_id, section_titles(t), self._choice.chosen(), limit.words)
        self._frame.to_top()
