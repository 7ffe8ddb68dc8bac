"""What an actor wants: its goal in words, then its stance and interest as scores."""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.edits.actors import change_actor
from kit.domain.scores import Scale
from kit.widgets.frame import Frame
from kit.widgets.parts.fields import TextField
from kit.widgets.parts.layout import show_if
from kit.widgets.views.scoring.scoring import Scoring


class Wants:
    """One actor after another; `on_choose(id)` hears who comes next."""

    def __init__(self, desk: Desk, frame: Frame, on_choose: Callable[[str], None]) -> None:
        t = desk.t
        self._desk, self._on_choose = desk, on_choose
        self._goal = TextField(t("What it wants"), t("Its goal, in a few words."), self._on_goal)
        scales = (Scale.STANCE, Scale.INTEREST)
        self.scoring = Scoring(desk, frame, self._on_chosen, scales=scales, named=True, below_name=self._goal.widget)
        self.widget = self.scoring.widget

    def refresh(self) -> None:
        """Show the actor as it is now."""
        self.scoring.refresh()
        actor = self._desk.workspace.actors.get(self.scoring.id)
        show_if(self._goal.widget, wanted=actor is not None)
        if actor is not None:
            self._goal.bind("actors", actor.id, "goal")
            self._goal.set(actor.goal)

    def _on_chosen(self, id: str) -> None:
        self.refresh()
        self._on_choose(id)

    def _on_goal(self, goal: str) -> None:
        self._desk.apply(change_actor, self.scoring.id, goal=goal)
