"""Who scores at this desk just now; several people at one laptop score one after another."""

from collections.abc import Callable

from kit.desk import Desk
from kit.presenters.actors.scorers import NOBODY, SOMEBODY, first_scorer, known_scorer, scorer_choices
from kit.widgets.parts.fields import ChoiceField, TextField
from kit.widgets.parts.layout import show_if, stack


class ScoreAs:
    """A choice of names, own name first; `on_change()` hears that somebody else scores now.

    Where no name is known yet there is nothing to choose, and a name is asked for at once.
    """

    def __init__(self, desk: Desk, on_change: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._on_change, self._nameless = desk, on_change, False
        self._choice = ChoiceField(t("Score as"), ((t("Choose who scores"), NOBODY),), on_change=self._on_chosen)
        hint = t("A name or letters, so that the scores of several people stay apart.")
        self._name = TextField(t("Name of the scorer"), hint, on_change=self._on_named)
        show_if(self._name.widget, wanted=False)
        self.widget = stack(self._choice.widget, self._name.widget, classes=("kit-score-as",))

    def refresh(self) -> None:
        """Offer everybody who may score; a name that is being typed stays."""
        desk = self._desk
        choices = scorer_choices(desk.workspace, desk.author, desk.scorer, desk.t)
        if self._choice.value != SOMEBODY or desk.scorer:
            self._choice.offer(choices, desk.scorer)
        self._nameless = all(name in {NOBODY, SOMEBODY} for _, name in choices)
        show_if(self._choice.widget, wanted=not self._nameless)
        show_if(self._name.widget, wanted=self._nameless or self._choice.value == SOMEBODY)

    def begin(self) -> None:
        """Let people who alone score do so under their own name."""
        desk = self._desk
        desk.scorer = desk.scorer or first_scorer(desk.workspace, desk.author)

    def ask(self) -> None:
        """Say that somebody must be chosen first, and lead there."""
        t = self._desk.t
        if self._nameless or self._choice.value == SOMEBODY:
            self._name.say(t("Say who scores first. Your score is kept till then."))
            self._name.control.focus()
        else:
            self._choice.say(t("Choose who scores first. Your score is kept till then."))
            self._choice.control.focus()

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
            self._name.say("")
            self._desk.scorer = known_scorer(self._desk.workspace, name)
            self.refresh()
            self._on_change()
