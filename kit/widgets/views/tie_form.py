"""The form of a new tie of the actor whose card is open."""

from collections.abc import Callable
from typing import Any

from kit.domain.actors import TieKind
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actor_choices import actor_choices, given, strength_choices, tie_choices
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import bar, stack


class TieForm:
    """Whom the actor is tied to and how; `on_save(target, kind, strength)` hears a complete answer."""

    def __init__(
        self, t: Translator, on_save: Callable[[str, TieKind, Any], None], on_close: Callable[[], None]
    ) -> None:
        self._t, self._on_save = t, on_save
        self._kind = ChoiceField(t("This actor"), tie_choices(t))
        self._target = ChoiceField(t("To whom"), ((t("Choose an actor"), ""),))
        self._strength = ChoiceField(t("Strength"), strength_choices(t))
        save, close = button(t("Add the tie"), self._on_saved), button(t("Close"), on_close, "quiet")
        fields = (self._kind.widget, self._target.widget, self._strength.widget)
        self.widget = stack(*fields, bar(save.widget, close.widget), classes=("kit-form", "kit-tie-form"))

    def open(self, workspace: Workspace, id: str) -> None:
        """Offer all actors but this one."""
        self._target.offer(((self._t("Choose an actor"), ""), *actor_choices(workspace, self._t, without=id)), "")
        self._target.say("")

    def _on_saved(self) -> None:
        if not self._target.value:
            self._target.say(self._t("Choose the actor at the other end."))
            return
        self._on_save(self._target.value, self._kind.value, given(self._strength.value))
