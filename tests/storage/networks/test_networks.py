import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spreadsheets import codes, proposed

from kit.domain.actors import TieKind
from kit.domain.workspace import Workspace
from kit.imports import propose, take

GRAPHML = """<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
 <graph edgedefault="directed">
  <key id="n" for="node" attr.name="name" attr.type="string"/>
  <key id="w" for="edge" attr.name="weight" attr.type="int"/>
  <node id="1"><data key="n">Lumen</data><data key="colour">blue</data></node>
  <node id="2"><data key="n">Vesta</data></node>
  <edge source="1" target="2"><data key="w">3</data></edge>
  <edge source="2" target="9" directed="false"><data key="w">1</data></edge>
  <edge source="2"><data key="w">2</data></edge>
 </graph>
</graphml>"""
GEXF = """<gexf version="1.3"><graph defaultedgetype="directed"><nodes>
 <node id="a" label="Lumen"><attvalues><attvalue for="type" value="NGO"/></attvalues>
  <nodes><node id="c" label="Lumen of the North"/></nodes></node>
 <node id="b" label="Vesta"/></nodes>
 <edges><edge source="a" target="b"/><edge source="b" target="c" type="undirected"/></edges></graph></gexf>"""
GML = """Creator "hand" # of a person
graph [
  directed 1
  node [ id 1 vertexnames "Lumen" graphics [ x 10 y 20 ] ]
  node [ id 2 vertexnames "B&amp;C" graphics [ x 30 y 40 ] ]
  edge [ source 1 target 2 kind "funds" value 2 ]
]"""


def _taken(text, file):
    proposal = proposed(text.encode(), file=file)
    assert proposal.rows.complete
    return proposal, take(Workspace(), proposal)


def _names(workspace):
    return [actor.name for actor in workspace.actors.values()]


def _ties(workspace):
    names = {id: actor.name for id, actor in workspace.actors.items()}
    return [(names[tie.source], tie.kind, names[tie.target], tie.strength) for tie in workspace.ties.values()]


def test_graphml_with_keys_inside_the_graph_undeclared_keys_and_nodes_that_only_edges_name():
    proposal, workspace = _taken(GRAPHML, "a.graphml")
    assert _names(workspace) == ["Lumen", "Vesta", "9"]
    assert _ties(workspace) == [("Lumen", TieKind.INFORMS, "Vesta", 3), ("Vesta", TieKind.WORKS_WITH, "9", 1)]
    assert ("colour", "blue") in workspace.actors["A-1"].extra
    assert (proposal.rows.total, proposal.rows.taken, proposal.rows.refused) == (5, 4, 1)
    assert codes(proposal.refused) == ["tie_without_end"]


def test_gexf_with_mixed_directions_nested_nodes_and_undeclared_facts():
    _, workspace = _taken(GEXF, "a.gexf")
    assert _names(workspace) == ["Lumen", "Lumen of the North", "Vesta"]
    assert workspace.actors["A-1"].kind == "ngo"
    assert [(source, kind) for source, kind, _, _ in _ties(workspace)] == [
        ("Lumen", TieKind.INFORMS),
        ("Vesta", TieKind.WORKS_WITH),
    ]


def test_gml_without_labels_with_places():
    _, workspace = _taken(GML, "a.gml")
    assert _names(workspace) == ["Lumen", "B&C"]
    assert _ties(workspace) == [("Lumen", TieKind.FUNDS, "B&C", 2)]
    assert workspace.actors["A-1"].position.x < workspace.actors["A-2"].position.x


@pytest.mark.parametrize(
    "text",
    [
        (
            '{"elements":[{"id":"a","label":"Lumen","type":"NGO"},{"id":"b","label":"Vesta"}],'
            '"connections":[{"from":"a","to":"b","type":"funds","direction":"directed"},]}'
        ),
        (
            '{"elements":[{"_id":"e1","attributes":{"label":"Lumen","element type":"NGO"}},'
            '{"_id":"e2","attributes":{"label":"Vesta"}}],'
            '"connections":[{"_id":"c1","from":"e1","to":"e2","attributes":{"connection type":"Funds"}}]}'
        ),
        (
            '{"elements":{"nodes":[{"data":{"id":"a","name":"Lumen","type":"NGO"}},{"data":{"id":"b","name":"Vesta"}}],'
            '"edges":[{"data":{"source":"a","target":"b","type":"funds"}}]}}'
        ),
        (
            '[{"data":{"id":"a","name":"Lumen","type":"NGO"}},{"data":{"id":"b","name":"Vesta"}},'
            '{"data":{"source":"a","target":"b","type":"funds"}}]'
        ),
        '{"nodes":[{"name":"Lumen","type":"NGO"},{"name":"Vesta"}],"links":[{"source":0,"target":1,"type":"funds"}]}',
        (
            '{"nodes":[{"key":"a","attributes":{"label":"Lumen","type":"NGO"}},{"key":"b","attributes":{"label":"Vesta"}}],'
            '"edges":[{"source":"a","target":"b","attributes":{"type":"funds"},"undirected":false}]}'
        ),
    ],
    ids=["blueprint", "native", "nested", "mixed", "numbered", "keyed"],
)
def test_dialects_of_json(text):
    _, workspace = _taken(text, "a.json")
    assert [(actor.name, actor.kind) for actor in workspace.actors.values()] == [("Lumen", "ngo"), ("Vesta", "")]
    assert _ties(workspace) == [("Lumen", TieKind.FUNDS, "Vesta", None)]


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (GRAPHML[:-20], "file_breaks_off", 11),
        (GML[:-1], "file_breaks_off", 7),
        ('{"elements": [\n{"id": 1},\n{"id" 2}]}', "file_breaks_off", 3),
        ('{"name": "x"}', "file_without_elements", None),
        ("[" * 100_000, "file_without_elements", None),
        ('<!DOCTYPE b [<!ENTITY a "1">]><graphml>&a;</graphml>', "file_declares_entities", None),
        ("<graphml/>", "file_without_rows", None),
    ],
)
def test_a_file_that_cannot_be_read_is_one_problem_with_its_line(data, code, line):
    proposal = proposed(data.encode(), file="a.json")
    assert codes(proposal.refused) == [code]
    assert (proposal.refused[0].values.get("line"), proposal.taken) == (line, 0)


_BROKEN = st.sampled_from([GRAPHML, GEXF, GML, '{"elements":[{"id":"a"}],"connections":[{"from":"a","to":"b"}]}'])


@given(_BROKEN, st.integers(0, 700), st.binary(max_size=6))
def test_no_damage_breaks_the_reader(text, place, put_in):
    data = text.encode()
    proposal = proposed(data[:place] + put_in + data[place + len(put_in) :], file="a.xml")
    assert proposal.rows.complete
    assert proposal.taken or proposal.refused


_COUNTS = {
    "french_media_list.csv": (478, 0, 479),
    "gexf_basic.gexf": (2, 2, 4),
    "gexf_data.gexf": (4, 5, 9),
    "graphml_attributes.graphml": (6, 7, 13),
    "graphml_missing_nodes.graphml": (51, 37, 52),
    "kumu_sector_map_example.json": (17, 3, 20),
    "kumu_snap_to_tutorial.xlsx": (51, 109, 166),
    "kumu_template.json": (10, 11, 21),
    "movement_networks.graphml": (8, 9, 17),
    "ocha_3w_west_africa_hxl.csv": (11, 0, 246),
    "stakeholders_es_influence.xlsx": (4, 0, 7),
    "stakeholders_fuel_management.xlsx": (9, 0, 12),
    "upr_state_to_state_recommendations.csv": (194, 11_546, 11_642),
    "us_health_agencies.gml": (11, 37, 59),
}
"""Actors, ties and all rows; two nodes of one hand-made map have the same id, and eleven ties of one are loops."""


@pytest.mark.parametrize("name", _COUNTS)
def test_every_real_network_comes_in_with_its_rows_accounted_for(shared_data, name):
    counter = itertools.count()
    data = (shared_data / "actor-networks" / name).read_bytes()
    proposal = propose(Workspace(), name, data, lambda prefix: f"{prefix}-{next(counter)}")
    assert (len(proposal.actors), len(proposal.ties), proposal.rows.total) == _COUNTS[name]
    assert proposal.rows.complete
    ids = {actor.id for actor in proposal.actors}
    assert all({tie.source, tie.target} <= ids for tie in proposal.ties)


def test_every_real_network_is_in_the_table(shared_data):
    assert {path.name for path in (shared_data / "actor-networks").iterdir()} == set(_COUNTS)


@pytest.mark.parametrize("name", ["cyclic.xml", "dtd.xml"])
def test_hostile_xml_under_a_graphs_name_is_refused_in_a_sentence(shared_data, name):
    proposal = proposed((shared_data / "nasty-files" / "xml" / name).read_bytes(), file="map.graphml")
    assert (len(proposal.refused), proposal.taken) == (1, 0)


_TWO = ["Lumen", "Vesta"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
@pytest.mark.parametrize("text", [GML, '{"nodes":[{"id":"Lumen"},{"id":"B&C"}],"links":[]}'])
def test_maps_in_wide_letters(text, encoding):
    after = take(Workspace(), proposed(text.encode(encoding), file="a"))
    assert _names(after) == ["Lumen", "B&C"]


@pytest.mark.parametrize("declared", ["utf-16", "windows-1252", "UTF-8"])
def test_markup_whose_letters_are_stored_otherwise_than_it_says(declared):
    text = f'<?xml version="1.0" encoding="{declared}"?><graphml><graph><node id="Défenseur"/></graph></graphml>'
    stored = "utf-16" if declared == "utf-16" else "cp1252"
    proposal = proposed(text.encode(stored), file="a.graphml")
    assert [actor.name for actor in proposal.actors] == ["Défenseur"]
    assert ("encoding_guessed" in codes(proposal.guessed)) == (declared == "UTF-8")


def test_letters_of_a_map_that_had_to_be_guessed_are_told():
    for text in (GML.replace("Lumen", "Défenseur"), '{"nodes":[{"name":"Défenseur"},{"name":"B"}],"edges":[]}'):
        proposal = proposed(text.encode("cp1252"), file="a")
        assert proposal.actors[0].name == "Défenseur"
        assert codes(proposal.guessed)[0] == "encoding_guessed"


@pytest.mark.parametrize(
    "text",
    [
        '{"graph":{"nodes":{"a":{"label":"Lumen"},"b":{"label":"Vesta"}},"edges":[{"source":"a","target":"b"}]}}',
        '{"graphs":[{"nodes":[{"id":"a","label":"Lumen"}]},{"nodes":[{"id":"b","label":"Vesta"}],"edges":[["a","b"]]}]}',
        '{"maps":[{"elements":[{"label":"Lumen"},{"label":"Vesta"}],"connections":[{"from":"Lumen","to":"Vesta"}]}]}',
        '{"nodes":[{"id":"Lumen"},{"id":"Vesta"}],"adjacency":[[{"id":"Vesta"}],[{"id":"Lumen"}]]}',
        (
            '{"nodes":[{"id":1,"properties":{"name":"Lumen"}},{"id":2,"properties":{"name":"Vesta"}}],'
            '"relationships":[{"startNode":1,"endNode":2}]}'
        ),
        '{"id":"a","label":"Lumen"}\n{"id":"b","label":"Vesta"}\n{"source":"a","target":"b"}\n',
    ],
    ids=["by id", "several", "inside maps", "neighbours", "start and end", "a line each"],
)
def test_json_that_other_programs_write(text):
    _, workspace = _taken(text, "a.json")
    assert _names(workspace) == _TWO
    assert _ties(workspace) == [("Lumen", TieKind.WORKS_WITH, "Vesta", None)]


def test_an_element_of_json_without_a_name_is_refused_and_never_called_by_its_number():
    proposal, _ = _taken('{"elements":[{"label":"Lumen"},{"label":null,"type":"NGO"}]}', "a.json")
    assert [(actor.name, actor.extra) for actor in proposal.actors] == [("Lumen", ())]
    assert codes(proposal.refused) == ["row_without_key"]


def test_nodes_that_two_facts_name():
    _, workspace = _taken('{"nodes":[{"id":"1","label":"Lumen"},{"id":"2","name":"Vesta"}],"edges":[]}', "a.json")
    assert _names(workspace) == _TWO


def test_a_tie_of_many_is_a_tie_of_each_with_each():
    text = "<graphml><graph><hyperedge>{}</hyperedge><hyperedge/></graph></graphml>"
    proposal, workspace = _taken(text.format("".join(f'<endpoint node="{n}"/>' for n in "abc")), "a.graphml")
    assert (_names(workspace), len(workspace.ties)) == (["a", "b", "c"], 3)
    assert (codes(proposal.guessed)[0], codes(proposal.refused)) == ("ties_of_many", ["row_without_key"])


@pytest.mark.parametrize(
    "text",
    [
        (
            '<graphml><key id="n" attr.name="name"/><graph><node id="1"><data key="n">Lumen</data><graph>'
            '<node id="2"/></graph></node></graph></graphml>'
        ),
        '<gexf><graph><nodes><node id="1" label="Lumen"><nodes><node id="2"/></nodes></node></nodes></graph></gexf>',
        '<gexf><graph><nodes><node id="1" label="Lumen"/><node id="2" pid="1"/></nodes></graph></gexf>',
    ],
)
def test_a_node_inside_another_one_tells_so(text):
    _, workspace = _taken(text, "a.xml")
    assert dict(list(workspace.actors.values())[1].extra)["part of"] == "Lumen"


def test_times_of_a_gexf_are_left_out_and_told():
    text = (
        '<gexf><graph mode="dynamic"><nodes><node id="1" label="Lumen" start="2020"><attvalues>'
        '<attvalue for="stance" value="ally" end="2021"/><attvalue for="stance" value="opponent" start="2021"/>'
        "</attvalues></node></nodes></graph></gexf>"
    )
    proposal, workspace = _taken(text, "a.gexf")
    actor = workspace.actors["A-1"]
    assert (int(actor.stance), actor.extra, codes(proposal.guessed)) == (-2, (("ID", "1"),), ["times_left_out"])


def test_gml_in_capitals_with_words_said_twice_marks_in_texts_and_several_graphs():
    text = (
        'GRAPH [ NODE [ ID 1 LABEL "The \\"old\\" Lumen" tags "a" tags "b" ] ]\n'
        'graph [ node [ id 2 LabelGraphics [ text "Vesta" ] ] EDGE [ SOURCE 1 TARGET 2 ] ]'
    )
    _, workspace = _taken(text, "a.gml")
    assert _names(workspace) == ['The "old" Lumen', "Vesta"]
    assert (workspace.actors["A-1"].tags, len(workspace.ties)) == (("a", "b"), 1)
