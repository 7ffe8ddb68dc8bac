"""The form of one member: a new one, or one that is changed."""

from collections.abc import Callable
from typing import Any

from kit.domain.audience import Level
from kit.domain.coalition import Member
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import actor_choices, level_choices
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, TextField
from kit.widgets.parts.layout import bar, show_if, stack


class MemberForm:
    """`on_save(values)` hears the fields of a member that has a name; `on_remove()` is offered for a known one."""

    def __init__(
        self,
        t: Translator,
        on_save: Callable[[dict[str, Any]], None],
        on_remove: Callable[[], None],
        on_close: Callable[[], None],
    ) -> None:
        self._t, self._on_save = t, on_save
        self._name = TextField(t("Name of the organisation"))
        self._short = TextField(t("Short name"))
        self._city = TextField(t("City"), t("UPR reports are printed with the cities of all who sign."))
        self._cluster = TextField(t("Cluster"), t("Such as women, prisons, press."))
        self._role = TextField(t("Role"), t("Such as coordinator, editor, fact-checker."))
        self._contact = TextField(t("Contact"), t("Stays in the workspace; no exported file holds it."))
        self._actor = ChoiceField(t("On the map it is"), [(t("not on the map"), "")])
        self._level = ChoiceField(t("Who may see the name"), level_choices(t))
        self._remove = button(t("Remove the member"), on_remove, "harm")
        acts = bar(
            button(t("Keep the member"), self._on_saved).widget,
            button(t("Close"), on_close, "quiet").widget,
            self._remove.widget,
        )
        pair = stack(*(each.widget for each in self._fields().values()), classes=("kit-pair",))
        self.widget = stack(pair, acts, classes=("kit-form", "kit-member-form"))

    def _fields(self) -> dict[str, Any]:
        return {
            "name": self._name,
            "short": self._short,
            "city": self._city,
            "cluster": self._cluster,
            "role": self._role,
            "contact": self._contact,
            "actor": self._actor,
            "level": self._level,
        }

    def open(self, workspace: Workspace, member: Member | None) -> None:
        """Show a member, or empty fields for a new one."""
        shown = member or Member("", level=Level.COALITION)
        self._actor.offer(((self._t("not on the map"), ""), *actor_choices(workspace, self._t)), shown.actor)
        for name, field in self._fields().items():
            if name != "actor":
                field.set(getattr(shown, name))
        self._name.say("")
        show_if(self._remove.widget, wanted=member is not None)

    def _on_saved(self) -> None:
        if not self._name.value:
            self._name.say(self._t("Write the name first."))
            return
        self._on_save({name: field.value for name, field in self._fields().items()})
