"""The spectrum on the screen: who stands where, and moving an actor one step."""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.actors import Stance
from kit.domain.edits.actors import change_actor
from kit.domain.edits.scores import give_score
from kit.domain.scores import Scale, ratings_of
from kit.domain.workspace import Workspace
from kit.presenters.actors.spectrum import spectrum, stepped
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import name_of
from kit.widgets.frame import Frame
from kit.widgets.views.actors.groups import ActorGroupsView


class SpectrumView:
    """A step moves one's own score; where nobody scored the actor and no scorer is set, the actor itself."""

    def __init__(self, desk: Desk, frame: Frame, on_choose: Callable[[str], None]) -> None:
        self._desk, self._frame = desk, frame
        self._groups = ActorGroupsView(desk.t, "columns", on_choose, self._on_step)
        self.widget = self._groups.widget

    def show(self, workspace: Workspace, chosen: str) -> None:
        """Show the columns of the settled workspace."""
        self._groups.show(spectrum(workspace, self._desk.t), chosen)

    def _on_step(self, id: str, way: int) -> None:
        desk, t = self._desk, self._desk.t
        rating = ratings_of(desk.workspace, id)[Scale.STANCE]
        if rating.scores and not desk.scorer:
            self._frame.say(t("Several people scored this actor. Choose who scores on its card first."))
            return
        actor = desk.workspace.actors[id]
        own = dict(rating.scores).get(desk.scorer, rating.median)
        stance = stepped(actor.stance if own is None else Stance(own), way)
        if stance is None:
            return
        if desk.scorer:
            desk.apply(give_score, id, desk.scorer, desk.today, stance=stance)
        else:
            desk.apply(change_actor, id, stance=stance)
        self._frame.say(t("{name}: {stance}.", name=name_of(actor, t), stance=stance_word(stance, t).lower()))
