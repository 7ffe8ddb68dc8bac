"""The views of the actors: the same map as a picture, in columns, quarters and rings, in answers, tables and words."""

from collections.abc import Callable, Mapping
from typing import Protocol

import ipywidgets as w

from kit.desk import Desk
from kit.domain.workspace import Workspace
from kit.widgets.frame import Frame
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import bar, show_if, stack, title, title_markup
from kit.widgets.parts.switch import Switch
from kit.widgets.views.actors.bar import RINGS, MapWish
from kit.widgets.views.actors.network import ActorNetwork
from kit.widgets.views.actors.power_grid import PowerGridView
from kit.widgets.views.actors.sentences import ActorSentences
from kit.widgets.views.actors.spectrum import SpectrumView
from kit.widgets.views.actors.tables import ActorTables
from kit.widgets.views.questions.questions import QuestionsView


class ActorView(Protocol):
    """One way to look at the actors of a settled workspace."""

    widget: w.Widget

    def show(self, workspace: Workspace, chosen: str) -> None:
        """Show them, with one chosen, or none."""


class ActorViews:
    """A title with the question of the view in sight, the switch between views, and the views, made when first shown.

    `on_choose(id)` hears the actor that was chosen in any of them; `on_turned()` that another view is wanted;
    `on_write(id)` that a tie of an actor is to be typed, or, without an id, an actor.
    """

    def __init__(
        self,
        desk: Desk,
        frame: Frame,
        on_choose: Callable[[str], None],
        on_turned: Callable[[], None],
        on_write: Callable[[str], None],
    ) -> None:
        t = desk.t
        self._title, self._on_turned = t("Actors"), on_turned
        self._asked = _questions(desk)
        names = _names(desk)
        views = [(name, view) for view, name in names.items()]
        self.switch = Switch(t("How to show the actors"), views, self._on_switched)
        phone = [(t("View: {name}", name=name), view) for view, name in names.items()]
        self._phone = ChoiceField(t("View"), phone, on_change=self.turn)
        self._phone.widget.add_class("kit-view-choice")
        self._head = title(self._title, self._asked["network"])
        self.turns = bar(self.switch.widget, self._phone.widget, classes=("kit-turns",))
        self.head = bar(self._head, self.turns, classes=("kit-head", "kit-actors-head"))
        self.network = ActorNetwork(desk, on_choose, on_write)
        self._makers: Mapping[str, Callable[[], ActorView]] = {
            "spectrum": lambda: SpectrumView(desk, frame, on_choose),
            "power": lambda: PowerGridView(t, on_choose),
            "questions": lambda: _Questions(desk, frame, on_choose),
            "table": lambda: ActorTables(desk, on_choose),
            "sentences": lambda: ActorSentences(t, on_choose),
        }
        self.made: dict[str, ActorView] = {}
        self.widget = stack(self.network.widget)

    @property
    def name(self) -> str:
        """The view in sight."""
        return str(self.switch.value)

    @property
    def on_map(self) -> bool:
        """Whether the view in sight is the picture of the map."""
        return self.name in {"network", RINGS}

    def turn(self, view: str) -> None:
        """Bring a view into sight."""
        self.switch.set(view)

    def show(self, workspace: Workspace, chosen: str, wish: MapWish) -> None:
        """Paint the view in sight with the settled workspace, and put the others away."""
        if self.on_map:
            self.network.show(workspace, chosen, wish)
        else:
            self._view().show(workspace, chosen)
        here = self.network.widget if self.on_map else self._view().widget
        for box in self.widget.children:
            show_if(box, wanted=box is here)

    def _view(self) -> ActorView:
        if self.name not in self.made:
            self.made[self.name] = self._makers[self.name]()
            self.widget.children = (*self.widget.children, self.made[self.name].widget)
        return self.made[self.name]

    def _on_switched(self, view: str) -> None:
        self._phone.set(view)
        self._head.value = title_markup(self._title, self._asked[view])
        self._on_turned()


class _Questions:
    """The questions as a view; they choose their own workspace and mark nobody."""

    def __init__(self, desk: Desk, frame: Frame, on_choose: Callable[[str], None]) -> None:
        self._view = QuestionsView(desk, frame, on_choose)
        self.widget = self._view.widget

    def show(self, _workspace: Workspace, _chosen: str) -> None:
        """Answer the chosen question anew where something changed."""
        self._view.refresh()


def _names(desk: Desk) -> dict[str, str]:
    t = desk.t
    return {
        "network": t("Network"),
        "spectrum": t("Spectrum"),
        "power": t("Power and interest"),
        RINGS: t("Rings"),
        "questions": t("Questions"),
        "table": t("Table"),
        "sentences": t("In words"),
    }


def _questions(desk: Desk) -> dict[str, str]:
    t = desk.t
    return {
        "network": t("Who is tied to whom, and how?"),
        "spectrum": t("Who stands where, and who could move one band?"),
        "power": t("On whom do we spend our time, and how?"),
        RINGS: t("How far is everybody from the one we want to reach?"),
        "questions": t("What does the map tell us, and what do we do about it?"),
        "table": t("What do we know of each actor and each tie?"),
        "sentences": t("What does the map say, sentence by sentence?"),
    }
