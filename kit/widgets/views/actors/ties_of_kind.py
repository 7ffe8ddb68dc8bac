"""Drawing ties of one kind after another, as Net-Map does it."""

from collections.abc import Callable
from html import escape

from kit.desk import Desk
from kit.domain.actors import Tie, TieKind
from kit.domain.edits.actors import add_tie
from kit.presenters.actors.choices import (
    access_choices,
    actor_choices,
    given,
    risk_choices,
    strength_choices,
    tie_choices,
)
from kit.presenters.actors.words import name_of, tie_sentence
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, Field
from kit.widgets.parts.layout import markup, stack
from kit.widgets.parts.switch import Switch
from kit.widgets.views.actors.legend import line_markup


class TiesOfKind:
    """`on_kind(kind)` hears which kind is drawn now; the actor at the beginning stays for the next tie."""

    def __init__(self, desk: Desk, frame: Frame, on_kind: Callable[[TieKind], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_kind = desk, frame, on_kind
        self._kinds = Switch(t("Kind of tie"), tie_choices(t), self._on_switched)
        self._said = markup("", "kit-tie-said")
        nobody = ((t("Choose an actor"), ""),)
        self._ends = {"source": ChoiceField(t("From"), nobody), "target": ChoiceField(t("To"), nobody)}
        self._scales: dict[str, Field] = {
            "strength": ChoiceField(t("Strength"), strength_choices(t)),
            "access": ChoiceField(t("Access"), access_choices(t)),
            "risk": ChoiceField(t("Risk"), risk_choices(t)),
        }
        ends = stack(*(field.widget for field in self._ends.values()), classes=("kit-pair",))
        scales = stack(*(field.widget for field in self._scales.values()), classes=("kit-thirds",))
        add = button(t("Add the tie"), self._on_added)
        self.widget = stack(self._kinds.widget, self._said, ends, scales, add.widget, classes=("kit-form",))

    def choose(self, kind: str) -> None:
        """Draw ties of this kind now."""
        self._kinds.set(TieKind(kind))

    def refresh(self) -> None:
        """Offer all actors and count the ties of the kind."""
        desk, t, kind = self._desk, self._desk.t, self._kinds.value
        choices = ((t("Choose an actor"), ""), *actor_choices(desk.workspace, t))
        for field in self._ends.values():
            known = field.value in desk.workspace.actors
            field.offer(choices, field.value if known else "")
        count = sum(tie.kind is kind for tie in desk.workspace.ties.values())
        said = t.many("{count} tie of this kind so far.", "{count} ties of this kind so far.", count)
        self._said.value = f"<p>{line_markup(kind)} {escape(said)}</p>"

    def _on_switched(self, kind: TieKind) -> None:
        self.refresh()
        self._on_kind(kind)

    def _on_added(self) -> None:
        desk, t = self._desk, self._desk.t
        source, target = (field.value for field in self._ends.values())
        self._ends["source"].say("" if source else t("Choose the actor at this end."))
        self._ends["target"].say("" if target and target != source else t("Choose another actor for the other end."))
        if not source or not target or source == target:
            return
        scales = {name: given(field.value) for name, field in self._scales.items()}
        tie = Tie(desk.new_id("T"), source, target, self._kinds.value, **scales)
        self._ends["target"].set("")
        desk.apply(add_tie, tie)
        one, other = (name_of(desk.workspace.actors[id], t) for id in (source, target))
        self._frame.say(tie_sentence(tie, one, other, t))
