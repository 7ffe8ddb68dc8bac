"""The form that each step of the guided map needs, made when the step is first shown."""

from collections.abc import Callable, Mapping
from typing import Protocol

import ipywidgets as w

from kit.desk import Desk
from kit.domain.actors import Actor, TieKind
from kit.domain.scores import Scale
from kit.presenters.actors.method import INFLUENCE, TIES, WHO
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import show_if, stack
from kit.widgets.views.actors.new_actor import NewActor
from kit.widgets.views.actors.ties_of_kind import TiesOfKind
from kit.widgets.views.actors.wanted_voices import WantedVoices
from kit.widgets.views.actors.wants import Wants
from kit.widgets.views.scoring.scoring import Scoring


class _Form(Protocol):
    widget: w.Box

    def refresh(self) -> None: ...


class MethodForms:
    """One form a step; `does(step, act, key)` does an act of a gap with it and tells whether it could."""

    def __init__(
        self, desk: Desk, frame: Frame, on_choose: Callable[[str], None], on_kind: Callable[[TieKind], None]
    ) -> None:
        self._desk, self._frame, self._on_choose, self._on_kind = desk, frame, on_choose, on_kind
        self._made: dict[str, _Form] = {}
        self.widget = stack(classes=("kit-method-form",))

    def show(self, step: str) -> None:
        """Show the form of a step alone."""
        form = self._form(step)
        for each in self._made.values():
            show_if(each.widget, wanted=each is form)
        form.refresh()

    def does(self, step: str, act: str, key: str) -> bool:
        """Do what a gap asks for where the form of its step can."""
        form = self._form(step)
        if isinstance(form, _WhoForm) and act in _NEW:
            form.begin(_NEW[act](key))
        elif isinstance(form, TiesOfKind) and act == "tie_kind":
            form.choose(key)
        elif isinstance(form, Scoring) and act.startswith("score"):
            form.start("" if act == "score" else act, key)
            self._on_choose(form.id)
            form.focus()
        elif isinstance(form, Wants) and (act in {"score", "want"}):
            form.scoring.start("", key)
            form.refresh()
            self._on_choose(key)
            form.scoring.focus()
        else:
            return False
        return True

    def _form(self, step: str) -> _Form:
        if step not in self._made:
            self._made[step] = self._make(step)
            self.widget.children = (*self.widget.children, self._made[step].widget)
        return self._made[step]

    def _make(self, step: str) -> _Form:
        desk, frame = self._desk, self._frame
        if step == WHO:
            return _WhoForm(desk, frame, self._on_choose)
        if step == TIES:
            return TiesOfKind(desk, frame, self._on_kind)
        if step == INFLUENCE:
            scoring = Scoring(desk, frame, self._on_choose, scales=(Scale.INFLUENCE,), named=True)
            scoring.start("", "")
            return scoring
        wants = Wants(desk, frame, self._on_choose)
        wants.scoring.start("", "")
        return wants


class _WhoForm:
    """A new actor, and below it whose voices the coalition wants."""

    def __init__(self, desk: Desk, frame: Frame, on_choose: Callable[[str], None]) -> None:
        self._new, self._voices = NewActor(desk, frame, on_choose), WantedVoices(desk)
        toggle = button(desk.t("Whose voices do you want?"), self._on_toggled, "link")
        show_if(self._voices.widget, wanted=False)
        self.widget = stack(self._new.widget, toggle.widget, self._voices.widget, classes=("kit-form",))

    def begin(self, actor: Actor) -> None:
        """Begin a new actor of which something is known; asks before it drops one that was begun."""
        self._new.open(actor, lambda: None, shown=True)

    def refresh(self) -> None:
        """Show whose voices are wanted; what is typed of a new actor stays."""
        self._voices.refresh()

    def _on_toggled(self) -> None:
        show_if(self._voices.widget, wanted="kit-away" in self._voices.widget._dom_classes)


_NEW: Mapping[str, Callable[[str], Actor]] = {
    "add_kind": lambda key: Actor("", kind=key),
    "add_place": lambda key: Actor("", place=key),
    "add_group": lambda key: Actor("", groups=(key,)),
    "add_language": lambda key: Actor("", languages=(key,)),
}
