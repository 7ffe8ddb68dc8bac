"""Reads maps kept as JSON: Kumu's own export, its blueprints, and what others make by hand or for drawing libraries."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from kit.domain.problems import Place
from kit.storage.books.book import Cell
from kit.storage.networks.json_text import read_json
from kit.storage.networks.network import Edge, Network, Node
from kit.storage.refusal import Refusal, guessed

_Item: TypeAlias = Mapping[str, Any]
_NODES = ("elements", "nodes", "actors", "vertices", "stakeholders")
_EDGES = ("connections", "edges", "links", "ties", "relationships")
_IDS = ("_id", "id", "key", "@id")
_SOURCES, _TARGETS = ("from", "source"), ("to", "target")
_INSIDE = ("attributes", "data", "properties", "position")
"""Objects whose content counts as if it stood in the item itself."""
_LOOKS = frozenset({"color", "size", "delayed", "reversed", "classes", "selected", "pinned", "flags"})


def read_json_map(data: bytes, file: str) -> Network:
    """The network of a file; refuses by raising `Refusal` JSON that holds no list of elements or ties."""
    value, mended = read_json(data)
    nodes, edges = _lists(value)
    if not nodes and not edges:
        raise Refusal("file_without_elements")
    spots = _spots(value)
    words = ("elements", "connections") if isinstance(value, dict) and "elements" in value else ("nodes", "edges")
    return Network(
        tuple(_node(item, number, spots) for number, item in enumerate(nodes)),
        tuple(_edge(item, _directed_by_default(value)) for item in edges),
        words,
        (guessed("json_mended", Place(file=file)),) if mended else (),
    )


def _lists(value: Any) -> tuple[list[_Item], list[_Item]]:
    """The items that are nodes and those that are edges; in a mixed list an edge is what has two ends."""
    if isinstance(value, list):
        items = [_flat(item) for item in value if isinstance(item, dict)]
        return [item for item in items if not _is_edge(item)], [item for item in items if _is_edge(item)]
    if not isinstance(value, dict):
        return [], []
    if isinstance(value.get("graph"), dict) and not _first(value, (*_NODES, *_EDGES)):
        return _lists(value["graph"])
    nodes, ties = _lists(_first(value, _NODES))
    return nodes, [*ties, *map(_flat, _items(_first(value, _EDGES)))]


def _items(value: Any) -> list[_Item]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _first(value: _Item, names: Iterable[str]) -> Any:
    return next((value[name] for name in names if isinstance(value.get(name), list | dict)), None)


def _flat(item: _Item) -> dict[str, Any]:
    """An item with the content of its inner objects beside its own; its own values count where both say something."""
    inner = [item[name] for name in _INSIDE if isinstance(item.get(name), dict)]
    own = {name: value for name, value in item.items() if name not in _INSIDE or not isinstance(value, dict)}
    return {name: value for each in (*inner, own) for name, value in each.items()}


def _is_edge(item: _Item) -> bool:
    return any(name in item for name in _SOURCES) and any(name in item for name in _TARGETS)


def _node(item: _Item, number: int, spots: Mapping[str, _Item]) -> Node:
    """A node without an id is called by its number, as drawing libraries do."""
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
