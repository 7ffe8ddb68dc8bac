"""The spectrum on the screen: who stands where, and moving an actor one step."""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.actors import Stance
from kit.domain.edits.actors import change_actor
from kit.domain.edits.scores import give_score
from kit.domain.scores import Rating, Scale, ratings_of, settled
from kit.domain.workspace import Workspace
from kit.presenters.actors.spectrum import moved_words, moving_words, spectrum, stepped
from kit.presenters.actors.stance import stance_inside
from kit.presenters.actors.words import name_of
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import show_if, stack
from kit.widgets.views.actors.groups import ActorGroupsView
from kit.widgets.views.scoring.score_as import ScoreAs


class SpectrumView:
    """A step moves one's own score; where nobody scored the actor and no scorer is set, the actor itself.

    Where somebody scored it and nobody is set to score, the view asks who does, and then takes the step.
    """

    def __init__(self, desk: Desk, frame: Frame, on_choose: Callable[[str], None]) -> None:
        self._desk, self._frame = desk, frame
        self._chosen = ""
        self._waiting: tuple[str, int] | None = None
        self._who = ScoreAs(desk, self._on_scorer)
        self._groups = ActorGroupsView(desk.t, "columns", on_choose, self._on_step)
        self.widget = stack(self._who.widget, self._groups.widget, classes=("kit-spectrum",))

    def show(self, workspace: Workspace, chosen: str) -> None:
        """Show the columns of the settled workspace."""
        if chosen != self._chosen:
            self._chosen, self._waiting = chosen, None
        show_if(self._who.widget, wanted=bool(workspace.scores))
        self._who.refresh()
        moving = moving_words(self._rating(chosen), self._desk.scorer, self._desk.t)
        self._groups.show(spectrum(workspace, self._desk.t), chosen, moving)

    def _rating(self, id: str) -> Rating:
        return ratings_of(self._desk.workspace, id)[Scale.STANCE]

    def _on_step(self, id: str, way: int) -> None:
        self._who.begin()
        if self._rating(id).scores and not self._desk.scorer:
            self._waiting = id, way
            self._who.ask()
        else:
            self._step(id, way)

    def _on_scorer(self) -> None:
        """Take the step that waited for a name."""
        waiting, self._waiting = self._waiting, None
        if waiting and self._desk.scorer:
            self._step(*waiting)
        self.show(settled(self._desk.workspace), self._chosen)

    def _step(self, id: str, way: int) -> None:
        desk, t, rating = self._desk, self._desk.t, self._rating(id)
        actor = desk.workspace.actors[id]
        own = dict(rating.scores).get(desk.scorer, rating.median)
        stance = stepped(actor.stance if own is None else Stance(own), way)
        if stance is None:
            return
        if desk.scorer:
            desk.apply(give_score, id, desk.scorer, desk.today, stance=stance)
            self._frame.say(moved_words(self._rating(id), desk.scorer, name_of(actor, t), t))
        else:
            desk.apply(change_actor, id, stance=stance)
            self._frame.say(t("{name}: {stance}.", name=name_of(actor, t), stance=stance_inside(stance, t)))
