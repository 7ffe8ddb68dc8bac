"""The map as .gexf, read in the browser by graphology, a library of programs that show graphs on the web.

It comes inside the Python package ipysigma, as parts for a page that loads them with a tool of its own; here a function
of a few lines hands one part to another.
"""

from pathlib import Path
from typing import Any

import ipysigma
import pytest
from playwright.sync_api import Page
from small_exports import made
from small_graphs import AWKWARD, even_map, mixed_map

from kit.domain.actors import Tie, TieKind
from kit.domain.workspace import Workspace, put

pytestmark = pytest.mark.browser

PARTS = Path(ipysigma.__file__).parent / "labextension" / "static"
READ = """gexf => {
  const parts = Object.assign({}, ...self.webpackChunkipysigma.map(([, found]) => found)), loaded = {};
  const load = name => {
    if (!(name in loaded)) {
      const module = loaded[name] = { exports: {} };
      parts[name].call(module.exports, module, module.exports, load);
    }
    return loaded[name].exports;
  };
  const Graph = load("./node_modules/graphology/dist/graphology.umd.min.js");
  return load("./node_modules/graphology-gexf/browser/index.js").parse(Graph, gexf).export();
}"""


@pytest.fixture
def read(page: Page):
    """Read a .gexf of a workspace with graphology."""
    page.goto("about:blank")
    for part in sorted(PARTS.glob("*.js")):
        text = part.read_text("utf-8")
        if '"./node_modules/graphology' in text and not part.name.startswith(("lib_", "remoteEntry")):
            page.add_script_tag(content=text)

    def graph(workspace: Workspace) -> dict[str, Any]:
        return page.evaluate(READ, made(workspace, "map.gexf").decode())

    return graph


def test_actors_come_with_names_values_and_looks(read) -> None:
    nodes = {node["key"]: node["attributes"] for node in read(mixed_map())["nodes"]}
    assert list(nodes) == ["a", "b", "c"]
    assert (nodes["a"]["influence"], nodes["a"]["stance_value"], nodes["a"]["asked_by"]) == (5, -1, "Legal Aid")
    assert (nodes["b"]["label"], nodes["b"]["color"], nodes["b"]["size"]) == (AWKWARD, "rgb(31,95,168)", 13)
    assert {"x", "y"} <= nodes["c"].keys()
    assert (nodes["c"]["label"], nodes["a"]["shape"]) == ("Ünion Ωmega", "diamond")


def test_each_tie_is_one_edge_with_its_way(read) -> None:
    graph = read(mixed_map())
    edges = {edge["key"]: (edge["source"], edge["target"], edge.get("undirected", False)) for edge in graph["edges"]}
    assert edges == {
        "T-1": ("a", "b", True),
        "T-2": ("a", "b", False),
        "T-3": ("b", "c", False),
        "T-4": ("c", "a", True),
    }
    assert graph["options"]["type"] == "mixed"
    funds = next(edge["attributes"] for edge in graph["edges"] if edge["key"] == "T-2")
    assert (funds["risk"], funds["note"], funds["label"]) == (1, "Until 2028", "funds")


def test_maps_of_one_sort_of_tie_are_read_as_such(read) -> None:
    assert read(even_map())["options"]["type"] == "undirected"
    directed = put(
        even_map(), *(Tie(id, tie.source, tie.target, TieKind.FUNDS) for id, tie in mixed_map().ties.items())
    )
    assert read(directed)["options"]["type"] == "directed"
