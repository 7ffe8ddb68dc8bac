"""The layout: the same each time, on the sheet, apart, and faithful to what a person moved."""

import builtins
import datetime
import itertools
import math
import statistics
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_map import actors_named, ties_between

from kit.analysis import layout as layouts
from kit.analysis.layout import layout
from kit.bench.editing import mapped
from kit.bench.invented_maps import invented_map
from kit.bench.mapping import others_moved
from kit.content.example import example_workspace
from kit.domain.actors import Actor, Position, Tie
from kit.domain.workspace import put

LETTERS = "abcdefghijkl"
pairs = st.lists(st.tuples(st.sampled_from(LETTERS), st.sampled_from(LETTERS)).map("".join), max_size=20)


@settings(max_examples=30, deadline=None)
@given(pairs, st.dictionaries(st.sampled_from(LETTERS), st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=4))
def test_places_are_repeatable_on_the_sheet_and_pins_stay(pairs, pins):
    actors = actors_named(LETTERS)
    for id, (x, y) in pins.items():
        actors[id] = Actor(id, position=Position(x, y))
    ties = ties_between(*pairs)
    places = layout(actors, ties)
    layouts._placed.cache_clear()
    assert layout(actors, ties) == places
    assert list(places) == list(LETTERS)
    assert all(-1e-9 <= part <= 1 + 1e-9 for place in places.values() for part in place)
    for id, pin in pins.items():
        assert places[id] == pytest.approx(pin)


def test_names_notes_and_scores_do_not_move_anybody():
    actors, ties = actors_named("abcd"), ties_between("ab", "bc")
    renamed = {id: Actor(id, "Another name", influence=5, note="A note") for id in actors}
    assert layout(renamed, ties) == layout(actors, ties)


def test_nobody_in_the_example_covers_another():
    workspace = example_workspace(datetime.date(2026, 11, 22))
    places = layout(workspace.actors, workspace.ties)
    for (x1, y1), (x2, y2) in itertools.combinations(places.values(), 2):
        assert abs(x1 - x2) * 756 > 40 or abs(y1 - y2) * 392 > 36


def test_who_stands_already_stays_and_a_newcomer_finds_a_place_near_its_tie():
    actors, ties = actors_named("abcdef"), ties_between("ab", "bc", "cd", "de", "ef")
    before = layout(actors, ties)
    actors["g"] = Actor("g")
    after = layout(actors, ties | {"ag": Tie("ag", "a", "g")}, before)
    assert {id: after[id] for id in before} == before
    far = {id: abs(after["g"][0] - x) + abs(after["g"][1] - y) for id, (x, y) in before.items()}
    assert min(far, key=far.get) == "a"


def test_actors_without_ties_stand_in_a_row_at_the_foot():
    places = layout(actors_named("abcxyz"), ties_between("ab", "bc"))
    assert {places[id][1] for id in "xyz"} == {1.0}
    assert len({places[id][0] for id in "xyz"}) == 3


def test_tied_actors_stand_above_the_rows_of_those_without_ties():
    actors = actors_named("abcd") | {f"A-{n}": Actor(f"A-{n}") for n in range(10)}
    places = layout(actors, ties_between("ab", "bc", "cd"))
    assert max(places[id][1] for id in "abcd") < min(places[f"A-{n}"][1] for n in range(10))


def test_a_register_without_ties_fills_the_sheet_and_nobody_covers_another():
    actors = {f"A-{n}": Actor(f"A-{n}") for n in range(40)}
    places = layout(actors, {})
    assert min(math.dist(one, other) for one, other in itertools.combinations(places.values(), 2)) > 0.08
    assert all(14 <= sum(place[axis] < 0.5 for place in places.values()) <= 26 for axis in (0, 1))


def test_who_comes_first_stands_in_the_middle_and_moves_for_nobody_untied():
    alone, two = layout(actors_named("a"), {}), layout(actors_named("ab"), {})
    assert alone["a"] == two["a"] == (0.5, 0.5)


def test_one_actor_put_elsewhere_leaves_the_others_where_a_new_page_has_them():
    workspace = invented_map(40)
    pinned = put(workspace, replace(workspace.actors["A-7"], position=Position(0.02, 0.02)))
    old, new = (layout(each.actors, each.ties) for each in (workspace, pinned))
    assert statistics.median(math.dist(old[id], new[id]) for id in old) < 0.02


def test_an_empty_map_has_no_places():
    assert layout({}, {}) == {}


def test_it_works_where_numpy_is_not_there(monkeypatch):
    real = builtins.__import__

    def without_numpy(name, *rest, **named):
        if name == "numpy" or name.startswith("numpy."):
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without_numpy)
    layouts._placed.cache_clear()
    places = layout(actors_named("abcde"), ties_between("ab", "bc", "cd"))
    layouts._placed.cache_clear()
    assert len(set(places.values())) == 5


def test_one_more_actor_leaves_a_new_sheet_nearly_as_it_was_at_any_size():
    moved = [others_moved(invented_map(count)) for count in (*range(5, 61), *range(66, 121, 6))]
    assert statistics.median(moved) < 0.02
    assert max(moved) < 0.05


def test_rooms_of_a_crowded_map_hardly_cover_each_other():
    workspace = invented_map(300, 3.3)
    places = layout(workspace.actors, workspace.ties)
    sheet = layouts._sheet(300)
    covered = sum(
        abs(one[0] - other[0]) * sheet.width < 1.6 * sheet.room_x
        and abs(one[1] - other[1]) * sheet.height < 1.6 * sheet.room_y
        for one, other in itertools.combinations(places.values(), 2)
    )
    assert covered <= 3


def test_thousands_stand_beside_their_ties_and_not_in_one_heap():
    workspace = mapped(900)
    places = layout(workspace.actors, workspace.ties)
    assert len(set(places.values())) == 900
    assert statistics.pstdev(x for x, _ in places.values()) > 0.2


def test_a_newcomer_covers_nobody_though_all_others_hold_their_places():
    """Where there is no room beside its tie, pushing alone would leave it on top of one of them."""
    example = example_workspace(datetime.date(2026, 11, 22))
    before = layout(example.actors, example.ties)
    for neighbour in example.actors:
        ties = {**example.ties, "new": Tie("new", neighbour, "new")}
        x, y = layout({**example.actors, "new": Actor("new", "New")}, ties, before).pop("new")
        away = (max(abs(x - there) * 756, abs(y - down) * 392) for there, down in before.values())
        assert min(away) > 29, neighbour
