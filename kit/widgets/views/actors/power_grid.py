"""The grid of power and interest on the screen."""

from collections.abc import Callable

from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.power_grid import power_grid
from kit.widgets.views.actors.groups import ActorGroupsView


def _stay(_id: str, _way: int) -> None:
    """Nobody is moved from quarter to quarter: two scores would change at once."""


class PowerGridView:
    """Four quarters of actors; `on_choose(id)` hears the chosen one."""

    def __init__(self, t: Translator, on_choose: Callable[[str], None]) -> None:
        self._t = t
        self._groups = ActorGroupsView(t, "quarters", on_choose, _stay)
        self.widget = self._groups.widget

    def show(self, workspace: Workspace, chosen: str) -> None:
        """Show the quarters of the settled workspace."""
        self._groups.show(power_grid(workspace, self._t), chosen)
