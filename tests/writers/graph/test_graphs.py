"""The map as .gexf and .graphml, read back by networkx."""

import io

import networkx as nx
import pytest
from small_exports import made
from small_graphs import AWKWARD, even_map, mixed_map

from kit.domain.actors import Actor
from kit.domain.audience import Audience, Level
from kit.domain.edits.actors import change_actor
from kit.domain.workspace import Workspace, put


def read(workspace: Workspace, ending: str, audience: Audience = Audience.COALITION) -> nx.Graph:
    reader = nx.read_gexf if ending == "gexf" else nx.read_graphml
    return reader(io.BytesIO(made(workspace, f"map.{ending}", audience)))


ENDINGS = pytest.mark.parametrize("ending", ["gexf", "graphml"])


@ENDINGS
def test_actors_keep_names_and_typed_values(ending):
    graph = read(mixed_map(), ending)
    ministry = graph.nodes["a"]
    assert (ministry["label"], ministry["stance"], ministry["stance_value"]) == ("Ministry", "Passive opponent", -1)
    assert (ministry["influence"], ministry["asked_by"]) == (5, "Legal Aid")
    assert (graph.nodes["b"]["label"], graph.nodes["b"]["aliases"]) == (AWKWARD, "HRC | Défenseur")
    assert graph.nodes["c"]["label"] == "Ünion Ωmega"
    assert "influence" not in graph.nodes["c"]


@ENDINGS
def test_ties_of_one_way_have_one_and_ties_of_both_have_both(ending):
    graph = read(mixed_map(), ending)
    kinds = {(source, target, values["kind"]) for source, target, values in graph.edges(data=True)}
    both = {("a", "b", "works with"), ("b", "a", "works with"), ("c", "a", "in conflict"), ("a", "c", "in conflict")}
    assert kinds == both | {("a", "b", "funds"), ("b", "c", "informs")}


@ENDINGS
def test_ties_that_all_hold_both_ways_make_an_undirected_graph(ending):
    graph = read(even_map(), ending)
    assert not graph.is_directed()
    assert graph.number_of_edges() == 4


@ENDINGS
def test_ties_keep_their_values(ending):
    funds = next(values for *_, values in read(mixed_map(), ending).edges(data=True) if values["kind"] == "funds")
    assert (funds["access"], funds["risk"], funds["note"], funds["weight"]) == (2, 1, "Until 2028", 1.0)
    assert "strength" not in funds


def test_each_edge_of_a_graphml_names_its_tie():
    edges = read(mixed_map(), "graphml").edges(data=True)
    assert sorted(values["tie"] for *_, values in edges) == ["T-1", "T-1", "T-2", "T-3", "T-4", "T-4"]


def test_a_gexf_has_place_colour_size_and_shape():
    text = made(mixed_map(), "map.gexf").decode()
    viz = read(mixed_map(), "gexf").nodes["b"]["viz"]
    assert (viz["color"], viz["size"]) == ({"r": 31, "g": 95, "b": 168, "a": 1.0}, 13.0)
    assert set(viz["position"]) == {"x", "y", "z"}
    assert '<viz:shape value="diamond"' in text


@ENDINGS
def test_the_same_map_gives_the_same_bytes_without_a_day(ending):
    first = made(mixed_map(), f"map.{ending}")
    assert first == made(mixed_map(), f"map.{ending}")
    assert b"202" not in first.replace(b"Until 2028", b"")


@ENDINGS
def test_the_public_gets_neither_opinions_nor_what_is_not_public(ending):
    workspace = change_actor(mixed_map(), "b", level=Level.PUBLIC)
    graph = read(workspace, ending, Audience.PUBLIC)
    assert list(graph.nodes) == ["b"]
    assert not {"stance", "influence", "note"} & graph.nodes["b"].keys()


@ENDINGS
def test_an_empty_map_can_be_written(ending):
    assert read(Workspace(), ending).number_of_nodes() == 0


@ENDINGS
def test_the_accreditation_of_an_institution_is_called_so(ending):
    actor = Actor("n", "Commission", kind="nhri", status="A", status_as_of="2026-10")
    commission = read(put(Workspace(), actor), ending).nodes["n"]
    assert (commission["accreditation"], commission["accreditation_date"]) == ("A", "2026-10")
    assert "status" not in commission
