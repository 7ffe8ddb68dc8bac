"""Values are built strictly from tables, and every fault names its file and place."""

import datetime
from dataclasses import dataclass

import pytest

from kit.content.building import Faults, build, build_all
from kit.content.files import lay_over, read_table
from kit.domain.actors import Stance
from kit.domain.mechanisms import Confidence, Offset, Sourced


@dataclass(frozen=True)
class Sample:
    id: str
    title: str
    weeks: float = 0.0
    stance: Stance | None = None
    day: datetime.date | None = None
    tags: tuple[str, ...] = ()
    offset: Sourced[Offset] | None = None
    notes: tuple[tuple[str, str], ...] = ()


FULL = {
    "title": " Review ",
    "weeks": 3,
    "stance": "active_ally",
    "day": datetime.date(2027, 10, 14),
    "tags": ["a", "b"],
    "offset": {"value": {"typical": -1.0}, "confidence": "high"},
    "notes": {"first": "one"},
}


def test_every_kind_of_field_is_built():
    faults = Faults("sample.toml")
    (sample,) = build_all(Sample, {"review": FULL}, faults)
    assert faults.problems == []
    assert sample == Sample(
        "review",
        "Review",
        3.0,
        Stance.ACTIVE_ALLY,
        datetime.date(2027, 10, 14),
        ("a", "b"),
        Sourced(Offset(typical=-1.0), confidence=Confidence.HIGH),
        (("first", "one"),),
    )


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        ({"titel": "Review"}, "content_unknown_name", "x.titel"),
        ({"weeks": "three"}, "content_wrong_type", "x.weeks"),
        ({"stance": "friend"}, "content_not_a_choice", "x.stance"),
        ({"day": "tomorrow"}, "content_wrong_type", "x.day"),
        ({"tags": "a"}, "content_not_a_list", "x.tags"),
        ({"tags": [1]}, "content_wrong_type", "x.tags.1"),
        ({"offset": 3}, "content_not_a_table", "x.offset"),
        ({"offset": {"value": {"typical": "soon"}}}, "content_wrong_type", "x.offset.value.typical"),
        ({"notes": {"first": 1}}, "content_wrong_type", "x.notes.first"),
    ],
)
def test_a_fault_names_its_place(change, code, place):
    faults = Faults("sample.toml")
    assert build_all(Sample, {"x": FULL | change}, faults) == ()
    assert [(each.code, each.place.file, each.place.field) for each in faults.problems] == [
        (code, "sample.toml", place)
    ]


def test_what_is_missing_is_named():
    faults = Faults("sample.toml")
    assert build(Sample, {"id": "x"}, faults) is None
    assert [(each.code, each.place.field) for each in faults.problems] == [("content_missing", "title")]


def test_one_broken_record_does_not_take_the_others_away():
    faults = Faults("sample.toml")
    built = build_all(Sample, {"good": {"title": "A"}, "bad": {"title": 3}, "worse": 4}, faults)
    assert [each.id for each in built] == ["good"]
    assert len(faults.problems) == 2


def test_a_broken_file_gives_a_problem_with_its_cause(tmp_path):
    path = tmp_path / "broken.toml"
    path.write_text("title = \n", encoding="utf-8")
    faults = Faults("")
    assert read_table(path, faults) == {}
    (problem,) = faults.problems
    assert problem.code == "content_unreadable"
    assert problem.place.file == "broken.toml"
    assert "line 1" in str(problem.values["cause"])


def test_a_file_that_is_not_text_gives_a_problem(tmp_path):
    path = tmp_path / "latin.toml"
    path.write_bytes(b'title = "\xe9"')
    faults = Faults("")
    read_table(path, faults)
    assert [each.code for each in faults.problems] == ["content_unreadable"]


def test_words_are_laid_over_structure():
    below = {"stage": {"review": {"offset": 0, "title": "Review"}}}
    above = {"stage": {"review": {"title": "Examen"}}}
    assert lay_over(below, above) == {"stage": {"review": {"offset": 0, "title": "Examen"}}}
    assert below["stage"]["review"]["title"] == "Review"
