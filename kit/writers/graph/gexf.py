"""Writes the map as .gexf for Gephi and its kin, drawn as on the screen.

The library that the kit computes graphs with writes the day into each file and knows no map that mixes ties of one way
with ties of both, so the format (GEXF 1.3) is written here. Where there are both, a tie that holds both ways is
"mutual", which all readers take: those without mixed graphs read it as two edges.
"""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from kit.presenters.actor_map.graph import GraphEdge, GraphNode, GraphValue, MapGraph
from kit.writers.graph.graph_xml import document, fitting, types_of

_GEXF, _VIZ = "http://gexf.net/1.3", "http://gexf.net/1.3/viz"
_SHAPES = {"ally_1": "square", "opponent_1": "diamond", "opponent_2": "triangle"}
_LINES = {"informs": "dashed", "funds": "double", "in_conflict": "dotted"}


def map_gexf(graph: MapGraph) -> bytes:
    """The map as .gexf; the same map gives the same bytes."""
    root = Element("gexf", {"xmlns": _GEXF, "xmlns:viz": _VIZ, "version": "1.3"})
    meta = _add(root, "meta")
    _add(meta, "title").text = fitting(graph.title)
    _add(meta, "description").text = fitting(graph.says)
    body = _add(root, "graph", mode="static", defaultedgetype="directed" if graph.directed else "undirected")
    _declare(body, "node", types_of((node.values for node in graph.nodes), "integer"))
    _declare(body, "edge", types_of((edge.values for edge in graph.edges), "integer"))
    nodes, edges = _add(body, "nodes"), _add(body, "edges")
    for node in graph.nodes:
        _add_node(nodes, node)
    both_ways = "mutual" if graph.directed else "undirected"
    # graphology takes the way of the first edge for that of the graph, and knows no graph that is "mutual".
    for edge in sorted(graph.edges, key=lambda edge: not edge.directed):
        _add_edge(edges, edge, "directed" if edge.directed else both_ways)
    return document(root)


def _declare(body: Element, kind: str, types: Mapping[str, str]) -> None:
    declared = _add(body, "attributes", **{"class": kind})
    for name, form in types.items():
        _add(declared, "attribute", id=name, title=name, type=form)


def _add_node(nodes: Element, node: GraphNode) -> None:
    added = _add(nodes, "node", id=node.id, label=node.label)
    _add_values(added, node.values)
    red, green, blue = bytes.fromhex(node.colour)
    _draw(added, "color", r=red, g=green, b=blue)
    _draw(added, "position", x=node.x, y=node.y, z=0)
    _draw(added, "size", value=node.size)
    _draw(added, "shape", value=_SHAPES.get(node.stance, "disc"))


def _add_edge(edges: Element, edge: GraphEdge, way: str) -> None:
    ends = {"source": edge.source, "target": edge.target}
    added = _add(edges, "edge", id=edge.id, **ends, type=way, label=edge.label, weight=edge.weight)
    _add_values(added, edge.values)
    _draw(added, "thickness", value=edge.weight)
    _draw(added, "shape", value=_LINES.get(edge.kind, "solid"))


def _add_values(to: Element, values: Mapping[str, GraphValue]) -> None:
    held = _add(to, "attvalues")
    for name, value in values.items():
        _add(held, "attvalue", **{"for": name, "value": value})


def _add(to: Element, tag: str, **attributes: GraphValue) -> Element:
    return SubElement(to, tag, {name: fitting(value) for name, value in attributes.items()})


def _draw(to: Element, tag: str, **attributes: GraphValue | float) -> None:
    SubElement(to, f"viz:{tag}", {name: fitting(value) for name, value in attributes.items()})
