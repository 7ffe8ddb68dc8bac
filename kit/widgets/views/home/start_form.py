"""The form that starts a workspace: coalition, country, review."""

from collections.abc import Callable
from typing import Any

from kit.content.countries import find_country
from kit.content.mechanisms import load_mechanism, review_choices
from kit.domain.checks.start import start_problems
from kit.domain.edits.start import start_workspace
from kit.domain.review import Certainty
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.home.start import procedure_words, unplanned_words
from kit.presenters.problems import problem_sentence
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, DateField, RadioField, TextField
from kit.widgets.parts.layout import show_if, stack, words
from kit.widgets.views.home.coalition_form import country_field


class StartForm:
    """Asks the questions and gives the started workspace to `on_started`; what is missing is said at its field."""

    def __init__(self, t: Translator, on_started: Callable[[Workspace], None]) -> None:
        self._t, self._on_started = t, on_started
        self._name = TextField(t("Name of the coalition"), t("As it will stand on the report."), self._on_name)
        self._country = country_field(t, self._on_country)
        choices = [(name, id) for id, name in review_choices(t.language)]
        self._mechanism = ChoiceField(t("Review by"), choices, on_change=lambda _: self._offer_procedures())
        self._unplanned = words(unplanned_words(t), "kit-small-text")
        self._procedure = ChoiceField(t("Procedure"), [("", "")], t("Ask the secretariat if you are not sure."))
        self._date = DateField(t("First day of the review"), t.date, t("It may stay open."), self._on_date)
        firm = [(t("Tentative"), Certainty.TENTATIVE), (t("Confirmed"), Certainty.CONFIRMED)]
        self._certainty = RadioField(t("How firm is this day?"), firm, value=Certainty.TENTATIVE)
        start = button(t("Start the workspace"), self._on_start, "first")
        asked = (self._name.widget, self._country.widget, self._mechanism.widget, self._unplanned)
        dated = (self._procedure.widget, self._date.widget, self._certainty.widget)
        self.widget = stack(*asked, *dated, start.widget, classes=("kit-form", "kit-start-form"))
        self._offer_procedures()
        self._on_date(None)

    def _on_name(self, _name: str) -> None:
        self._name.say("")

    def _on_country(self, _country: str) -> None:
        self._country.say("")

    def _offer_procedures(self) -> None:
        mechanism = load_mechanism(self._mechanism.value, self._t.language)
        ids = mechanism.procedures if mechanism else ()
        self._procedure.offer([(procedure_words(each, self._t), each) for each in ids], ids[0] if ids else None)
        show_if(self._procedure.widget, wanted=len(ids) > 1)
        show_if(self._unplanned, wanted=mechanism is None)

    def _on_date(self, day: Any) -> None:
        show_if(self._certainty.widget, wanted=day is not None)

    def _on_start(self) -> None:
        country = find_country(self._country.value)
        code = country.code if country else ""
        problems = start_problems(self._name.value, code, self._mechanism.value, self._country.value)
        said = {each.place.field: problem_sentence(each, self._t) for each in problems}
        for place, field in (("name", self._name), ("country", self._country), ("mechanism", self._mechanism)):
            field.say(said.get(place, ""))
        if not problems:
            self._on_started(self._made(code))

    def _made(self, country: str) -> Workspace:
        return start_workspace(
            self._name.value,
            country,
            self._mechanism.value,
            self._procedure.value or "",
            self._date.value,
            self._certainty.value,
        )
