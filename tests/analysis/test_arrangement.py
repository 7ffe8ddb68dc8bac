"""Boxes and rings: everyone stands once, in the box of its group or on the ring of its distance."""

import math
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from small_map import actors_named, ties_between

from kit.analysis.arrangement import boxed, distances, ringed
from kit.analysis.structure import structure
from kit.domain.actors import TieKind

groups = st.lists(st.sampled_from(["", "Land", "Media", "Women", "Justice", "Work"]), min_size=1, max_size=60)


def shape_of(names, *pairs, **values):
    return structure(actors_named(names), ties_between(*pairs, **values))


@given(groups)
def test_each_actor_stands_in_the_box_of_its_group_and_on_a_place_of_its_own(named):
    pairs = tuple((f"A-{number}", group) for number, group in enumerate(named))
    found = boxed(pairs)
    boxes = {region.key: region for region in found.regions}
    assert set(boxes) == set(named)
    for id, group in pairs:
        x, y = found.places[id]
        box = boxes[group]
        assert box.x < x < box.x + box.width
        assert box.y < y < box.y + box.height
    assert len(set(found.places.values())) == len(pairs)


@given(groups)
def test_boxes_fill_the_sheet_and_cover_each_other_nowhere(named):
    found = boxed(tuple((f"A-{number}", group) for number, group in enumerate(named)))
    assert math.isclose(sum(region.width * region.height for region in found.regions), 1)
    for one, other in combinations(found.regions, 2):
        across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
        down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
        assert across < 1e-9 or down < 1e-9


@given(groups)
def test_on_a_tall_sheet_two_boxes_stand_side_by_side_and_hold_their_own(named):
    pairs = tuple((f"A-{number}", group) for number, group in enumerate(named))
    found = boxed(pairs, tall=True)
    boxes = {region.key: region for region in found.regions}
    assert all(box.width > 0.37 for box in found.regions)
    for id, group in pairs:
        x, y = found.places[id]
        assert boxes[group].x < x < boxes[group].x + boxes[group].width
        assert boxes[group].y < y < boxes[group].y + boxes[group].height


def test_nobody_stands_where_a_ring_has_its_name():
    names = "abcdefghijklmnop"
    found = ringed(shape_of(names, *(f"a{each}" for each in names[1:8]), *(f"b{each}" for each in names[8:])), "a")
    for region in found.regions:
        top = (0.5, region.y)
        assert min(math.dist(place, top) for id, place in found.places.items() if id != "a") > 0.12


def test_rings_are_steps_to_the_target_and_conflict_leads_nowhere():
    shape = shape_of("abcdx", "ab", "bc", "bd")
    found = ringed(shape, "a")
    far = {id: math.dist(place, (0.5, 0.5)) for id, place in found.places.items()}
    assert far["a"] == 0
    assert far["b"] < far["c"] < far["x"]
    assert math.isclose(far["c"], far["d"])
    assert [region.key for region in found.regions] == ["1", "2", ""]
    assert distances(shape_of("ab", "ab", kind=TieKind.IN_CONFLICT), "a") == {"a": 0}


def test_those_on_one_ring_stand_apart_and_nobody_at_its_name():
    names = "abcdefghij"
    found = ringed(shape_of(names, *(f"a{each}" for each in names[1:])), "a")
    ring = [found.places[id] for id in names[1:]]
    assert min(math.dist(one, other) for one, other in combinations(ring, 2)) > 0.2
    top = (0.5, found.regions[0].y)
    assert min(math.dist(place, top) for place in ring) > 0.1


def test_a_target_that_is_not_there_leaves_everyone_on_the_last_ring():
    found = ringed(shape_of("ab", "ab"), "gone")
    assert set(found.places) == {"a", "b"}
    assert [region.key for region in found.regions] == [""]
