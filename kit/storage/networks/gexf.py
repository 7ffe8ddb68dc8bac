"""Reads GEXF of any version: mixed directions, nested nodes, facts that nobody declared."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from kit.domain.problems import Place
from kit.storage.books.book import Cell
from kit.storage.networks.markup import children, inside, local, read_markup
from kit.storage.networks.network import Edge, Network, Node
from kit.storage.refusal import guessed

_OWN = frozenset({"id", "label", "source", "target", "type"})
_LOOKS = frozenset({"color", "size", "shape", "thickness"})
_NAMES = Mapping[str, tuple[str, str]]
"""Heading and default of each declared fact, by its id."""


def read_gexf(data: bytes, file: str) -> Network:
    """The network of a file; refuses by raising `Refusal`."""
    root = read_markup(data)
    of_nodes, of_edges = _declared(root, "node"), _declared(root, "edge")
    graph = next(inside(root, "graph"), root)
    by_default = graph.get("defaultedgetype", "undirected")
    nodes = tuple(
        Node(each.get("id", ""), each.get("label", "").strip(), {**_facts(each, of_nodes), **_place(each)})
        for each in inside(root, "node")
    )
    edges = tuple(
        Edge(
            each.get("source", ""),
            each.get("target", ""),
            each.get("type", by_default) == "directed",
            _facts(each, of_edges) | _worded(each),
            each.get("id", ""),
        )
        for each in inside(root, "edge")
    )
    looks = any(local(part) in _LOOKS for end in ("node", "edge") for each in inside(root, end) for part in each)
    told = (guessed("looks_left_out", Place(file=file)),) if looks else ()
    return Network(nodes, edges, guessed=told, upward=True)


def _declared(root: Element, end: str) -> _NAMES:
    return {
        each.get("id", ""): (each.get("title") or each.get("id") or "", _default(each))
        for group in inside(root, "attributes")
        if group.get("class") == end
        for each in children(group, "attribute")
    }


def _default(attribute: Element) -> str:
    return next(((each.text or "").strip() for each in children(attribute, "default")), "")


def _facts(element: Element, declared: _NAMES) -> dict[str, Cell]:
    facts: dict[str, Cell] = {heading: default for heading, default in declared.values() if default and heading}
    facts |= {name: text for name, text in element.attrib.items() if name not in _OWN and text and "}" not in name}
    for value in _values(element):
        name = value.get("for") or value.get("id") or ""
        heading, _ = declared.get(name, (name, ""))
        text = (value.get("value") or "").strip()
        if heading and text:
            facts[heading] = text
    return facts


def _values(element: Element) -> Iterator[Element]:
    """The facts of an element itself, not those of nodes that stand inside it."""
    for group in children(element, "attvalues"):
        yield from children(group, "attvalue")


def _worded(edge: Element) -> dict[str, Cell]:
    label = edge.get("label", "").strip()
    return {"label": label} if label else {}


def _place(node: Element) -> dict[str, Cell]:
    spot = next(children(node, "position"), None)
    return {axis: spot.get(axis) for axis in ("x", "y") if spot.get(axis)} if spot is not None else {}
