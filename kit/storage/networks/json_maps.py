"""Reads maps kept as JSON: Kumu's own export, its blueprints, and what others make by hand or for drawing libraries."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from kit.storage.books.book import Cell
from kit.storage.networks.json_text import read_json
from kit.storage.networks.network import Edge, Network, Node
from kit.storage.refusal import Refusal

_Item: TypeAlias = Mapping[str, Any]
_NODES = ("elements", "nodes", "actors", "vertices", "stakeholders")
_EDGES = ("connections", "edges", "links", "ties", "relationships")
_IDS = ("_id", "id", "key", "@id")
_SOURCES = ("from", "source", "startNode", "sourceId", "source_id")
_TARGETS = ("to", "target", "endNode", "targetId", "target_id")
_GRAPHS = ("graph", "graphs", "maps", "data")
"""Where other objects hold the nodes and edges."""
_INSIDE = ("attributes", "data", "properties", "metadata", "position")
"""Objects whose content counts as if it stood in the item itself."""
_LOOKS = frozenset({"color", "size", "delayed", "reversed", "classes", "selected", "pinned", "flags"})


def read_json_map(data: bytes, file: str) -> Network:
    """The network of a file; refuses by raising `Refusal` JSON that holds no list of elements or ties."""
    value, told = read_json(data, file)
    nodes, edges = _lists(value)
    if not nodes and not edges:
        raise Refusal("file_without_elements")
    spots = _spots(value)
    words = ("elements", "connections") if isinstance(value, dict) and "elements" in value else ("nodes", "edges")
    ties = tuple(_edge(item, _directed_by_default(value)) for item in edges)
    counted = {end for tie in ties for end in (tie.source, tie.target)} & {str(number) for number in range(len(nodes))}
    known = (str(number) if counted else "" for number in range(len(nodes)))
    return Network(tuple(_node(item, next(known), spots) for item in nodes), ties, words, told)


def _lists(value: Any) -> tuple[list[_Item], list[_Item]]:
    """The items that are nodes and those that are edges; in a mixed list an edge is what has two ends."""
    if isinstance(value, list):
        items = [_flat(item) for item in value if isinstance(item, dict)]
        return [item for item in items if not _is_edge(item)], [item for item in items if _is_edge(item)]
    if not isinstance(value, dict):
        return [], []
    if not _first(value, (*_NODES, *_EDGES)):
        return _together(inner for name in _GRAPHS for inner in _several(value.get(name)))
    found = _first(value, _NODES)
    nodes, ties = _lists(_named(found) if _is_by_name(found) else found)
    return nodes, [*ties, *map(_flat, _pairs(_first(value, _EDGES))), *_neighbours(nodes, value.get("adjacency"))]


def _together(graphs: Iterable[Any]) -> tuple[list[_Item], list[_Item]]:
    """The nodes and edges of several graphs in one file."""
    found = [_lists(each) for each in graphs if isinstance(each, dict)]
    return [node for nodes, _ in found for node in nodes], [edge for _, edges in found for edge in edges]


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _is_by_name(value: Any) -> bool:
    """Whether nodes stand under their ids, as against under the two words for nodes and edges."""
    return isinstance(value, dict) and not _first(value, (*_NODES, *_EDGES))


def _named(nodes: Mapping[str, Any]) -> list[_Item]:
    return [{"id": id, **(node if isinstance(node, dict) else {"label": node})} for id, node in nodes.items()]


def _items(value: Any) -> list[_Item]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _pairs(value: Any) -> list[_Item]:
    """Edges as objects; a bare pair of ids is an edge too."""
    items = value if isinstance(value, list) else []
    pairs = [dict(zip(("source", "target"), each, strict=False)) if isinstance(each, list) else each for each in items]
    return _items(pairs)


def _neighbours(nodes: list[_Item], lists: Any) -> list[_Item]:
    """Edges from lists of neighbours in the order of the nodes; one that both ends tell is one."""
    told: dict[frozenset[str], _Item] = {}
    for node, beside in zip(nodes, lists if isinstance(lists, list) else (), strict=False):
        for each in _items(beside):
            source, target = (_text_of(_end(one)) for one in (node, each))
            facts = {name: value for name, value in each.items() if name not in _IDS}
            told.setdefault(frozenset((source, target)), {"source": source, "target": target, **facts})
    return list(told.values())


def _first(value: _Item, names: Iterable[str]) -> Any:
    return next((value[name] for name in names if isinstance(value.get(name), list | dict)), None)


def _flat(item: _Item) -> dict[str, Any]:
    """An item with the content of its inner objects beside its own; its own values count where both say something."""
    inner = [item[name] for name in _INSIDE if isinstance(item.get(name), dict)]
    own = {name: value for name, value in item.items() if name not in _INSIDE or not isinstance(value, dict)}
    return {name: value for each in (*inner, own) for name, value in each.items()}


def _is_edge(item: _Item) -> bool:
    return any(name in item for name in _SOURCES) and any(name in item for name in _TARGETS)


def _node(item: _Item, number: str, spots: Mapping[str, _Item]) -> Node:
    """A node without an id is called by its number where edges do so, as drawing libraries do."""
    known = _text_of(next((item[name] for name in _IDS if item.get(name) not in (None, "")), number))
    return Node(known, facts=dict(_facts({**item, **spots.get(known, {})}, _IDS)))


def _edge(item: _Item, directed: bool | None) -> Edge:
    ends = [_text_of(_end(next((item[name] for name in names if name in item), ""))) for names in (_SOURCES, _TARGETS)]
    said = item.get("directed", not item["undirected"] if "undirected" in item else directed)
    said = said if isinstance(said, bool) else None
    own = (*_IDS, *_SOURCES, *_TARGETS, "directed", "undirected")
    facts = dict(_facts(item, own))
    direction = facts.pop("direction", None)
    return Edge(ends[0], ends[1], direction == "directed" if direction else said, facts)


def _end(value: Any) -> Any:
    """The id of an end, which drawing libraries replace by the node itself."""
    return next((value[name] for name in _IDS if name in value), "") if isinstance(value, dict) else value


def _directed_by_default(value: Any) -> bool | None:
    said = value.get("directed") if isinstance(value, dict) else None
    return said if isinstance(said, bool) else None


def _facts(item: _Item, without: Iterable[str]) -> Iterator[tuple[str, Cell]]:
    for name, value in item.items():
        cell = _cell(value)
        if name not in without and name not in _LOOKS and cell not in (None, ""):
            yield name, cell


def _cell(value: Any) -> Cell:
    """One value as a cell: lists with strokes between, as Kumu writes them; objects as they stand."""
    if isinstance(value, list):
        return " | ".join(_text_of(each) for each in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value


def _text_of(value: Any) -> str:
    cell = _cell(value)
    return "" if cell is None else str(cell).strip()


def _spots(value: Any) -> dict[str, _Item]:
    """Where Kumu's first map shows each element."""
    maps = _items(value.get("maps")) if isinstance(value, dict) else []
    shown = _items(maps[0].get("elements")) if maps else []
    return {
        _text_of(each.get("element")): {axis: each["position"].get(axis) for axis in ("x", "y")}
        for each in shown
        if isinstance(each.get("position"), dict)
    }
