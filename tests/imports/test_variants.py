from spreadsheets import proposed, workbook_of

from kit.domain.actors import Actor
from kit.domain.workspace import Workspace, put
from kit.imports.variants import variants_of, with_one_spelling

ROWS = [
    ("Name", "Cluster", "Place", "Tags"),
    ("Lumen", "Health", "Karum", "youth, lawyer"),
    ("Vesta", "health ", "Tavel", "Youth"),
    ("Radio", "Helth", "Karum", "lawyers"),
    ("Union", "Health", "karum", "land"),
]


def test_spellings_of_one_word_are_found_with_the_most_used_first():
    found = variants_of(Workspace(), proposed(workbook_of({"S": ROWS})).actors)
    assert [(each.field, each.words) for each in found] == [
        ("cluster", ("Health", "health", "Helth")),
        ("place", ("Karum", "karum")),
        ("tags", ("youth", "Youth")),
        ("tags", ("lawyer", "lawyers")),
    ]
    assert found[0].counts == (2, 1, 1)


def test_the_spelling_of_the_map_goes_before_that_of_the_file():
    before = put(Workspace(), Actor("A-9", "Known", cluster="HEALTH"))
    (variant, *_) = variants_of(before, proposed(workbook_of({"S": ROWS}), before).actors)
    assert variant.words[0] == "HEALTH"


def test_nothing_is_written_otherwise_unless_a_person_says_so():
    proposal = proposed(workbook_of({"S": ROWS}))
    found = variants_of(Workspace(), proposal.actors)
    assert [actor.cluster for actor in proposal.actors] == ["Health", "health", "Helth", "Health"]
    one = with_one_spelling(proposal, [found[0], found[2]])
    assert [actor.cluster for actor in one.actors] == ["Health"] * 4
    assert [actor.place for actor in one.actors] == ["Karum", "Tavel", "Karum", "karum"]
    assert [actor.tags for actor in one.actors] == [("youth", "lawyer"), ("youth",), ("lawyers",), ("land",)]
