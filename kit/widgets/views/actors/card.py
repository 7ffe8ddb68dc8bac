"""The card of the chosen actor: facts, scores, sentences, ties, what it can do, and what can be done with it."""

from collections.abc import Callable
from html import escape

from kit.i18n.translator import Translator
from kit.presenters.actors.card import ActorCard, TieLine
from kit.presenters.actors.deeds import ActorDeeds
from kit.presenters.actors.scoring import ActorScores
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.parts.signs import chip_markup
from kit.widgets.views.actors.deeds import deeds_markup
from kit.widgets.views.scoring.score_cells import scores_markup


class ActorCardView:
    """Shows an `ActorCard`; `on_act(act, id)` hears what the person does.

    Acts on the actor are `score`, `change`, `tie`, `task`, `remove` and `place_again`; on a tie `follow`, `change_tie`
    and `untie`. What is put into `scoring` stands in place of the scores while it is in sight.
    """

    def __init__(self, t: Translator, on_act: Callable[[str, str], None]) -> None:
        self._t, self._on_act = t, on_act
        self._shown: ActorCard | None = None
        self._facts = markup("", "kit-actor-facts")
        self._scores = markup("", "kit-actor-facts", "kit-actor-scores")
        self._told, self._deeds = markup("", "kit-actor-facts"), markup("", "kit-actor-deeds")
        self._score = button(t("Score"), self._act("score"), "link")
        self._again = button(t("Let the kit place it again"), self._act("place_again"), "link")
        self._toggle = button("", self._on_toggled, "link")
        self._acts = bar(
            self._score.widget,
            button(t("Change"), self._act("change"), "link").widget,
            button(t("Add a tie"), self._act("tie"), "link").widget,
            button(t("Make a task"), self._act("task"), "link").widget,
            self._toggle.widget,
            button(t("Remove"), self._act("remove"), "link").widget,
            self._again.widget,
            classes=("kit-acts",),
        )
        self._rows: list[_TieRow] = []
        self._list = stack(classes=("kit-tie-rows", "kit-away"))
        self._listed = False
        self.forms, self.scoring = stack(), stack()
        told = (self._told, self._acts, self.forms, self._list, self._deeds)
        self._body = stack(self._facts, self._scores, self.scoring, *told)
        self._none = markup(f"<p>{escape(t('Choose an actor on the map to see its card.'))}</p>", "kit-small-text")
        self.widget = stack(self._body, self._none, classes=("kit-part", "kit-actor-card"))

    def _on_toggled(self) -> None:
        self._listed = not self._listed
        show_if(self._list, wanted=self._listed)
        self._relabel()

    def _relabel(self) -> None:
        count = len(self._shown.ties) if self._shown else 0
        shown = self._t.many("Show its tie", "Show its {count} ties", count)
        self._toggle.relabel(self._t("Hide its ties") if self._listed else shown)
        show_if(self._toggle.widget, wanted=count > 0)

    def _act(self, act: str) -> Callable[[], None]:
        return lambda: self._on_act(act, self._shown.id if self._shown else "")

    def show(self, card: ActorCard | None, scores: ActorScores | None, deeds: ActorDeeds | None) -> None:
        """Show a card with its scores and what its kind can do, or words that ask to choose an actor."""
        show_if(self._body, wanted=card is not None)
        show_if(self._none, wanted=card is None)
        if scores is not None:
            self._scores.value = scores_markup(scores)
            self._score.relabel(self._t("Score again") if scores.legend else self._t("Score"))
        self._deeds.value = deeds_markup(deeds, self._t) if deeds else ""
        if card is not None and card != self._shown:
            self._shown = card
            self._facts.value, self._told.value = _head_markup(card), _told_markup(card)
            show_if(self._again.widget, wanted=card.moved)
            self._show_ties(card.ties)
            self._relabel()

    def show_scoring(self, *, wanted: bool) -> None:
        """Put the scoring in place of the scores, or take it away again."""
        show_if(self.scoring, wanted=wanted)
        show_if(self._scores, wanted=not wanted)
        show_if(self._score.widget, wanted=not wanted)

    def _show_ties(self, ties: tuple[TieLine, ...]) -> None:
        """Rows are kept and filled anew, since making widgets is what takes time."""
        while len(self._rows) < len(ties):
            self._rows.append(_TieRow(self._t, self._on_act))
        for row, tie in zip(self._rows, ties, strict=False):
            row.show(tie)
        shown = tuple(row.widget for row in self._rows[: len(ties)])
        if self._list.children != shown:
            self._list.children = shown


class _TieRow:
    """One tie in words: the words lead to the actor at the other end."""

    def __init__(self, t: Translator, on_act: Callable[[str, str], None]) -> None:
        self._tie = TieLine("", "", "")
        self._words = button("", lambda: on_act("follow", self._tie.other), "link")
        self._change = button(t("Change"), lambda: on_act("change_tie", self._tie.id), "link")
        self._remove = button(t("Remove"), lambda: on_act("untie", self._tie.id), "quiet", "close")
        self.widget = bar(self._words.widget, self._change.widget, self._remove.widget, classes=("kit-tie-row",))

    def show(self, tie: TieLine) -> None:
        """Show another tie."""
        if tie != self._tie:
            self._tie = tie
            self._words.relabel(tie.words)
            self._change.button.tooltip = self._remove.button.tooltip = tie.words


def _head_markup(card: ActorCard) -> str:
    chips = "".join(chip_markup(chip.text, chip.tone, chip.sign) for chip in card.chips)
    return f'<h2 class="kit-name" tabindex="-1">{escape(card.name)}</h2><p class="kit-chips">{chips}</p>'


def _told_markup(card: ActorCard) -> str:
    sentences = "".join(f"<p>{escape(sentence)}</p>" for sentence in card.sentences)
    note = f'<p class="kit-actor-note">{escape(card.note)}</p>' if card.note else ""
    facts = "".join(f"<div><dt>{escape(title)}</dt><dd>{escape(text)}</dd></div>" for title, text in card.facts)
    return f'<div class="kit-actor-sentences">{sentences}</div>{note}<dl class="kit-actor-known">{facts}</dl>'
