"""The network view: the map with its legend, where actors stand and stay."""

from collections.abc import Callable, Mapping

from kit.analysis.isolation import isolated
from kit.analysis.layout import layout
from kit.analysis.structure import structure
from kit.desk import Desk
from kit.domain.actors import Position
from kit.domain.edits.actors import move_actor
from kit.domain.workspace import Workspace
from kit.presenters.actor_map.actor_map import map_picture
from kit.presenters.actor_map.arrangement import Look, grouped_map, ringed_map
from kit.presenters.actor_map.legend import LegendRow
from kit.widgets.parts.layout import markup, stack
from kit.widgets.views.actors.bar import RINGS, MapWish
from kit.widgets.views.actors.legend import legend_markup
from kit.widgets.views.actors.map import ActorMap

_MUCH = 0.05
_FEW = 1
"""By what part of them, and by how many, ties and actors become more or fewer before all are laid out anew."""


class ActorNetwork:
    """Draws the workspace's actors; who stands stays, until the map has grown by a part and settles anew.

    So a small map settles often while it is typed, a large one rarely, and a page opened anew shows about the same.

    `on_write(id)` hears that the person wants to type a tie of an actor, or, without an id, an actor.
    """

    def __init__(self, desk: Desk, on_choose: Callable[[str], None], on_write: Callable[[str], None]) -> None:
        self._desk = desk
        self._before: dict[str, tuple[float, float]] = {}
        self._settled = (0, 0)
        self._alone: frozenset[str] = frozenset()
        self._rows: tuple[LegendRow, ...] = ()
        self.map = ActorMap(desk.t, on_choose, self._on_moved, on_write)
        self._legend = markup("", "kit-legend-box")
        self.widget = stack(self.map.widget, self._legend, classes=("kit-network",))

    def show(self, workspace: Workspace, chosen: str, wish: MapWish) -> None:
        """Show the settled workspace the way a person wants to see it."""
        positions, look = self._arranged(workspace, wish)
        picture = map_picture(workspace, self._desk.t, positions)
        self.map.show(picture, chosen, wish.kinds, look)
        if picture.legend != self._rows:
            self._rows = picture.legend
            self._legend.value = legend_markup(picture.legend)

    def _arranged(self, workspace: Workspace, wish: MapWish) -> tuple[Mapping[str, tuple[float, float]], Look]:
        t = self._desk.t
        if wish.group == RINGS:
            return ringed_map(workspace, wish.target, wish.steps, t)
        if wish.group:
            return grouped_map(workspace, wish.group, wish.steps, t)
        return self._positions(), Look(wish.steps)

    def _positions(self) -> dict[str, tuple[float, float]]:
        """Places by the layout; who stands keeps its place, save those with their first tie.

        Of an actor that a person moved, the place before is kept, so that taking the move back leads there.
        """
        workspace = self._desk.workspace
        shape = structure(workspace.actors, workspace.ties)
        alone = frozenset(isolated(shape))
        size = (len(shape.ids) - len(alone) + len(shape.links), len(alone))
        if any(abs(now - then) > max(_FEW, then * _MUCH) for now, then in zip(size, self._settled, strict=True)):
            self._before, self._settled = {}, size
        known = {id: point for id, point in self._before.items() if id in alone or id not in self._alone}
        positions = layout(workspace.actors, workspace.ties, known)
        free = {id: point for id, point in positions.items() if not workspace.actors[id].position}
        self._before, self._alone = known | free, alone
        return positions

    def _on_moved(self, id: str, position: Position) -> None:
        self._desk.apply(move_actor, id, position)
