"""The chosen actor beside the map: its card, the forms that open in it, and the edits they make."""

from collections.abc import Callable, Mapping
from typing import Any

from kit.desk import Desk
from kit.domain.actors import Tie, TieKind
from kit.domain.checks.actors import folded_name
from kit.domain.edits.actors import add_tie, change_actor, move_actor, remove_actor, remove_tie
from kit.presenters.actor_card import actor_card
from kit.presenters.actor_choices import resembling
from kit.presenters.actor_words import name_of
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import show_if
from kit.widgets.views.actor_card import ActorCardView
from kit.widgets.views.actor_form import ActorForm
from kit.widgets.views.tie_form import TieForm


class ActorSide:
    """`on_choose(id)` hears whom the person follows a tie to; the forms are made when they are first opened."""

    def __init__(self, desk: Desk, frame: Frame, on_choose: Callable[[str], None]) -> None:
        self._desk, self._frame, self._on_choose = desk, frame, on_choose
        self._id = ""
        self._change: ActorForm | None = None
        self._tie: TieForm | None = None
        self.card = ActorCardView(desk.t, self._on_act)
        self.widget = self.card.widget

    def show(self, id: str) -> None:
        """Show the card of an actor, or none; another actor closes the forms."""
        if id != self._id:
            self._close()
        self._id = id
        self.card.show(actor_card(self._desk.workspace, id, self._desk.t))

    def open_change(self) -> None:
        """Open the form with the values of the shown actor."""
        self._close()
        if self._change is None:
            self._change = ActorForm(
                self._desk.t, self._on_changed, self._close, new=False, likeness=self._likeness, on_like=self._on_choose
            )
            self.card.forms.children = (*self.card.forms.children, self._change.widget)
        self._change.fill(self._desk.workspace.actors[self._id])
        show_if(self._change.widget, wanted=True)

    def open_tie(self) -> None:
        """Open the form of a new tie of the shown actor."""
        self._close()
        if self._tie is None:
            self._tie = TieForm(self._desk.t, self._on_tied, self._close)
            self.card.forms.children = (*self.card.forms.children, self._tie.widget)
        self._tie.open(self._desk.workspace, self._id)
        show_if(self._tie.widget, wanted=True)

    def _close(self) -> None:
        for form in (self._change, self._tie):
            if form is not None:
                show_if(form.widget, wanted=False)

    def _likeness(self, name: str) -> tuple[str, str]:
        """Another actor that the name resembles; an actor's own name is no news."""
        workspace = self._desk.workspace
        id = resembling(workspace, name)
        own = id == self._id or folded_name(name) == folded_name(workspace.actors[self._id].name)
        return ("", "") if not id or own else (id, name_of(workspace.actors[id], self._desk.t))

    def _on_act(self, act: str, key: str) -> None:
        acts: Mapping[str, Callable[[], object]] = {
            "change": self.open_change,
            "tie": self.open_tie,
            "remove": self._ask_remove,
            "place_again": lambda: self._desk.apply(move_actor, key, None),
            "follow": lambda: self._on_choose(key),
            "untie": lambda: self._on_untied(key),
        }
        acts[act]()

    def _on_changed(self, values: Mapping[str, Any]) -> None:
        self._close()
        self._desk.apply(change_actor, self._id, **values)

    def _on_tied(self, target: str, kind: TieKind, strength: int | None) -> None:
        self._close()
        self._desk.apply(add_tie, Tie(self._desk.new_id("T"), self._id, target, kind, strength))

    def _on_untied(self, tie: str) -> None:
        t = self._desk.t
        if self._desk.apply(remove_tie, tie):
            self._frame.say(t("The tie was removed. You can undo this."))

    def _ask_remove(self) -> None:
        """Name what goes with the actor before it goes."""
        t, workspace, id = self._desk.t, self._desk.workspace, self._id
        ties = sum(id in (tie.source, tie.target) for tie in workspace.ties.values())
        goes = t.many("{count} tie goes with it.", "{count} ties go with it.", ties) if ties else t("It has no ties.")
        self._frame.ask(
            t("Remove {name}?", name=name_of(workspace.actors[id], t)),
            t("{goes} You can undo this at any time.", goes=goes),
            t("Remove it"),
            t("Keep it"),
            lambda: self._on_removed(id),
        )

    def _on_removed(self, id: str) -> None:
        t = self._desk.t
        name = name_of(self._desk.workspace.actors[id], t) if id in self._desk.workspace.actors else ""
        if self._desk.apply(remove_actor, id):
            self._frame.say(t("{name} was removed. You can undo this.", name=name))
