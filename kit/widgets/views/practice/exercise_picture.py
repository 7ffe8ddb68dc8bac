"""The map of an exercise: an actor is chosen on it as well as in the list below it."""

from collections.abc import Callable

from kit.domain.actors import Position, TieKind
from kit.domain.exercises import Exercise
from kit.i18n.translator import Translator
from kit.presenters.practice.exercise import exercise_picture
from kit.widgets.parts.layout import stack
from kit.widgets.views.actors.map import ActorMap


class ExercisePicture:
    """Shows the actors of an exercise; `on_choose(id)` hears which one was pressed."""

    def __init__(self, t: Translator, on_choose: Callable[[str], None]) -> None:
        self._t, self._on_choose = t, on_choose
        self._map = ActorMap(t, self._on_chosen, self._on_moved)
        self.widget = stack(self._map.widget, classes=("kit-exercise-map",))

    def show(self, exercise: Exercise, chosen: str) -> None:
        """Show the map with the actor that was chosen last, or none."""
        self._map.show(exercise_picture(exercise, self._t), chosen, tuple(TieKind))

    def _on_chosen(self, id: str) -> None:
        if id:
            self._on_choose(id)

    def _on_moved(self, id: str, position: Position) -> None:
        """Moving an actor changes nothing in an exercise."""
