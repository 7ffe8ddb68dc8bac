"""The chosen section in the middle of the report: its issue, its texts, and who stands by it."""

from collections.abc import Callable
from html import escape

from kit.desk import Desk
from kit.domain.report import SectionKind
from kit.presenters.report.basis import ReportBasis
from kit.presenters.report.section_card import SectionCard
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, paragraph, show_if, stack, words
from kit.widgets.views.report.issue_panel import IssuePanel
from kit.widgets.views.report.section_place import SectionPlace
from kit.widgets.views.report.section_state import SectionState
from kit.widgets.views.report.section_texts import SectionTexts


class SectionView:
    """One set of fields for all sections; `on_recommendations` leads to the earlier recommendations."""

    def __init__(
        self, desk: Desk, frame: Frame, on_removed: Callable[[], None], on_recommendations: Callable[[], None]
    ) -> None:
        t = desk.t
        self._desk = desk
        self._head = markup("", "kit-section-head")
        self._builds = words("", "kit-small-text")
        self._earlier = button(t("Earlier recommendations"), on_recommendations, "link")
        self._issue = IssuePanel(desk, frame)
        self._texts = SectionTexts(desk, frame)
        self._state = SectionState(desk)
        self._place = SectionPlace(desk, frame, on_removed)
        self.widget = stack(
            self._head,
            stack(self._builds, bar(self._earlier.widget, classes=("kit-acts",)), classes=("kit-section-builds",)),
            self._issue.widget,
            self._texts.widget,
            self._state.widget,
            self._place.widget,
            classes=("kit-section",),
        )

    def show(self, card: SectionCard, basis: ReportBasis) -> None:
        """Show a section as it is now."""
        self._head.value = (
            f"<p class='kit-crumb'>{escape(card.crumb)}</p><h2 class='kit-name'>{escape(card.title)}</h2>"
        )
        self._builds.value = paragraph(card.builds)
        show_if(self._builds, wanted=bool(card.builds))
        show_if(self._earlier.widget, wanted=card.section.kind is SectionKind.EARLIER)
        self._issue.show(card.section, basis)
        self._texts.show(card)
        self._state.show(card)
        self._place.show(card, len(basis.workspace.sections))

    def open_evidence(self, id: str) -> None:
        """Open the form of a piece of evidence."""
        self._issue.open_evidence(id)
