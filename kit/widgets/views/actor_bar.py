"""The bar above the map: which ties are shown, finding an actor, bringing a register, adding an actor."""

from collections.abc import Callable

import ipywidgets as w

from kit.domain.actors import TieKind
from kit.domain.checks.actors import folded_name
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actor_choices import actor_choices, tie_choices
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, Field
from kit.widgets.parts.layout import bar, markup, show_if


class ActorBar:
    """`on_kinds()` hears that other ties are wanted, `on_find(id)` whom the person looked for."""

    def __init__(
        self,
        t: Translator,
        on_kinds: Callable[[], None],
        on_find: Callable[[str], None],
        on_add: Callable[[], None],
        on_register: Callable[[], None],
    ) -> None:
        self._t, self._on_find = t, on_find
        self._ids: dict[str, str] = {}
        all_kinds = (t("Ties: all five kinds"), tuple(TieKind))
        one_kind = ((t("Ties: {kind}", kind=words), (kind,)) for words, kind in tie_choices(t))
        self._kinds = ChoiceField(t("Ties shown"), (all_kinds, *one_kind), on_change=lambda _: on_kinds())
        self._names = w.Combobox(description=t("Find"), placeholder=t("Find an actor"), continuous_update=True)
        self._find = Field(self._names, "", self._on_typed)
        self._zoom = markup('<span class="kit-zoom-slot"></span>')
        self._add = button(t("Add an actor"), on_add, "first", "plus")
        self._register = button(t("Bring a register"), on_register, "quiet", "arrow-up")
        self.widget = bar(
            self._kinds.widget,
            self._find.widget,
            self._zoom,
            self._register.widget,
            self._add.widget,
            classes=("kit-actor-bar",),
        )

    @property
    def kinds(self) -> tuple[TieKind, ...]:
        """The kinds of ties that are wanted."""
        kinds: tuple[TieKind, ...] = self._kinds.value
        return kinds

    def show(self, workspace: Workspace) -> None:
        """Offer the names of all actors to find."""
        named = actor_choices(workspace, self._t)
        self._ids = {folded_name(name): id for name, id in named}
        names = tuple(name for name, _ in named)
        if self._names.options != names:
            self._names.options = names

    def for_map(self, wanted: bool) -> None:
        """Offer what is for the map alone (kinds of ties, zoom), or put it away."""
        show_if(self._kinds.widget, wanted=wanted)
        show_if(self._zoom, wanted=wanted)

    def offer_add(self, wanted: bool) -> None:
        """Show the button that adds an actor, or put it away while its form is open."""
        show_if(self._add.widget, wanted=wanted)

    def _on_typed(self, typed: str) -> None:
        """A whole name, or the beginning of one name only, is found at once."""
        key = folded_name(typed)
        found = [id for name, id in self._ids.items() if name.startswith(key)] if key else []
        if key in self._ids or len(found) == 1:
            self._on_find(self._ids.get(key) or found[0])
            self._find.say("")
        elif key and not any(key in name for name in self._ids):
            self._find.say(self._t("Nobody on the map is called so."))
        else:
            self._find.say("")
