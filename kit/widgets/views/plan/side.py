"""Beside the plan: the card of what is chosen, what is missing, and the way to Excel."""

from collections.abc import Callable
from functools import partial

from kit.desk import Desk
from kit.presenters.more import more_words
from kit.presenters.plan.missing import REVIEW, plan_lacks
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, show_if, stack, words
from kit.widgets.parts.missing import Lack, MissingList
from kit.widgets.views.plan.milestone import PlanMilestone
from kit.widgets.views.plan.rules import PlanRules
from kit.widgets.views.plan.task_card import TaskCardView


class PlanSide:
    """`on_choose(id)` opens a record, an empty id closes it; `on_review` opens the form of the review."""

    def __init__(
        self,
        desk: Desk,
        frame: Frame,
        rules: PlanRules,
        on_choose: Callable[[str], None],
        on_review: Callable[[], None],
    ) -> None:
        t = desk.t
        self._desk, self._frame, self._rules = desk, frame, rules
        self._on_choose, self._on_review = on_choose, on_review
        self._task: TaskCardView | None = None
        self._milestone: PlanMilestone | None = None
        self._close = button(t("Close"), lambda: on_choose(""), "quiet", "close")
        self._cards = stack(bar(self._close.widget, classes=("kit-card-close",)), classes=("kit-part", "kit-plan-card"))
        self._missing = MissingList(
            t("What is missing"),
            t("Nothing is late, and all work has an owner."),
            self._on_act,
            partial(more_words, t=t),
        )
        takes = button(t("Work plan for Excel"), lambda: frame.go("take_away", "plan"), "ordinary", "download")
        self._take = stack(
            heading(t("Take it with you")),
            words(t("The plan as a table and a chart of months."), "kit-small-text"),
            bar(takes.widget),
            classes=("kit-part",),
        )
        self._lacks = stack(self._missing.widget, classes=("kit-part",))
        self.widget = stack(self._cards, self._lacks, self._take, classes=("kit-plan-side",))
        show_if(self._cards, wanted=False)

    def refresh(self) -> None:
        """Say what is missing now; before there is a plan, nothing is."""
        t = self._desk.t
        lacks = plan_lacks(self._desk.workspace, self._desk.today, t)
        shown = [Lack(each.record, each.sentence, ((each.act, "go"),), each.tone) for each in lacks]
        self._missing.show(shown)
        workspace = self._desk.workspace
        show_if(self._lacks, wanted=bool(workspace.tasks or workspace.milestones))
        show_if(self._take, wanted=bool(workspace.tasks))

    def show(self, id: str, *, anew: bool) -> None:
        """Show the card of a task or milestone, or none; `anew` puts the keyboard on a card that was just opened."""
        workspace = self._desk.workspace
        show_if(self._cards, wanted=bool(id))
        if id in workspace.tasks:
            self._task_card().show(id)
        elif id in workspace.milestones:
            self._milestone_card().show(id)
        for card, held in ((self._task, workspace.tasks), (self._milestone, workspace.milestones)):
            if card is not None:
                show_if(card.widget, wanted=id in held)
        if id and anew:
            self._close.button.focus()

    def _task_card(self) -> TaskCardView:
        if self._task is None:
            self._task = TaskCardView(self._desk, self._frame, self._rules, lambda: self._on_choose(""))
            self._cards.children = (*self._cards.children, self._task.widget)
        return self._task

    def _milestone_card(self) -> PlanMilestone:
        if self._milestone is None:
            self._milestone = PlanMilestone(
                self._desk, self._frame, self._rules, self._on_review, lambda: self._on_choose("")
            )
            self._cards.children = (*self._cards.children, self._milestone.widget)
        return self._milestone

    def _on_act(self, _act: str, record: str) -> None:
        if record == REVIEW:
            self._on_review()
        else:
            self._on_choose(record)
