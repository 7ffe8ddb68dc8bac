"""The issue of a section: its facts, and the forms that open under them."""

from kit.desk import Desk
from kit.domain.demands import Demand
from kit.domain.report import EvidenceKind, Section
from kit.presenters.report.basis import ReportBasis
from kit.presenters.report.issue_card import ADD, CHANGE, WRITE, issue_card
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import show_if, stack
from kit.widgets.views.report.issue_evidence import EvidenceForm
from kit.widgets.views.report.issue_facts import IssueFacts
from kit.widgets.views.report.issue_texts import IssueTexts


class IssuePanel:
    """The forms are made when they are first opened; one is open at a time."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self._issue = ""
        self._demand = Demand.RECOMMENDATION
        self._opened: tuple[str, str] | None = None
        self._evidence: EvidenceForm | None = None
        self._texts: IssueTexts | None = None
        self._facts = IssueFacts(desk.t, self._on_act)
        self.widget = stack(self._facts.widget, classes=("kit-issue-panel",))

    def show(self, section: Section, basis: ReportBasis) -> None:
        """Show the issue of a section; another issue closes the forms."""
        issue = basis.workspace.issues.get(section.issue)
        if section.issue != self._issue or issue is None:
            self._close()
        self._issue, self._demand = section.issue, basis.demand
        show_if(self.widget, wanted=issue is not None)
        if issue is None:
            return
        self._facts.show(issue_card(basis.workspace, section, issue, basis.demand, self._desk.t))
        if self._texts is not None and self._opened and self._opened[0] == WRITE:
            self._texts.show(issue.id, basis.demand)

    def open_evidence(self, id: str) -> None:
        """Open the form of a piece of evidence of the shown issue."""
        found = self._desk.workspace.evidence.get(id)
        if found is not None and found.issue == self._issue:
            self._on_act(CHANGE, id)

    def _on_act(self, name: str, key: str) -> None:
        self._close()
        self._opened = (name, key)
        if name == WRITE:
            self._open_texts()
        elif name == ADD:
            self._form().add(self._issue, EvidenceKind(key))
            self._form().focus()
        elif name == CHANGE and key in self._desk.workspace.evidence:
            self._form().change(key)
            self._form().focus()

    def _form(self) -> EvidenceForm:
        if self._evidence is None:
            self._evidence = EvidenceForm(self._desk, self._frame, self._on_closed)
            self.widget.children = (*self.widget.children, self._evidence.widget)
        show_if(self._evidence.widget, wanted=True)
        return self._evidence

    def _open_texts(self) -> None:
        if self._texts is None:
            self._texts = IssueTexts(self._desk, self._frame, self._on_closed)
            self.widget.children = (*self.widget.children, self._texts.widget)
        self._texts.show(self._issue, self._demand)
        show_if(self._texts.widget, wanted=True)
        self._texts.focus(self._demand)

    def _on_closed(self) -> None:
        opened = self._opened
        self._close()
        if opened is not None:
            self._facts.focus(*opened)

    def _close(self) -> None:
        self._opened = None
        for form in (self._evidence, self._texts):
            if form is not None:
                show_if(form.widget, wanted=False)
