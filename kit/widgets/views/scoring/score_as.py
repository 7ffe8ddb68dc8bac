"""Who scores at this desk just now; several people at one laptop score one after another."""

from collections.abc import Callable

from kit.desk import Desk
from kit.presenters.actors.scorers import NOBODY, SOMEBODY, known_scorer, scorer_choices
from kit.widgets.parts.fields import ChoiceField, TextField
from kit.widgets.parts.layout import show_if, stack


class ScoreAs:
    """A choice of names, own name first; `on_change()` hears that somebody else scores now."""

    def __init__(self, desk: Desk, on_change: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._on_change = desk, on_change
        self._choice = ChoiceField(t("Score as"), ((t("Choose who scores"), NOBODY),), on_change=self._on_chosen)
        self._name = TextField(t("Name of the scorer"), on_change=self._on_named)
        show_if(self._name.widget, wanted=False)
        self.widget = stack(self._choice.widget, self._name.widget, classes=("kit-score-as",))

    def refresh(self) -> None:
        """Offer everybody who may score; a name that is being typed stays."""
        desk = self._desk
        if self._choice.value != SOMEBODY or desk.scorer:
            self._choice.offer(scorer_choices(desk.workspace, desk.author, desk.scorer, desk.t), desk.scorer)
        show_if(self._name.widget, wanted=self._choice.value == SOMEBODY)

    def ask(self) -> None:
        """Say that somebody must be chosen first."""
        self._choice.say(self._desk.t("Choose who scores first."))

    def _on_chosen(self, name: str) -> None:
        self._choice.say("")
        self._desk.scorer = NOBODY if name == SOMEBODY else name
        if name == SOMEBODY:
            self._name.set("")
        self.refresh()
        self._on_change()

    def _on_named(self, name: str) -> None:
        """A name that is known in another spelling is that person."""
        if name:
            self._desk.scorer = known_scorer(self._desk.workspace, name)
            self.refresh()
            self._on_change()
