"""Beside the report: its words, who wrote the chosen section, and what is missing."""

from collections.abc import Callable
from functools import partial

from kit.desk import Desk
from kit.presenters.more import more_words
from kit.presenters.report.basis import ReportBasis
from kit.presenters.report.limit import LimitCard
from kit.presenters.report.missing import LIMIT, report_lacks
from kit.presenters.report.section_card import SectionCard
from kit.widgets.parts.layout import show_if, stack
from kit.widgets.parts.missing import Lack, MissingList
from kit.widgets.views.report.section_authors import SectionAuthors
from kit.widgets.views.report.section_words import SectionWords


class ReportSide:
    """`on_lead(to)` hears where a lack leads: a section, or `issues`."""

    def __init__(self, desk: Desk, on_lead: Callable[[str], None]) -> None:
        t = desk.t
        self._desk, self._on_lead = desk, on_lead
        self._leads: dict[str, str] = {}
        self._words = SectionWords(desk)
        self._authors = SectionAuthors()
        nothing = t("Nothing that the kit can see. Read it through once more.")
        self._missing = MissingList(t("What is missing"), nothing, self._on_act, partial(more_words, t=t))
        self._missing.widget.add_class("kit-part")
        self.widget = stack(
            self._words.widget, self._authors.widget, self._missing.widget, classes=("kit-report-side",)
        )

    def show(self, basis: ReportBasis, limit: LimitCard, card: SectionCard | None) -> None:
        """Show what belongs to the report and to its chosen section."""
        t = self._desk.t
        self._words.show(limit)
        show_if(self._authors.widget, wanted=card is not None and bool(card.authors))
        if card is not None:
            self._authors.show(card)
        lacks = report_lacks(basis.workspace, basis.limit, basis.mechanism, basis.today, t)
        self._leads = {lack.key: lack.leads_to for lack in lacks}
        self._missing.show([Lack(each.key, each.sentence, ((each.act, "go"),), each.tone) for each in lacks])

    def _on_act(self, _act: str, key: str) -> None:
        leads_to = self._leads[key]
        if leads_to == LIMIT:
            self._words.open()
        else:
            self._on_lead(leads_to)
