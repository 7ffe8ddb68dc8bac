"""Actors as rows in columns or quarters: the spectrum, and the grid of power and interest."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from kit.i18n.translator import Translator
from kit.presenters.actors.groups import ActorGroup, ActorGroups, ActorRow
from kit.presenters.actors.stance import SHAPES
from kit.widgets.front_module import FrontModule
from kit.widgets.parts.layout import markup, paragraph, stack


class ActorGroupsView:
    """Shows `ActorGroups`; `on_choose(id)` hears the chosen actor, `on_step(id, way)` one moved on (1) or back (-1).

    `layout` is `columns` or `quarters`.
    """

    def __init__(
        self, t: Translator, layout: str, on_choose: Callable[[str], None], on_step: Callable[[str, int], None]
    ) -> None:
        self._layout = layout
        self._words = {"more": t("and {count} more", count="{count}"), "fewer": t("Show fewer")}
        self._painted: dict[str, tuple[ActorRow, dict[str, Any]]] = {}
        self._face = FrontModule("actor_groups")
        self._face.on_gesture("choose", lambda said: on_choose(str(said.get("id", ""))))
        self._face.on_gesture("step", lambda said: on_step(str(said["id"]), 1 if said["way"] > 0 else -1))
        self._source = markup("", "kit-fine-print")
        self.widget = stack(self._face.widget, self._source, classes=("kit-grouped",))

    def show(self, found: ActorGroups, chosen: str, moving: str = "") -> None:
        """Show the groups with one actor chosen, or none; `moving` says what a step of that one does."""
        before, self._painted = self._painted, {}
        self._face.show(
            {
                "words": self._words,
                "layout": self._layout,
                "shapes": dict(SHAPES),
                "groups": [_group(group) for group in found.groups],
                "rows": {id: self._paint(row, before) for id, row in found.rows.items()},
                "chosen": chosen,
                "moving": {"id": chosen, "words": moving},
            }
        )
        source = paragraph(found.source)
        if self._source.value != source:
            self._source.value = source

    def _paint(self, row: ActorRow, before: Mapping[str, tuple[ActorRow, dict[str, Any]]]) -> dict[str, Any]:
        known = before.get(row.id)
        painted = known if known is not None and known[0] is row else (row, asdict(row))
        self._painted[row.id] = painted
        return painted[1]


def _group(group: ActorGroup) -> dict[str, Any]:
    return {**asdict(group), "actors": list(group.actors)}
