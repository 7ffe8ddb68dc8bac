"""The bar above the map: what is shown of it, finding an actor, zoom."""

from collections.abc import Callable
from dataclasses import dataclass

import ipywidgets as w

from kit.domain.actors import TieKind
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import tie_choices
from kit.presenters.actors.words import name_of
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import bar, markup, show_if, stack

RINGS = "rings"


@dataclass(frozen=True, slots=True)
class MapWish:
    """What a person wants to see: kinds of ties, boxes by a field or rings, steps from the chosen actor (0 for all)."""

    kinds: tuple[TieKind, ...]
    group: str = ""
    steps: int = 0
    target: str = ""


class ActorBar:
    """`on_wish()` hears that something else is wanted; `find` stands here in every view, the map puts its zoom in."""

    def __init__(self, t: Translator, on_wish: Callable[[], None], find: w.Widget) -> None:
        self._t = t
        all_kinds = (t("Ties: all five kinds"), tuple(TieKind))
        one_kind = ((t("Ties: {kind}", kind=words), (kind,)) for words, kind in tie_choices(t))
        self._kinds = ChoiceField(t("Ties shown"), (all_kinds, *one_kind), on_change=lambda _: on_wish())
        self._group = ChoiceField(t("Group by"), _groups(t), on_change=lambda _: on_wish())
        self._steps = ChoiceField(t("How far"), _steps(t), on_change=lambda _: on_wish())
        self._target = ChoiceField(t("Target"), ((t("Nobody yet"), ""),), on_change=lambda _: on_wish())
        # In a box: a markup whose own class changes is written anew, and would lose what the map put in.
        self._zoom = stack(markup('<span class="kit-zoom-slot"></span>'))
        fields = (each.widget for each in (self._target, self._kinds, self._group, self._steps))
        self._wishes = bar(*fields, classes=("kit-actor-wishes",))
        self.widget = bar(self._wishes, stack(find, classes=("kit-find-box",)), self._zoom, classes=("kit-actor-bar",))

    def wish(self, view: str) -> MapWish:
        """What is wanted of the map in a view."""
        rings = view == RINGS
        group = RINGS if rings else self._group.value
        return MapWish(self._kinds.value, group, 0 if rings else self._steps.value, self._target.value)

    def show(self, view: str, workspace: Workspace, chosen: str) -> None:
        """Offer what a view needs; rings begin around the chosen actor, else around the most influential one."""
        for field, views in ((self._kinds, {"network", RINGS}), (self._group, {"network"}), (self._steps, {"network"})):
            show_if(field.widget, wanted=view in views)
        show_if(self._target.widget, wanted=view == RINGS)
        for part in (self._wishes, self._zoom):
            show_if(part, wanted=view in {"network", RINGS})
        if view == RINGS and workspace.actors:
            actors = workspace.actors
            first = chosen if chosen in actors else max(actors, key=lambda id: actors[id].influence or 0)
            kept = self._target.value if self._target.value in actors else first
            around = [(self._t("Around: {name}", name=name_of(each, self._t)), each.id) for each in actors.values()]
            self._target.offer(around, kept)

    def show_ties(self, kinds: tuple[TieKind, ...]) -> None:
        """Show these kinds of ties, as while one kind is drawn."""
        self._kinds.set(kinds)


def _groups(t: Translator) -> tuple[tuple[str, str], ...]:
    return (
        (t("Group by: nothing"), ""),
        (t("Group by: type"), "kind"),
        (t("Group by: cluster"), "cluster"),
        (t("Group by: province"), "place"),
    )


def _steps(t: Translator) -> tuple[tuple[str, int], ...]:
    return (
        (t("Show: everyone"), 0),
        (t("Show: neighbours of the chosen"), 1),
        (t("Show: two steps around the chosen"), 2),
    )
