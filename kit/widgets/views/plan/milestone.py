"""The card of a milestone: its day, whose it is, and how we know it."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from kit.desk import Desk
from kit.domain.edits.plan import change_milestone, count_again, remove_milestone, set_milestone_date
from kit.presenters.plan.stage_rules import Fact
from kit.presenters.plan.task_card import MilestoneCard, milestone_card
from kit.presenters.plan.task_words import REVIEW_STAGE
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import DateField, LongTextField, TextField
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.parts.signs import chip_markup
from kit.widgets.views.plan.rules import PlanRules

_FIRST_YEAR = 1000


class PlanMilestone:
    """Shows one milestone; the day of the review itself is changed by `on_review`, since everything moves with it."""

    def __init__(
        self, desk: Desk, frame: Frame, rules: PlanRules, on_review: Callable[[], None], on_removed: Callable[[], None]
    ) -> None:
        t = desk.t
        self._desk, self._frame, self._rules, self._on_removed = desk, frame, rules, on_removed
        self.id = ""
        self._head = markup("", "kit-task-state")
        self._title = TextField(t("Name of the day"), on_change=self._on_title)
        self._date = DateField(t("Day"), t.date, t("Set it when the secretariat has told you."), self._on_date)
        self._review = button(t("Change the review date"), on_review)
        self._again = button(t("Count it from the review again"), self._on_count_again, "link")
        self._know = markup("", "kit-know")
        self._note = LongTextField(t("Note"), on_change=self._on_note, rows=2)
        self._asks = markup("", "kit-know")
        self._remove = button(t("Remove this day"), self._on_remove, "harm")
        self.widget = stack(
            self._head,
            self._title.widget,
            self._date.widget,
            bar(self._review.widget, self._again.widget),
            self._know,
            self._note.widget,
            self._asks,
            bar(self._remove.widget),
            classes=("kit-form", "kit-task-card"),
        )

    def show(self, id: str) -> None:
        """Fill the card with a milestone that is in the plan."""
        self.id = id
        desk = self._desk
        milestone = desk.workspace.milestones[id]
        card = milestone_card(desk.workspace, self._rules.mechanism, milestone, desk.t)
        self._head.value = self._head_markup(card)
        self._title.bind("milestones", id, "title")
        self._note.bind("milestones", id, "note")
        self._title.set(milestone.title)
        self._date.set(milestone.date)
        self._note.set(milestone.note)
        self._know.value = facts_markup(desk.t("How we know"), card.know)
        self._asks.value = facts_markup(desk.t("What this stage asks of us"), card.asks)
        is_review = milestone.stage == REVIEW_STAGE and not milestone.own
        for widget, wanted in (
            (self._title.widget, milestone.own),
            (self._note.widget, milestone.own),
            (self._date.widget, not is_review),
            (self._review.widget, is_review),
            (self._remove.widget, not is_review),
            (self._again.widget, milestone.fixed and bool(milestone.stage) and not is_review),
        ):
            show_if(widget, wanted=wanted)

    def _head_markup(self, card: MilestoneCard) -> str:
        chips = chip_markup(card.kind, "", "flag")
        if card.certainty:
            chips += chip_markup(card.certainty, "attn", "warning")
        day = escape(self._desk.t.date(card.milestone.date) or self._desk.t("no date yet"))
        name = escape(card.milestone.title)
        return f'<p class="kit-chips">{chips}</p><h3 class="kit-name">{name}</h3><p>{day}</p>'

    def _on_title(self, title: str) -> None:
        self._desk.apply(change_milestone, self.id, title=title)

    def _on_note(self, note: str) -> None:
        self._desk.apply(change_milestone, self.id, note=note)

    def _on_date(self, day: Any) -> None:
        if day is None or day.year >= _FIRST_YEAR:
            self._desk.apply(set_milestone_date, self.id, day)

    def _on_count_again(self) -> None:
        self._desk.apply(count_again, "milestones", self.id, self._rules.mechanism, self._rules.template)

    def _on_remove(self) -> None:
        t, milestone = self._desk.t, self._desk.workspace.milestones.get(self.id)
        self._on_removed()
        if milestone is not None and self._desk.apply(remove_milestone, milestone.id):
            self._frame.say(t("“{title}” was removed. You can undo this.", title=milestone.title))


def facts_markup(title: str, facts: Sequence[Fact]) -> str:
    """Facts under a heading; nothing where there are none."""
    if not facts:
        return ""
    lines = "".join(f"<div><dt>{escape(fact.label)}</dt><dd>{escape(fact.text)}</dd></div>" for fact in facts)
    return f"<h3>{escape(title)}</h3><dl>{lines}</dl>"
