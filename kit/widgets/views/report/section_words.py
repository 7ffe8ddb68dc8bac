"""The words of the report against its limit, and the form that sets the coalition's own limit."""

from html import escape

from kit.desk import Desk
from kit.domain.edits.coalition import set_limit
from kit.domain.edits.report import share_words
from kit.presenters.report.basis import report_basis
from kit.presenters.report.limit import LimitCard
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, NumberField, TextField
from kit.widgets.parts.layout import bar, heading, markup, show_if, stack
from kit.widgets.parts.signs import chip_markup

_BIG = "<span class='kit-big kit-num'>{}</span>"
_STRONG = "<b class='kit-num'>{}</b>"


class SectionWords:
    """Each number is shown with where it was read; the form opens under it."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        self._desk = desk
        self._card = markup("", "kit-words-card")
        self._change = bar(button(t("Change the limit"), self.open, "link").widget, classes=("kit-acts",))
        refusal = t("Write a whole number, such as 10000.")
        hint = t("Leave it empty to go back to the limit of the mechanism.")
        self._words = NumberField(t("Most words"), refusal, hint)
        self._source = TextField(
            t("Where did you read it?"), t("For example: information note of the session, page 2.")
        )
        whose = [(t("Several organisations together"), True), (t("One organisation alone"), False)]
        self._joint = ChoiceField(t("Who hands it in?"), whose)
        self._form = stack(
            self._words.widget,
            self._source.widget,
            self._joint.widget,
            bar(
                button(t("Keep it"), self._on_keep).widget,
                button(t("Leave it as it was"), self.close, "quiet").by_escape().widget,
            ),
            button(t("Share the words out again"), self._on_share, "link").widget,
            classes=("kit-form", "kit-limit-form"),
        )
        self.widget = stack(heading(t("Words")), self._card, self._change, self._form, classes=("kit-part",))
        show_if(self._form, wanted=False)

    def show(self, card: LimitCard) -> None:
        """Show the words and the limit."""
        self._card.value = _card_markup(card)

    def open(self) -> None:
        """Open the form with the limit that counts now."""
        review = self._desk.workspace.review
        self._words.restore(review.limit_words)
        self._source.set(review.limit_source)
        self._joint.offer(self._joint.control.options, review.joint)
        self._source.say("")
        show_if(self._form, wanted=True)
        show_if(self._change, wanted=False)

    def close(self) -> None:
        """Put the form away."""
        show_if(self._form, wanted=False)
        show_if(self._change, wanted=True)

    def _on_keep(self) -> None:
        if self._words.refused:
            return
        words, source = self._words.value, self._source.value
        if words is not None and not source:
            self._source.say(self._desk.t("Say where you read it, so that others can check it."))
            return
        self.close()
        self._desk.apply(set_limit, words, source, self._joint.value)

    def _on_share(self) -> None:
        desk = self._desk
        self.close()
        desk.apply(share_words, report_basis(desk.workspace, desk.today, desk.t).limit.words)


def _card_markup(card: LimitCard) -> str:
    mark = f"<em style='inset-inline-start:{card.mark:.2%}'></em>" if card.over else ""
    over = " kit-over" if card.over else ""
    advice = f" {escape(card.advice)}" if card.advice else ""
    return (
        f"<p class='kit-of'>{_standing_out(card.total, card.of_limit, _BIG)}</p>"
        f"<span class='kit-meter{over}' aria-hidden='true'><i style='inline-size:{card.filled:.2%}'></i>{mark}</span>"
        f"<p class='kit-words-says'><span class='{'kit-over-words' if card.over else ''}'>{escape(card.says)}</span>"
        f"{advice}</p><p>{chip_markup(*card.chip)}</p><p class='kit-fine'>{escape(card.source)}</p>"
    )


def line_markup(card: LimitCard) -> str:
    """The words in one line, for a phone."""
    doubt = f" <span class='kit-doubt'>{escape(card.line_doubt)}</span>" if card.line_doubt else ""
    return f"<p>{_standing_out(card.total, card.line, _STRONG)}{doubt}</p>"


def _standing_out(number: str, sentence: str, around: str) -> str:
    """A sentence as markup, with a number of it between other marks."""
    return escape(sentence).replace(escape(number), around.format(escape(number)), 1)
