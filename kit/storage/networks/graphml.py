"""Reads GraphML, also as yEd writes it, with keys wherever they stand and with keys that nobody declared."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from xml.etree.ElementTree import Element

from kit.domain.problems import Place
from kit.storage.books.book import Cell
from kit.storage.folding import fold
from kit.storage.networks.markup import PART_OF, children, holders, inside, local, read_markup
from kit.storage.networks.network import Edge, Facts, Network, Node
from kit.storage.refusal import guessed

_COLOUR = frozenset("rgb")
_NAMES = frozenset({"label", "name"})
_MOST_ENDS = 30
"""Ends of one hyperedge that are tied with each other; there would be hundreds of ties."""
_Keys = Mapping[tuple[str, str], tuple[str, str]]
"""Heading and default of each key, by what it is for and its id."""


def read_graphml(data: bytes, file: str) -> Network:
    """The network of a file; refuses by raising `Refusal`."""
    root, told = read_markup(data, file)
    keys = dict(_keys(root))
    made = {each: _node(each, keys) for each in inside(root, "node")}
    around = {inner: made[outer] for inner, outer in holders(root).items()}
    nodes = tuple(_inside(node, around.get(each)) for each, node in made.items())
    edges = tuple(edge for graph in inside(root, "graph") for edge in _edges(graph, keys))
    drawn = any(node.facts.keys() >= _COLOUR for node in nodes)
    bare = tuple(replace(node, facts=_without_looks(node.facts)) for node in nodes)
    if drawn:
        told += (guessed("looks_left_out", Place(file=file)),)
    if any(True for _ in inside(root, "hyperedge")):
        told += (guessed("ties_of_many", Place(file=file)),)
    return Network(bare, edges, guessed=told, upward=drawn)


def _inside(node: Node, holder: Node | None) -> Node:
    """A node with the name of the one around it, where it stands in a drawing of its own."""
    if holder is None:
        return node
    name = holder.label or next((text for word, text in holder.facts.items() if fold(word) in _NAMES), "") or holder.id
    return replace(node, facts={**node.facts, PART_OF: name})


def _without_looks(facts: Facts) -> Facts:
    """The facts without the colour and size that Gephi writes beside a place that counts from below."""
    looks = {*_COLOUR, "size"} if facts.keys() >= _COLOUR else set()
    return {name: value for name, value in facts.items() if name not in looks}


def _keys(root: Element) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    for key in inside(root, "key"):
        default = next(((each.text or "").strip() for each in children(key, "default")), "")
        heading = key.get("attr.name") or key.get("yfiles.type") or key.get("id") or ""
        for end in ("node", "edge") if key.get("for", "all") == "all" else (key.get("for", ""),):
            yield (end, key.get("id", "")), (heading, default)


def _node(element: Element, keys: _Keys) -> Node:
    label, drawn = _drawing(element, "NodeLabel")
    return Node(element.get("id", ""), label, {**_facts(element, "node", keys), **drawn})


def _edges(graph: Element, keys: _Keys) -> Iterator[Edge]:
    """The edges of one graph; a hyperedge ties each of its ends with each, and one without two ends is refused."""
    by_default = graph.get("edgedefault")
    for element in graph:
        facts = _facts(element, "edge", keys)
        if local(element) == "hyperedge":
            ends = [each.get("node", "") for each in children(element, "endpoint")]
            pairs = tuple(combinations(ends, 2)) if len(ends) <= _MOST_ENDS else ()
            yield from (Edge(one, other, False, facts) for one, other in pairs or (("", ""),))
        elif local(element) == "edge":
            label, _ = _drawing(element, "EdgeLabel")
            said = element.get("directed") or {"directed": "true", "undirected": "false"}.get(by_default or "")
            directed = None if said is None else said.casefold() == "true"
            facts = {**facts, "label": label} if label else facts
            yield Edge(element.get("source", ""), element.get("target", ""), directed, facts, element.get("id", ""))


def _facts(element: Element, end: str, keys: _Keys) -> dict[str, Cell]:
    """What stands at an element, under the headings of its keys; defaults fill what it does not say."""
    facts: dict[str, Cell] = {
        heading: default for (of, _), (heading, default) in keys.items() if of == end and default and heading
    }
    for data in children(element, "data"):
        key = data.get("key", "")
        heading, _ = keys.get((end, key), (key, ""))
        text = (data.text or "").strip()
        if heading and text:
            facts[heading] = text
    return facts


def _drawing(element: Element, naming: str) -> tuple[str, dict[str, Cell]]:
    """The label and the place that yEd keeps inside a drawing of the node or edge itself."""
    label = ""
    place: dict[str, Cell] = {}
    for data in children(element, "data"):
        label = label or next(("".join(each.itertext()).strip() for each in inside(data, naming)), "")
        shape = next(inside(data, "Geometry"), None)
        if shape is not None and shape.get("x") and shape.get("y"):
            place = {"x": shape.get("x"), "y": shape.get("y")}
    return label, place
