"""Reads GEXF of any version: mixed directions, nested nodes, facts that nobody declared."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from kit.domain.problems import Place
from kit.storage.books.book import Cell
from kit.storage.networks.markup import PART_OF, children, holders, inside, local, read_markup
from kit.storage.networks.network import Edge, Network, Node
from kit.storage.refusal import guessed

_OWN = frozenset({"id", "label", "source", "target", "type", "pid", "start", "end", "startopen", "endopen"})
_TIMES = frozenset({"start", "end", "startopen", "endopen"})
_LOOKS = frozenset({"color", "size", "shape", "thickness"})
_NAMES = Mapping[str, tuple[str, str]]
"""Heading and default of each declared fact, by its id."""


def read_gexf(data: bytes, file: str) -> Network:
    """The network of a file; refuses by raising `Refusal`."""
    root, told = read_markup(data, file)
    of_nodes, of_edges = _declared(root, "node"), _declared(root, "edge")
    graph = next(inside(root, "graph"), root)
    by_default = graph.get("defaultedgetype", "undirected")
    held_by = _holders(root)
    nodes = tuple(_node(each, of_nodes, held_by.get(each)) for each in inside(root, "node"))
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
    told += tuple(guessed(code, Place(file=file)) for code in _left_out(root))
    return Network(nodes, edges, guessed=told, upward=True)


def _left_out(root: Element) -> Iterator[str]:
    """What a file tells that the kit has no place for: how it is drawn, and when something held."""
    records = [each for end in ("node", "edge") for each in inside(root, end)]
    if any(local(part) in _LOOKS for each in records for part in each):
        yield "looks_left_out"
    values = (value for each in records for value in _values(each))
    if next(inside(root, "spell"), None) is not None or any(_TIMES & set(each.keys()) for each in (*records, *values)):
        yield "times_left_out"


def _node(element: Element, declared: _NAMES, holder: Element | None) -> Node:
    facts = {**_facts(element, declared), **_place(element), **_part_of(holder)}
    return Node(element.get("id", ""), _label(element), facts)


def _label(node: Element) -> str:
    return node.get("label", "").strip()


def _holders(root: Element) -> dict[Element, Element]:
    """The node around each node, whether it stands inside or names its parent."""
    by_id = {each.get("id", ""): each for each in inside(root, "node")}
    named = {each: by_id[each.get("pid", "")] for each in by_id.values() if each.get("pid", "") in by_id}
    return named | holders(root)


def _part_of(holder: Element | None) -> dict[str, Cell]:
    return {} if holder is None else {PART_OF: _label(holder) or holder.get("id", "")}


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
