"""The card of the chosen actor: facts, scores, sentences, ties, and what can be done with it."""

from collections.abc import Callable
from html import escape

from kit.i18n.translator import Translator
from kit.presenters.actor_card import ActorCard, Strip, TieLine
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.parts.signs import chip_markup
from kit.widgets.views.map_legend import stance_markup


class ActorCardView:
    """Shows an `ActorCard`; `on_act(act, id)` hears what the person does.

    Acts on the actor are `change`, `tie`, `remove` and `place_again`; on a tie `follow`, `change_tie` and `untie`.
    """

    def __init__(self, t: Translator, on_act: Callable[[str, str], None]) -> None:
        self._t, self._on_act = t, on_act
        self._shown: ActorCard | None = None
        self._facts = markup("", "kit-actor-facts")
        self._again = button(t("Let it find its own place"), self._act("place_again"), "link")
        self._toggle = button("", self._on_toggled, "link")
        self._acts = bar(
            button(t("Change"), self._act("change"), "link").widget,
            button(t("Add a tie"), self._act("tie"), "link").widget,
            self._toggle.widget,
            button(t("Remove"), self._act("remove"), "link").widget,
            self._again.widget,
            classes=("kit-acts",),
        )
        self._rows: list[_TieRow] = []
        self._list = stack(classes=("kit-tie-rows", "kit-away"))
        self._listed = False
        self.forms = stack()
        self._body = stack(self._facts, self._acts, self.forms, self._list)
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

    def show(self, card: ActorCard | None) -> None:
        """Show a card, or words that ask to choose an actor."""
        if card == self._shown and card is not None:
            return
        self._shown = card
        show_if(self._body, wanted=card is not None)
        show_if(self._none, wanted=card is None)
        if card is not None:
            self._facts.value = _facts_markup(card)
            show_if(self._again.widget, wanted=card.moved)
            self._show_ties(card.ties)
            self._relabel()

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


def _facts_markup(card: ActorCard) -> str:
    chips = "".join(chip_markup(chip.text, chip.tone, chip.sign) for chip in card.chips)
    sentences = "".join(f"<p>{escape(sentence)}</p>" for sentence in card.sentences)
    note = f'<p class="kit-actor-note">{escape(card.note)}</p>' if card.note else ""
    return (
        f'<h2 class="kit-name" tabindex="-1">{escape(card.name)}</h2><p class="kit-chips">{chips}</p>'
        f"{_strip_markup(card.influence)}{_strip_markup(card.stance)}"
        f'<div class="kit-actor-sentences">{sentences}</div>{note}'
    )


def _strip_markup(strip: Strip) -> str:
    cells = "".join(
        f'<span class="kit-cell{" kit-held" if place == strip.at else ""}">{_cap(cap)}</span>'
        for place, cap in enumerate(strip.caps)
    )
    return (
        f'<p class="kit-score"><b>{escape(strip.title)}</b> <span>{escape(strip.words)}</span></p>'
        f'<div class="kit-strip" aria-hidden="true">{cells}</div>'
    )


def _cap(cap: str) -> str:
    return escape(cap) if cap.isdecimal() else stance_markup(cap)
