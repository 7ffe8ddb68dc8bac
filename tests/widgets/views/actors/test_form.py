"""The form of an actor: what it asks of whom, and what stays folded."""

from datetime import date

import pytest
from pressing import field, labels, press, words

from kit.domain.actors import Actor, Score
from kit.domain.coalition import Member
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.widgets.views.actors.form import ActorForm

TODAY = date(2027, 10, 14)


class Form:
    """A form for changing one actor; `saved` is what it gave."""

    def __init__(self, actor: Actor, *others) -> None:
        self.saved = {}
        self.form = ActorForm(
            Translator(),
            self.saved.update,
            lambda: None,
            new=False,
            likeness=lambda _: ("", ""),
            on_like=lambda _: None,
        )
        self.form.fill(actor, put(Workspace(), actor, *others), TODAY)

    def __getitem__(self, label):
        return field(self.form.widget, label)

    @property
    def said(self):
        return words(self.form.widget)

    def asks(self, label):
        try:
            return bool(self[label])
        except StopIteration:
            return False


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("", "Write the date too"),
        ("2020-01", "more than five years ago"),
        ("last year", "Write the year, or year and month"),
        ("2026-01", ""),
    ],
)
def test_the_date_of_an_accreditation_is_looked_at(day, said):
    form = Form(Actor("n", "Commission", kind="nhri", status="A", status_as_of=day))
    assert said in form.said
    told = [each for each in ("Write the date too", "more than five years", "Write the year") if each in form.said]
    assert len(told) == bool(said)


def test_status_and_capacities_are_asked_of_their_kinds_only():
    form = Form(Actor("a", "Forum", kind="ngo"))
    assert not form.asks("Status")
    assert not form.asks("Consultation")
    form["Kind"].value = "nmrf"
    form["Consultation"].value = "no"
    press(form.form.widget, "Save the changes")
    assert form.saved["capacities"] == (("consultation", "no"),)


def test_a_known_status_is_one_of_three():
    form = Form(Actor("n", "Commission", kind="nhri"))
    assert [value for _, value in form["Status"].options] == ["", "A", "B", "none"]


def test_what_people_scored_is_left_to_scoring():
    form = Form(Actor("a", "Court", influence=2), Score("S-a-x", "a", "X", influence=4))
    assert not form.asks("Influence")
    assert "Several people scored it." in form.said
    press(form.form.widget, "Save the changes")
    assert not {"influence", "stance", "interest"} & form.saved.keys()


def test_more_is_folded_and_lists_are_typed_with_commas_or_chosen():
    form = Form(Actor("a", "Forum"), Member("m", "Law Centre"))
    assert not form.asks("What it wants")
    press(form.form.widget, "More about it")
    form["What it wants"].value = "Peace"
    form["Who asks it"].value = "m"
    form["Speaks for"].value = "Nomads"
    form["Add a group"].value = "Women"
    press(form.form.widget, "Save the changes")
    assert (form.saved["goal"], form.saved["asked_by"]) == ("Peace", "m")
    assert form.saved["groups"] == ("Nomads", "Women")
    assert "Less about it" in labels(form.form.widget)


def test_a_draft_of_lists_and_answers_comes_back():
    actor = Actor("n", "Committee", kind="nmrf")
    form = Form(actor)
    press(form.form.widget, "More about it")
    form["Languages"].value = "Amarani, Karumi"
    form["Engagement"].value = "yes"
    draft = form.form.draft
    other = Form(actor)
    other.form.restore(draft)
    assert other.form.draft == draft == {"languages": ("Amarani", "Karumi"), "capacities": (("engagement", "yes"),)}
