"""The map as two tables: actors and ties, to be sorted by any column."""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.workspace import Workspace
from kit.presenters.actors.table import actor_table, tie_table
from kit.widgets.parts.layout import heading, stack
from kit.widgets.views.record_table import RecordTable


class ActorTables:
    """`on_choose(id)` hears the chosen actor; of a chosen tie, the actor that it starts from."""

    def __init__(self, desk: Desk, on_choose: Callable[[str], None]) -> None:
        t = desk.t
        self._desk, self._on_choose = desk, on_choose
        self.actors, self.ties = RecordTable(on_choose), RecordTable(self._on_tie_chosen)
        self.widget = stack(
            heading(t("Actors")),
            self.actors.widget,
            heading(t("Ties")),
            self.ties.widget,
            classes=("kit-actor-tables",),
        )

    def show(self, workspace: Workspace, chosen: str) -> None:
        """Show everything that is on the map of the settled workspace."""
        self.actors.show(actor_table(workspace, self._desk.t), chosen)
        self.ties.show(tie_table(workspace, self._desk.t))

    def _on_tie_chosen(self, id: str) -> None:
        self._on_choose(self._desk.workspace.ties[id].source)
