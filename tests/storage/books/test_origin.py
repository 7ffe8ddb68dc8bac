"""The state that a workbook was made from travels in short properties."""

from kit.domain.audience import Audience
from kit.storage.books.marked_columns import Spot, column_name, marked_columns
from kit.storage.books.origin import Origin, origin_of


def test_the_origin_comes_back_however_many_heads_it_has():
    heads = tuple(f"C-{number:08}" for number in range(120))
    origin = Origin("plan.xlsx", heads, "C-ROOT", Audience.PUBLIC, "en")
    assert all(len(value) <= 255 for value in origin.properties().values())
    assert origin_of(origin.properties()) == origin
    assert origin_of(dict(reversed(origin.properties().items()))) == origin


def test_properties_that_tell_no_whole_origin_tell_none():
    properties = Origin("plan.xlsx", ("C-1",), "C-1", Audience.PUBLIC, "en").properties()
    assert origin_of({}) is None
    assert origin_of({**properties, "coalition-kit audience": "neighbours"}) is None
    del properties["coalition-kit workspace"]
    assert origin_of(properties) is None


def test_names_on_headings_are_read_as_programs_write_them():
    names = {
        "kit_tasks_done_on": "Plan!$S$5",
        "kit_tasks_end": "'It''s ours'!$AB$7",
        "kit_tasks_id": "#REF!",
        "kit_ties_source_id": "=Connections!$A$1:$A$9",
        "Print_Titles": "Plan!$5:$5",
    }
    assert column_name("tasks", "done_on") == "kit_tasks_done_on"
    assert marked_columns(names) == {
        ("tasks", "done_on"): Spot("Plan", 5, 18),
        ("tasks", "end"): Spot("It's ours", 7, 27),
        ("ties", "source_id"): Spot("Connections", 1, 0),
    }
