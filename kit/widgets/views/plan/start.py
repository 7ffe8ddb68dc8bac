"""Before there is a plan: from which review, on which day, and one button that makes it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kit.content.mechanisms import mechanism_ids, review_choices
from kit.desk import Desk
from kit.domain.edits.plan import make_plan
from kit.domain.review import Certainty, Review
from kit.presenters.home.start import procedure_words, unplanned_words
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, DateField
from kit.widgets.parts.layout import bar, heading, show_if, stack, words
from kit.widgets.views.plan.rules import mechanism_named, template_for


class PlanStart:
    """Shows what the plan will be counted from and asks for what is not known.

    `on_own` adds a task without a plan, `on_bring` asks for a file with a plan.
    """

    def __init__(self, desk: Desk, frame: Frame, on_own: Callable[[], None], on_bring: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        choices = [(name, id) for id, name in review_choices(t.language)]
        self._mechanism = ChoiceField(t("Review by"), choices, on_change=lambda _: self._offer_procedures())
        self._procedure = ChoiceField(t("Procedure"), [("", "")], t("Ask the secretariat if you are not sure."))
        self._date = DateField(t("First day of the review"), t.date, on_change=lambda _: self._date.say(""))
        firm = [(t("Tentative"), Certainty.TENTATIVE), (t("Confirmed"), Certainty.CONFIRMED)]
        self._certainty = ChoiceField(t("How firm is this day?"), firm)
        self._make = button(t("Make the plan from the review date"), self._on_make, "first", "plan")
        own = button(t("Add a task"), on_own, "ordinary", "plus")
        bring = button(t("Bring a plan from Excel"), on_bring, "ordinary", "arrow-up")
        self.widget = stack(
            heading(t("No plan yet"), 2, "kit-name"),
            words(
                t(
                    "The kit counts back from the day of the review: what the Committee or the Council does, and what "
                    "a coalition usually does before it. You can change every line."
                )
            ),
            stack(self._mechanism.widget, self._procedure.widget, classes=("kit-pair",)),
            stack(self._date.widget, self._certainty.widget, classes=("kit-pair",)),
            bar(self._make.widget, own.widget, bring.widget),
            classes=("kit-empty", "kit-plan-start"),
        )
        self._filled: Review | None = None

    def refresh(self) -> None:
        """Put the review of the workspace into the fields, whenever it changed."""
        review = self._desk.workspace.review
        if review == self._filled:
            return
        self._filled = review
        known = {id for id, _ in review_choices(self._desk.t.language)}
        if review.mechanism in known:
            self._mechanism.set(review.mechanism)
        self._date.set(review.date)
        firm = review.certainty is Certainty.CONFIRMED
        self._certainty.set(Certainty.CONFIRMED if firm else Certainty.TENTATIVE)
        self._offer_procedures(review.procedure)

    def _offer_procedures(self, chosen: str = "") -> None:
        t = self._desk.t
        ids = mechanism_named(self._mechanism.value, t.language).procedures
        value = chosen if chosen in ids else next(iter(ids), None)
        self._procedure.offer([(procedure_words(each, t), each) for each in ids], value)
        show_if(self._procedure.widget, wanted=len(ids) > 1)
        if self._mechanism.value in mechanism_ids():
            self._make.allow()
        else:
            self._make.refuse(unplanned_words(t))

    def _on_make(self) -> None:
        t, mechanism = self._desk.t, str(self._mechanism.value)
        if self._date.value is None:
            self._date.say(t("Choose the first day of the review. If it is not set yet, take the likely one."))
            return
        values: dict[str, Any] = {"mechanism": mechanism, "procedure": self._procedure.value or ""}
        review = replace(self._desk.workspace.review, **values, date=self._date.value, certainty=self._certainty.value)
        rules = mechanism_named(mechanism, t.language), template_for(mechanism, t.language)
        self._desk.apply(make_plan, *rules, review)
        made = self._desk.workspace
        self._frame.say(
            t.many(
                "The plan is made: {count} task and its deadlines. You can undo this.",
                "The plan is made: {count} tasks and their deadlines. You can undo this.",
                len(made.tasks),
            )
        )
