"""The plan screen: what must be done, by whom, before which day."""

import ipywidgets as w

from kit.desk import Desk
from kit.presenters.plan.chart import Grouping
from kit.presenters.plan.plan_list import plan_list
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, show_if, stack, title
from kit.widgets.parts.switch import Switch
from kit.widgets.views.bringing.bring_file import BringFile
from kit.widgets.views.plan.banner import PlanBanner
from kit.widgets.views.plan.months import PlanMonths
from kit.widgets.views.plan.review import PlanReview
from kit.widgets.views.plan.rules import PlanRules
from kit.widgets.views.plan.side import PlanSide
from kit.widgets.views.plan.start import PlanStart
from kit.widgets.views.plan.task_new import TaskNew
from kit.widgets.views.record_table import RecordTable

_MONTHS, _OWNERS, _LIST = "months", "owners", "list"


class PlanScreen:
    """One record is chosen at a time; chart, list and card all show the same one."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._chosen = ""
        self._rules = rules = PlanRules(desk)
        views = [(t("Months"), _MONTHS), (t("By organisation"), _OWNERS), (t("List"), _LIST)]
        self._switch = Switch(t("View"), views, lambda _: self._show_view())
        self._review = PlanReview(desk, rules)
        self._new = TaskNew(desk, rules, self._on_choose)
        self._banner = PlanBanner(desk)
        self._start = PlanStart(desk, frame, self._on_new, self._on_bring)
        self._brought = stack(classes=("kit-plan-brought",))
        self._bring: BringFile | None = None
        self._months = PlanMonths(desk, rules, self._on_choose)
        self._list: RecordTable | None = None
        self._side = PlanSide(desk, frame, rules, self._on_choose, self._on_review)
        self._bar = self._make_bar()
        self._view = stack(self._months.widget)
        head = bar(
            title(t("Plan"), t("What must be done, by whom, before which day?")),
            self._switch.widget,
            classes=("kit-head",),
        )
        above = (self._banner.widget, self._start.widget, self._bar)
        forms = (self._review.widget, self._new.widget, self._brought)
        self.work = stack(head, *above, *forms, self._view, classes=("kit-plan-screen",))
        self.side = self._side.widget

    def _make_bar(self) -> w.Box:
        t = self._desk.t
        acts = bar(
            button(t("Add a task"), self._on_new, "quiet", "plus").widget,
            button(t("Change the review date"), self._on_review, "quiet", "plan").widget,
            button(t("Bring a plan from Excel"), self._on_bring, "quiet", "arrow-up").widget,
        )
        return bar(acts, self._months.ways, classes=("kit-plan-bar",))

    def refresh(self) -> None:
        """Show the plan as it is now, or the way to one."""
        workspace = self._desk.workspace
        planned = bool(workspace.tasks or workspace.milestones)
        show_if(self._start.widget, wanted=not planned)
        for widget in (self._view, self._bar, self._switch.widget):
            show_if(widget, wanted=planned)
        if self._chosen not in workspace.tasks and self._chosen not in workspace.milestones:
            self._chosen = ""
        self._banner.refresh()
        self._side.refresh()
        self._side.show(self._chosen, anew=False)
        if planned:
            self._show_view()
        else:
            self._start.refresh()

    def show(self, record: str) -> None:
        """Open the card of a task or milestone."""
        self._on_choose(record)

    def _show_view(self) -> None:
        wanted = self._switch.value
        show_if(self._months.widget, wanted=wanted != _LIST)
        show_if(self._months.ways, wanted=wanted != _LIST)
        if wanted == _LIST:
            table = plan_list(self._desk.workspace, self._rules.mechanism, self._desk.today, self._desk.t)
            self._table().show(table, self._chosen)
        else:
            self._months.group(Grouping.OWNER if wanted == _OWNERS else Grouping.STAGE)
        if self._list is not None:
            show_if(self._list.widget, wanted=wanted == _LIST)

    def _table(self) -> RecordTable:
        if self._list is None:
            self._list = RecordTable(self._on_choose)
            self._view.children = (*self._view.children, self._list.widget)
        return self._list

    def _on_choose(self, id: str) -> None:
        workspace = self._desk.workspace
        known = id in workspace.tasks or id in workspace.milestones
        before, self._chosen = self._chosen, id if known else ""
        self._side.show(self._chosen, anew=self._chosen != before)
        self._months.choose(self._chosen)
        self._show_view()
        if self._list is not None and before and not self._chosen:
            self._list.focus(before)

    def _on_new(self) -> None:
        self._review.close()
        self._new.open()

    def _on_bring(self) -> None:
        self._new.close()
        self._review.close()
        if self._bring is None:
            t = self._desk.t
            hint = t("A plan that you took from here and changed in Excel, or a table with a row for each task.")
            self._bring = BringFile(self._desk, self._frame, t("Bring a plan from Excel"), hint, self._on_brought)
        self._brought.children = (self._bring.widget,)
        self._frame.to_top()

    def _on_brought(self) -> None:
        self._brought.children = ()

    def _on_review(self) -> None:
        self._new.close()
        self._review.open()
