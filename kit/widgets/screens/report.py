"""The report screen: what the coalition says together, section by section, and whether each word can be stood by."""

from collections.abc import Callable

import ipywidgets as w

from kit.desk import Desk
from kit.domain.sections import sections_in_order
from kit.domain.workspace import Workspace
from kit.presenters.report.basis import ReportBasis, report_basis
from kit.presenters.report.limit import limit_card
from kit.presenters.report.missing import ISSUES
from kit.presenters.report.reading import reading
from kit.presenters.report.section_card import SectionCard, section_card
from kit.presenters.report.section_list import section_list
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, show_if, stack, title
from kit.widgets.views.choice_list import ChoiceList
from kit.widgets.views.report.recommendation_list import RecommendationList
from kit.widgets.views.report.section_new import SectionNew
from kit.widgets.views.report.section_reading import SectionReading
from kit.widgets.views.report.section_start import SectionStart
from kit.widgets.views.report.section_view import SectionView
from kit.widgets.views.report.section_words import line_markup
from kit.widgets.views.report.side import ReportSide

SECTION, READING, RECOMMENDATIONS, NEW, START = "section", "reading", "recommendations", "new", "start"


class ReportScreen:
    """One view fills the middle; each is made when it is first wanted, and only the chosen section has fields."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._chosen = ""
        self._wanted = SECTION
        self._views: dict[str, w.Widget] = {}
        self._section: SectionView | None = None
        self._reading: SectionReading | None = None
        self._recommendations: RecommendationList | None = None
        self._new: SectionNew | None = None
        self._start: SectionStart | None = None
        self._outline = ChoiceList(t("Sections"), self._on_section, unit=t("words"), folds=True)
        self._line = markup("", "kit-limit-line")
        self._read = button(t("Read it through"), self._on_read, sign="report")
        self._read_on_phone = button(t("Read it through"), self._on_read, "link")
        self._read_on_phone.widget.add_class("kit-report-phone")
        self._middle = stack(classes=("kit-report-middle",))
        self._side = ReportSide(desk, self._on_lead)
        self.work = self._arranged()
        self.side = stack(self._side.widget)

    def _arranged(self) -> w.Box:
        t = self._desk.t
        word = button(t("Word file"), lambda: self._frame.go("take_away", "report"), sign="download")
        self._acts = bar(word.widget, self._read.widget)
        head = bar(
            title(t("Report"), t("What do we say together, and can each word be stood by?")),
            self._acts,
            classes=("kit-head",),
        )
        ways = bar(
            button(t("Add a section"), self._on_new, "link").widget,
            button(t("Earlier recommendations"), self._on_recommendations, "link").widget,
            self._read_on_phone.widget,
            classes=("kit-acts",),
        )
        self._outlined = stack(self._outline.widget, self._line, ways, classes=("kit-report-outline",))
        body = stack(self._outlined, self._middle, classes=("kit-report",))
        return stack(head, body, classes=("kit-report-screen",))

    def refresh(self) -> None:
        """Show the report as it is now, or the way to one."""
        desk = self._desk
        basis = report_basis(desk.workspace, desk.today, desk.t)
        started = bool(basis.workspace.sections)
        if self._chosen not in basis.workspace.sections:
            self._chosen = _first(basis.workspace)
        if self._wanted == NEW and not started:
            self._wanted = SECTION
        limit = limit_card(basis.workspace, basis.use, basis.limit, desk.t)
        card = self._card(basis)
        self._outline.show(section_list(basis.workspace, basis.use, basis.today, desk.t), self._chosen)
        self._line.value = line_markup(limit)
        show_if(self._acts, wanted=started)
        show_if(self._outlined, wanted=started and self._wanted != RECOMMENDATIONS)
        show_if(self._side.widget, wanted=started)
        self._show_middle(basis, card)
        if started:
            self._side.show(basis, limit, card if self._wanted == SECTION else None)

    def show(self, record: str) -> None:
        """Open a section, a contribution's or an issue's section, a piece of evidence, or a recommendation."""
        workspace = self._desk.workspace
        if record in workspace.recommendations:
            self._put(RECOMMENDATIONS)
            self._list().show(record)
            return
        self._on_section(_section_of(workspace, record) or self._chosen)
        if record in workspace.evidence and self._section is not None:
            self._section.open_evidence(record)

    def _card(self, basis: ReportBasis) -> SectionCard | None:
        section = basis.workspace.sections.get(self._chosen)
        return section_card(basis.workspace, section, basis.use, self._desk.t) if section else None

    def _show_middle(self, basis: ReportBasis, card: SectionCard | None) -> None:
        wanted = START if card is None and self._wanted != RECOMMENDATIONS else self._wanted
        paint: dict[str, Callable[[], w.Widget]] = {
            SECTION: lambda: self._paint_section(basis, card),
            READING: lambda: self._paint_reading(basis.workspace),
            RECOMMENDATIONS: self._paint_recommendations,
            NEW: lambda: self._maker().widget,
            START: self._paint_start,
        }
        shown = paint[wanted]()
        if wanted not in self._views:
            self._views[wanted] = shown
            self._middle.children = tuple(self._views.values())
        for name, view in self._views.items():
            show_if(view, wanted=name == wanted)
        t = self._desk.t
        for press in (self._read, self._read_on_phone):
            press.relabel(t("Back to the sections") if wanted == READING else t("Read it through"))

    def _paint_section(self, basis: ReportBasis, card: SectionCard | None) -> w.Widget:
        if self._section is None:
            self._section = SectionView(self._desk, self._frame, self._on_removed, self._on_recommendations)
        if card is not None:
            self._section.show(card, basis)
        return self._section.widget

    def _paint_reading(self, workspace: Workspace) -> w.Widget:
        if self._reading is None:
            self._reading = SectionReading()
        self._reading.show(reading(workspace, self._desk.t))
        return self._reading.widget

    def _paint_recommendations(self) -> w.Widget:
        self._list().refresh()
        return self._list().widget

    def _list(self) -> RecommendationList:
        if self._recommendations is None:
            self._recommendations = RecommendationList(self._desk, self._frame, lambda: self._put(SECTION))
        return self._recommendations

    def _maker(self) -> SectionNew:
        if self._new is None:
            self._new = SectionNew(self._desk, self._on_section, lambda: self._put(SECTION))
        return self._new

    def _paint_start(self) -> w.Widget:
        if self._start is None:
            self._start = SectionStart(self._desk, self._frame, self._on_recommendations)
        self._start.refresh()
        return self._start.widget

    def _put(self, view: str) -> None:
        if view != self._wanted:
            self._wanted = view
            self.refresh()
            self._frame.to_top()

    def _on_section(self, id: str) -> None:
        self._chosen, self._wanted = id, SECTION
        self.refresh()

    def _on_removed(self) -> None:
        """The section after the one that goes is shown, so that the place in the outline stays."""
        ids = [section.id for section in sections_in_order(self._desk.workspace)]
        here = ids.index(self._chosen)
        left = ids[here + 1 :] or ids[:here][-1:]
        self._chosen = left[0] if left else ""

    def _on_read(self) -> None:
        self._put(SECTION if self._wanted == READING else READING)

    def _on_recommendations(self) -> None:
        self._put(RECOMMENDATIONS)

    def _on_new(self) -> None:
        self._maker().open()
        self._put(NEW)

    def _on_lead(self, to: str) -> None:
        if to == ISSUES:
            self._on_new()
        else:
            self._on_section(to)
            self._frame.to_top()


def _first(workspace: Workspace) -> str:
    """The section to begin with: the first on an issue, else the first of all."""
    ordered = sections_in_order(workspace)
    return next((section.id for section in ordered if section.issue), ordered[0].id if ordered else "")


def _section_of(workspace: Workspace, record: str) -> str:
    """The section that a record belongs to; empty where there is none."""
    if record in workspace.sections:
        return record
    if record in workspace.contributions:
        return workspace.contributions[record].section
    issue = workspace.evidence[record].issue if record in workspace.evidence else record
    return next((section.id for section in workspace.sections.values() if issue and section.issue == issue), "")
