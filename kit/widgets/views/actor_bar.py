"""The bar above the map: which ties are shown, finding an actor, zoom, bringing a register, adding an actor."""

from collections.abc import Callable

from kit.domain.actors import TieKind
from kit.i18n.translator import Translator
from kit.presenters.actor_choices import tie_choices
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import bar, markup, show_if


class ActorBar:
    """`on_kinds()` hears that other ties are wanted; the map itself puts its field to find and its zoom in here."""

    def __init__(
        self,
        t: Translator,
        on_kinds: Callable[[], None],
        on_add: Callable[[], None],
        on_register: Callable[[], None],
    ) -> None:
        all_kinds = (t("Ties: all five kinds"), tuple(TieKind))
        one_kind = ((t("Ties: {kind}", kind=words), (kind,)) for words, kind in tie_choices(t))
        self._kinds = ChoiceField(t("Ties shown"), (all_kinds, *one_kind), on_change=lambda _: on_kinds())
        self._zoom = markup('<span class="kit-zoom-slot"></span>')
        self._add = button(t("Add an actor"), on_add, "first", "plus")
        self.widget = bar(
            self._kinds.widget,
            markup('<span class="kit-find-slot"></span>'),
            self._zoom,
            button(t("Bring a register"), on_register, "quiet", "arrow-up").widget,
            self._add.widget,
            classes=("kit-actor-bar",),
        )

    @property
    def kinds(self) -> tuple[TieKind, ...]:
        """The kinds of ties that are wanted."""
        kinds: tuple[TieKind, ...] = self._kinds.value
        return kinds

    def for_map(self, wanted: bool) -> None:
        """Offer what is for the map alone (kinds of ties, zoom), or put it away."""
        show_if(self._kinds.widget, wanted=wanted)
        show_if(self._zoom, wanted=wanted)

    def offer_add(self, wanted: bool) -> None:
        """Show the button that adds an actor, or put it away while its form is open."""
        show_if(self._add.widget, wanted=wanted)
