"""The plan by months, with the ways to earlier and later months."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from kit.desk import Desk
from kit.i18n.translator import Translator
from kit.presenters.plan.chart import Grouping, PlanChart, plan_chart
from kit.presenters.plan.rows import ChartRow
from kit.presenters.plan.window import STEP, Window, around, whole
from kit.widgets.front_module import FrontModule
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, show_if, stack
from kit.widgets.views.plan.rules import PlanRules


class PlanMonths:
    """Shows the months around today until the person looks elsewhere; `on_choose(id)` opens a row."""

    def __init__(self, desk: Desk, rules: PlanRules, on_choose: Callable[[str], None]) -> None:
        t = desk.t
        self._desk, self._rules = desk, rules
        self._window: Window | None = None
        self._chosen = ""
        self._grouping = Grouping.STAGE
        self._seen: tuple[Any, ...] = ()
        self._rows: dict[str, tuple[ChartRow, dict[str, Any]]] = {}
        self._face = FrontModule("plan_chart")
        self._face.on_gesture("choose", lambda said: on_choose(str(said["id"])))
        self._face.on_gesture("close", lambda _: on_choose(""))
        self._earlier = button(t("Earlier"), lambda: self._on_look(self._shown().moved(-STEP)), "quiet", "arrow-left")
        self._today = button(t("Today"), lambda: self._on_look(None), "quiet")
        self._later = button(t("Later"), lambda: self._on_look(self._shown().moved(STEP)), "quiet", "arrow-right")
        self._whole = button(t("All months"), lambda: self._on_look(whole(desk.workspace, desk.today)), "quiet", "fit")
        ways = (self._earlier, self._today, self._later, self._whole)
        self.ways = bar(*(way.widget for way in ways), classes=("kit-plan-ways",))
        self.widget = stack(self._face.widget, classes=("kit-plan-months",))
        show_if(self._today.widget, wanted=False)

    def group(self, grouping: Grouping) -> None:
        """Let the work stand under its stages or under who does it."""
        self._grouping = grouping
        self.refresh()

    def refresh(self) -> None:
        """Describe the plan anew where anything of it changed."""
        workspace, window = self._desk.workspace, self._shown()
        parts = (
            workspace.tasks,
            workspace.milestones,
            workspace.members,
            workspace.review,
            window,
            self._desk.today,
            self._grouping,
        )
        if parts != self._seen:
            self._seen = parts
            today, mechanism = self._desk.today, self._rules.mechanism
            self._show(plan_chart(workspace, mechanism, window, today, self._desk.t, self._grouping))

    def choose(self, id: str) -> None:
        """Mark a row; when none is chosen any more, the keyboard goes back to the one that was."""
        if self._chosen and not id:
            self._face.tell("focus", id=self._chosen)
        self._chosen = id
        if self._face.scene:
            self._face.show({**self._face.scene, "chosen": id})

    def _shown(self) -> Window:
        return self._window or around(self._desk.workspace, self._desk.today)

    def _on_look(self, window: Window | None) -> None:
        self._window = window
        show_if(self._today.widget, wanted=window is not None)
        self.refresh()

    def _show(self, chart: PlanChart) -> None:
        t = self._desk.t
        groups = [asdict(group) for group in chart.groups]
        by_owner = self._grouping is Grouping.OWNER
        self._earlier.relabel(t("Earlier ({count})", count=t.number(chart.earlier)) if chart.earlier else t("Earlier"))
        self._later.relabel(t("Later ({count})", count=t.number(chart.later)) if chart.later else t("Later"))
        self._face.show(
            {
                "words": _words(t),
                "frame": _frame(chart, t, self._desk),
                "groups": groups,
                "months": groups if by_owner else [asdict(group) for group in chart.months],
                "rows": {id: self._painted(row) for id, row in chart.rows.items()},
                "chosen": self._chosen,
            }
        )

    def _painted(self, row: ChartRow) -> dict[str, Any]:
        """The values of a row; those that were shown before where the row is the same, which makes an edit cheap."""
        known = self._rows.get(row.id)
        if known is None or known[0] != row:
            known = self._rows[row.id] = (row, asdict(row))
        return known[1]


def _frame(chart: PlanChart, t: Translator, desk: Desk) -> dict[str, Any]:
    return {
        "caption": chart.caption,
        "ticks": [asdict(tick) for tick in chart.ticks],
        "today": chart.today,
        "todayWords": chart.today_words,
        "todayDay": t.day(desk.today),
    }


def _words(t: Translator) -> dict[str, str]:
    """The words of the chart that stay the same: headings and the key to its signs."""
    return {
        "task": t("Task"),
        "owner": t("Owner"),
        "today": t("Today"),
        "full": t("Day of the review cycle"),
        "dashed": t("tentative"),
        "own": t("our own"),
        "done": t("Done"),
        "in_work": t("In work"),
        "planned": t("Planned"),
        "late": t("Late"),
        "needs_update": t("Needs an update"),
        "unowned": t("No owner"),
    }
