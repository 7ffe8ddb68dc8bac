"""What the coalition says of itself: its name, country, founding and a few words for the report."""

from typing import Any

import ipywidgets as w

from kit.content.countries import countries, country_name, find_country
from kit.desk import Desk
from kit.domain.edits.coalition import describe_coalition
from kit.i18n.translator import Translator
from kit.widgets.parts.fields import Field, LongTextField, TextField
from kit.widgets.parts.layout import stack


def country_field(t: Translator, on_change: Any = None) -> Field:
    """A field that takes a country by its name or code; what it holds is found by `find_country`."""
    names = sorted(country_name(each.code, t.language) for each in countries())
    control = w.Combobox(description=t("Country"), options=names, ensure_option=False, continuous_update=False)
    return Field(control, t("Type the first letters, or the code of three letters."), on_change)


class CoalitionForm:
    """Each field is kept when the person leaves it."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        self._desk = desk
        self._name = TextField(t("Name of the coalition"), t("As it will stand on the report."), self._sets("name"))
        self._country = country_field(t, self._on_country)
        self._founded = TextField(t("Since when"), t("The year, or the day."), self._sets("founded"))
        self._about = LongTextField(
            t("About the coalition"), t("A short description opens the joint report."), self._sets("about")
        )
        for field, name in ((self._name, "name"), (self._founded, "founded"), (self._about, "about")):
            field.bind("coalition", "coalition", name)
        fields = (self._name, self._country, self._founded, self._about)
        self.widget = stack(*(each.widget for each in fields), classes=("kit-form",))

    def _sets(self, name: str) -> Any:
        return lambda value: self._desk.apply(describe_coalition, **{name: value})

    def _on_country(self, text: str) -> None:
        found = find_country(text)
        unknown = self._desk.t("This is not on the list of UN States. Choose one, or type a code such as ZMB.")
        self._country.say("" if found else unknown)
        if found:
            self._desk.apply(describe_coalition, country=found.code)

    def refresh(self) -> None:
        """Show the coalition as it stands."""
        coalition = self._desk.workspace.coalition
        self._name.set(coalition.name)
        self._country.set(country_name(coalition.country, self._desk.t.language) if coalition.country else "")
        self._founded.set(coalition.founded)
        self._about.set(coalition.about)
