"""Writes the map as .graphml for yEd, Cytoscape, R and other programs.

Hardly any reader takes a file that mixes edges of one way with edges of both. So where there are both, a tie that holds
both ways is two edges, one each way; both name the tie in their value `tie`, by which it counts once.
"""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, SubElement

from kit.presenters.actor_map.graph import GraphEdge, GraphNode, GraphValue, MapGraph
from kit.writers.graph.graph_xml import document, fitting, types_of

_SPACE = "http://graphml.graphdrawing.org/xmlns"
_DRAWN = {"label": "string", "x": "double", "y": "double", "size": "double", "r": "int", "g": "int", "b": "int"}
_TIED = {"label": "string", "weight": "double", "tie": "string"}


def map_graphml(graph: MapGraph) -> bytes:
    """The map as .graphml; the same map gives the same bytes."""
    root = Element("graphml", xmlns=_SPACE)
    SubElement(root, "desc").text = fitting(graph.title)
    _declare(root, "node", _DRAWN | types_of((node.values for node in graph.nodes), "int"))
    _declare(root, "edge", _TIED | types_of((edge.values for edge in graph.edges), "int"))
    body = SubElement(root, "graph", id="map", edgedefault="directed" if graph.directed else "undirected")
    for node in graph.nodes:
        added = SubElement(body, "node", id=fitting(node.id))
        _add_values(added, "node", {**_drawn(node), **node.values})
    for id, source, target, edge in _both_ways(graph):
        added = SubElement(body, "edge", id=fitting(id), source=fitting(source), target=fitting(target))
        _add_values(added, "edge", {"label": edge.label, "weight": edge.weight, "tie": edge.id, **edge.values})
    return document(root)


def _both_ways(graph: MapGraph) -> Iterator[tuple[str, str, str, GraphEdge]]:
    """The id and the ends of each edge to write, with the tie that it stands for."""
    for edge in graph.edges:
        yield edge.id, edge.source, edge.target, edge
        if graph.directed and not edge.directed:
            yield f"{edge.id}-back", edge.target, edge.source, edge


def _drawn(node: GraphNode) -> dict[str, GraphValue | float]:
    red, green, blue = bytes.fromhex(node.colour)
    return {"label": node.label, "x": node.x, "y": node.y, "size": node.size, "r": red, "g": green, "b": blue}


def _declare(root: Element, kind: str, types: Mapping[str, str]) -> None:
    for name, form in types.items():
        SubElement(root, "key", {"id": f"{kind}-{name}", "for": kind, "attr.name": name, "attr.type": form})


def _add_values(to: Element, kind: str, values: Mapping[str, GraphValue | float]) -> None:
    for name, value in values.items():
        SubElement(to, "data", key=f"{kind}-{name}").text = fitting(value)
