"""What is asked of bodies only: the accreditation of an NHRI, the capacities of an NMRF."""

from datetime import date

from kit.domain.accreditation import day_of_status, is_outdated
from kit.domain.actors import Actor
from kit.domain.checks.bodies import NHRI, NMRF
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import status_choices
from kit.widgets.parts.fields import ChoiceField, TextField
from kit.widgets.parts.layout import show_if, stack
from kit.widgets.views.actors.capacity_fields import CapacityFields
from kit.widgets.views.actors.drafts import Holder


class ActorBody:
    """Fields by name, shown for the kinds of actors that they belong to, or where they hold something."""

    def __init__(self, t: Translator) -> None:
        self._t = t
        self._today: date | None = None
        hint = t("Accreditation by GANHRI under the Paris Principles.")
        self._status = ChoiceField(t("Status"), status_choices(t), hint, self._on_changed)
        when = t("Year and month, such as 2023-10. GANHRI looks at it again every five years.")
        self._day = TextField(t("Status known on"), when, self._on_changed)
        self._capacities = CapacityFields(t)
        self._accreditation = stack(self._status.widget, self._day.widget, classes=("kit-form",))
        self.fields: dict[str, Holder] = {
            "status": self._status,
            "status_as_of": self._day,
            "capacities": self._capacities,
        }
        self.widget = stack(self._accreditation, self._capacities.widget)

    def expect(self, today: date | None) -> None:
        """Say of a status whether it is too old on this day; without a day nothing is too old."""
        self._today = today

    def show(self, kind: str, actor: Actor) -> None:
        """Ask what belongs to this kind; what the actor holds already stays in sight."""
        show_if(self._accreditation, wanted=kind == NHRI or bool(actor.status or actor.status_as_of))
        show_if(self._capacities.widget, wanted=kind == NMRF or bool(actor.capacities))
        self._on_changed("")

    def _on_changed(self, _value: str) -> None:
        t, day = self._t, self._day.value
        if self._status.value and not day:
            self._day.say(t("Write the date too: a status can change."))
        elif day and day_of_status(day) is None:
            self._day.say(t("Write the year, or year and month, such as 2023-10."))
        elif day and self._today and is_outdated(day, self._today):
            self._day.say(t("That is more than five years ago. Look up the status again."))
        else:
            self._day.say("")
