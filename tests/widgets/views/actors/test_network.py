"""The network view: where actors stand while a map is typed, and how many ties it draws."""

import itertools
import math
from statistics import median

import pytest

from kit.bench.invented_maps import invented_map
from kit.desk import Desk
from kit.domain.actors import Position, TieKind
from kit.domain.edits.actors import move_actor
from kit.domain.workspace import Workspace, put
from kit.widgets.views.actors.bar import RINGS, MapWish
from kit.widgets.views.actors.network import ActorNetwork

WISH = MapWish(tuple(TieKind))
ROOM = invented_map(25, 1.6)


def network_of(workspace):
    desk = Desk()
    desk.open_workspace(workspace)
    network = ActorNetwork(desk, lambda _: None, lambda _: None)
    places_of(network)
    return network


def places_of(network, wish=WISH):
    network.show(network._desk.workspace, "", wish)
    return {id: (node["x"], node["y"]) for id, node in network.map._face.scene["nodes"].items()}


@pytest.fixture
def typed():
    """A room has typed 25 actors, then ties one by one: the places after each line."""
    network = network_of(put(Workspace(), *ROOM.actors.values()))
    seen = [places_of(network)]
    for tie in ROOM.ties.values():
        network._desk.open_workspace(put(network._desk.workspace, tie))
        seen.append(places_of(network))
    return seen


def test_five_ties_after_25_actors_do_not_stretch_from_corner_to_corner(typed):
    tied = {id for tie in list(ROOM.ties.values())[:5] for id in (tie.source, tie.target)}
    rows = {id: place for id, place in typed[5].items() if id not in tied}
    assert max(typed[5][id][1] for id in tied) < min(y for _, y in rows.values())
    assert math.dist(*(typed[1][id] for id in ("A-0", next(iter(ROOM.ties.values())).target))) < 1


def test_a_line_hardly_moves_the_others_and_a_new_page_shows_about_the_same(typed):
    moves = [median(math.dist(old[id], new[id]) for id in old) for old, new in itertools.pairwise(typed[10:])]
    assert median(moves) < 0.05
    fresh = places_of(network_of(ROOM))
    assert median(math.dist(fresh[id], typed[-1][id]) for id in fresh) < 0.15


def test_an_actor_that_was_moved_stays_while_the_map_settles(typed):
    network = network_of(put(Workspace(), *ROOM.actors.values()))
    network._desk.apply(move_actor, "A-3", Position(0.9, 0.1))
    network._desk.open_workspace(put(network._desk.workspace, *ROOM.ties.values()))
    assert places_of(network)["A-3"] == (0.9, 0.1)


def test_boxes_have_places_of_their_own_on_a_tall_sheet_and_rings_name_their_middle():
    network = network_of(ROOM)
    wide = places_of(network, MapWish(tuple(TieKind), "place"))
    tall = network.map._face.scene["tall"]
    assert set(tall["places"]) == set(wide)
    assert tall["places"] != wide
    assert max(region["width"] for region in tall["regions"]) <= 1
    places_of(network, MapWish(tuple(TieKind), RINGS, target="A-2"))
    assert network.map._face.scene["middle"] == "A-2"
    assert network.map._face.scene["tall"]["regions"] == ()
