"""Parts as a screen uses them, without a browser."""

import datetime

import pytest

from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, DateField, NumberField, TextField, fields_at
from kit.widgets.parts.layout import heading, words
from kit.widgets.parts.missing import Lack, MissingList
from kit.widgets.parts.switch import Switch


def test_a_refused_button_says_why_and_does_nothing():
    pressed = []
    press = button("Make the files", lambda: pressed.append(1), "first")
    press.refuse("Choose a file first.")
    press.button.click()
    assert pressed == []
    assert "Choose a file first." in press.widget.children[1].value
    press.allow()
    press.button.click()
    assert pressed == [1]


def test_setting_a_field_makes_no_echo():
    heard = []
    field = TextField("Name", on_change=heard.append)
    field.set("Commission")
    assert heard == []
    field.control.value = " Ministry "
    assert heard == ["Ministry"]


@pytest.fixture
def note():
    """A field of a record in which somebody types."""
    heard = []
    field = TextField("Note", on_change=heard.append, value="before")
    field.bind("actors", "A-1", "note")
    for each in fields_at("actors/A-1/note"):
        each.hold()
    return field, heard


def test_what_comes_while_somebody_types_waits_until_that_is_given_up(note):
    field, heard = note
    field.set("theirs")
    field.set("theirs, again")
    assert (field.control.value, field.held) == ("before", True)
    field.rest()
    assert (field.value, field.held, heard) == ("theirs, again", False, [])


def test_a_field_that_was_left_shows_what_is_recorded_again(note):
    field, heard = note
    field.set("theirs")
    field.control.value = "mine"
    assert (field.value, field.held, heard) == ("mine", False, ["mine"])
    field.set("mine and theirs")
    assert field.value == "mine and theirs"


def test_a_field_that_shows_another_record_is_not_held(note):
    field, _ = note
    field.bind("actors", "A-2", "note")
    field.set("of another")
    assert (field.value, fields_at("actors/A-2/note")) == ("of another", (field,))


def test_offering_other_choices_makes_no_echo():
    heard = []
    field = ChoiceField("Kind", [("None", ""), ("NHRI", "nhri")], on_change=heard.append)
    field.offer([("None", ""), ("Media", "media")], "media")
    assert (heard, field.value) == ([], "media")


def test_a_choice_shows_also_what_nobody_could_choose():
    heard = []
    field = ChoiceField("Kind", [("None", ""), ("NHRI", "nhri")], on_change=heard.append)
    field.offer([("None", ""), ("Media", "media")], "council")
    assert (heard, field.value, field.control.label) == ([], "council", "council")
    field.set("court")
    assert (heard, field.value) == ([], "court")


def test_a_number_that_is_none_is_refused_in_words():
    heard = []
    field = NumberField("Words", "Write a whole number, such as 10000.", on_change=heard.append)
    field.control.value = "ten"
    assert heard == []
    assert "whole number" in field._problem.value
    field.control.value = "10000"
    assert heard == [10_000]


@pytest.mark.parametrize("text", ["6000", "6,000", "6 000", "6.000", "6\u202f000"])
def test_thousands_may_be_set_apart(text):
    field = NumberField("Words", "Write a whole number, such as 10000.")
    field.control.value = text
    assert (field.value, field.refused) == (6000, False)


@pytest.mark.parametrize("text", ["6.5", "60,00", "1,0000", "1.000,000", "ten", "-5", "6000,000"])
def test_other_signs_in_a_number_are_refused(text):
    field = NumberField("Words", "Write a whole number, such as 10000.")
    field.control.value = text
    assert (field.value, field.refused) == (None, True)


def test_a_refused_text_stays_until_another_record_or_number_is_shown():
    field = NumberField("Words", "Write a whole number, such as 10000.")
    field.set(800, "S-1")
    field.control.value = "about 900"
    field.set(800, "S-1")
    assert (field.control.value, field.refused) == ("about 900", True)
    field.set(800, "S-2")
    assert (field.control.value, field.refused) == ("800", False)


def test_a_day_is_spelt_out():
    field = DateField("Review", lambda day: day.strftime("%d %b %Y") if day else "", value=datetime.date(2027, 1, 5))
    assert "05 Jan 2027" in field._spelt.value


def test_what_a_person_typed_is_escaped():
    for widget in (words("<b>x</b>"), heading("<script>")):
        assert "&lt;" in widget.value


def test_the_list_of_what_lacks_names_its_acts():
    heard = []
    lacks = MissingList("What is missing", "Nothing.", lambda act, key: heard.append((act, key)), "{} more".format)
    lacks.show([Lack("k", "Nobody speaks for the <Marches>.", (("Add an actor", "add"),))])
    row = lacks._rows.children[0]
    assert "&lt;Marches&gt;" in row.children[0].value
    row.children[1].children[0].children[0].click()
    assert heard == [("add", "k")]
    lacks.show([])
    assert "Nothing." in lacks._rows.children[0].value


def test_other_lacks_make_no_new_rows():
    lacks = MissingList("What is missing", "Nothing.", lambda act, key: heard.append((act, key)), "{} more".format)
    heard = []
    lacks.show([Lack("a", "One.", (("Open", "go"),), "bad")])
    before = lacks._rows.children
    lacks.show([Lack("b", "Two.", (("Move it", "go"),))])
    assert lacks._rows.children == before
    assert "kit-lack-bad" not in before[0].children[0]._dom_classes
    before[0].children[1].children[0].children[0].click()
    assert heard == [("go", "b")]


def test_a_guide_is_shown_without_its_heading_and_with_its_markup_escaped():
    from kit.widgets.parts.guide import guide_markup

    shown = guide_markup("How this works", "# Plan\n\nOne **owner** each. <script>")
    assert "<strong>owner</strong>" in shown
    assert "Plan" not in shown
    assert "<script>" not in shown


def test_what_lacks_can_be_seen_in_full_and_nothing_alike_is_swallowed():
    lacks = MissingList("What is missing", "Nothing.", lambda act, key: None, "{} more".format)
    lacks.show([Lack("A-1", f"Lack {number}.", (("Change it", "change"),)) for number in range(9)])
    assert [f"Lack {number}." in row.children[0].value for number, row in enumerate(lacks._rows.children[:6])] == [
        True
    ] * 6
    more = lacks._rows.children[6].children[0]
    assert more.description == "3 more"
    more.click()
    assert len(lacks._rows.children) == 9


def test_a_switch_names_its_row_tells_which_view_is_shown_and_announces_others_once():
    heard = []
    switch = Switch("How to show them", [("Months", "m"), ("List", "l")], heard.append)
    scene = switch._face.scene
    assert (scene["label"], scene["options"], scene["shown"], switch.value) == (
        "How to show them",
        ["Months", "List"],
        0,
        "m",
    )
    switch._face._handlers["choose"]({"place": 1})
    switch.set("l")
    assert (switch._face.scene["shown"], switch.value, heard) == (1, "l", ["l"])
