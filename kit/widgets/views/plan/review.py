"""Moving the review: its new day, how firm it is, and what moves with it, told before it is done."""

from html import escape

from kit.desk import Desk
from kit.domain.edits.plan import move_review
from kit.domain.moving import moves
from kit.domain.review import Certainty
from kit.presenters.plan.review_move import ReviewMove, move_ahead
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, DateField
from kit.widgets.parts.layout import bar, heading, markup, show_if, stack
from kit.widgets.views.plan.rules import PlanRules


class PlanReview:
    """A form that is put away until it is opened; nothing is changed before its button is pressed."""

    def __init__(self, desk: Desk, rules: PlanRules) -> None:
        t = desk.t
        self._desk, self._rules = desk, rules
        self._date = DateField(t("First day of the review"), t.date, on_change=lambda _: self._preview())
        firm = [
            (t("Tentative"), Certainty.TENTATIVE),
            (t("Confirmed"), Certainty.CONFIRMED),
            (t("Postponed to this day"), Certainty.POSTPONED),
            (t("Cancelled"), Certainty.CANCELLED),
        ]
        self._certainty = ChoiceField(t("How firm is this day?"), firm, on_change=lambda _: self._preview())
        self._counts = markup("", "kit-moves")
        self._list = markup("", "kit-moves")
        self._move = button(t("Move the review"), self._on_move, "first")
        self.widget = stack(
            heading(t("Change the review date"), 2, "kit-name"),
            stack(self._date.widget, self._certainty.widget, classes=("kit-pair",)),
            self._counts,
            bar(self._move.widget, button(t("Leave it as it is"), self.close).by_escape().widget),
            self._list,
            classes=("kit-form", "kit-plan-review"),
        )
        self.close()

    def open(self) -> None:
        """Show the form with the review as it is."""
        review = self._desk.workspace.review
        self._date.set(review.date)
        self._certainty.set(review.certainty)
        show_if(self.widget, wanted=True)
        self._preview()

    def close(self) -> None:
        """Put the form away; what was in it is forgotten."""
        show_if(self.widget, wanted=False)

    def _preview(self) -> None:
        t, workspace = self._desk.t, self._desk.workspace
        same = self._date.value == workspace.review.date and self._certainty.value == workspace.review.certainty
        if same:
            self._move.refuse(t("Choose another day, or how firm it is."))
        else:
            self._move.allow()
        ahead = moves(workspace, self._date.value, self._rules.mechanism, self._rules.template)
        told = move_ahead(workspace, ahead, t)
        self._counts.value = f"<p><b>{escape(told.sentence)}</b></p>"
        self._list.value = moves_markup(told, self._desk)

    def _on_move(self) -> None:
        rules = self._rules.mechanism, self._rules.template
        self.close()
        self._desk.apply(move_review, self._date.value, self._certainty.value, *rules)


def moves_markup(move: ReviewMove, desk: Desk) -> str:
    """The moved days as a small table, finished products and organisations below it."""
    t = desk.t
    rows = "".join(
        f"<tr><td>{escape(day.title)}</td><td>{escape(day.before or t('no date yet'))}</td>"
        f"<td>{escape(day.after or t('no date yet'))}</td></tr>"
        for day in move.days
    )
    heads = "".join(f"<th>{escape(words)}</th>" for words in (t("Task"), t("Before"), t("After")))
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
    lists = (t("Needs an update: {list}."), move.outdated), (t("Tell: {list}."), move.told)
    said = "".join(f"<p>{escape(words.format(list=t.list(names)))}</p>" for words, names in lists if names)
    return f'{said}<div class="kit-moves-table" tabindex="0">{table}</div>'
