"""Reads GML: words, values and lists in brackets, with or without labels."""

import html
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from kit.storage.books.book import Cell
from kit.storage.books.encodings import decoded
from kit.storage.networks.network import Edge, Network, Node
from kit.storage.refusal import Refusal

_List: TypeAlias = list[tuple[str, Any]]
"""Words with their values; a value is a text or such a list again."""

_SIGNS = re.compile(r'"(?P<text>(?:\\"(?=[^"\n\]]*")|[^"])*)"|(?P<bracket>[\[\]])|(?P<word>[^\s\[\]"]+)|(?P<stray>")')
_OWN = frozenset({"id", "label", "source", "target", "directed"})
_REMARK = re.compile(r"^[ \t]*#.*$", re.MULTILINE)


def read_gml(data: bytes, file: str) -> Network:
    """The network of a file, all its graphs together; refuses by raising `Refusal`."""
    text, told = decoded(data, file)
    graphs = _lists(_parsed(text), "graph")
    nodes = tuple(_node(value) for graph in graphs for value in _lists(graph, "node"))
    edges = tuple(_edge(value, _is_directed(graph)) for graph in graphs for value in _lists(graph, "edge"))
    return Network(nodes, edges, guessed=told)


def _lists(values: _List, name: str) -> list[_List]:
    return [value for word, value in values if word == name and isinstance(value, list)]


def _is_directed(graph: _List) -> bool:
    return any(word == "directed" and value == "1" for word, value in graph)


def _parsed(text: str) -> _List:
    """The whole file as one list; a bracket too many or too few is refused with its line."""
    text = _REMARK.sub("", text)
    open_lists: list[_List] = [[]]
    word = ""
    for sign in _SIGNS.finditer(text):
        if sign["stray"] or (sign["bracket"] == "]" and len(open_lists) == 1):
            raise Refusal("file_breaks_off", line=_line(text, sign.start()))
        if sign["bracket"] == "[":
            inner: _List = []
            open_lists[-1].append((word.casefold(), inner))
            open_lists.append(inner)
            word = ""
        elif sign["bracket"]:
            open_lists.pop()
            word = ""
        elif word:
            value = sign["word"] if sign["text"] is None else html.unescape(sign["text"].replace('\\"', '"'))
            open_lists[-1].append((word.casefold() if word.casefold() in _OWN else word, value))
            word = ""
        else:
            word = sign["word"] or sign["text"] or ""
    if len(open_lists) > 1:
        raise Refusal("file_breaks_off", line=_line(text, len(text)))
    return open_lists[0]


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _node(values: _List) -> Node:
    facts = _facts(values)
    return Node(str(facts.pop("id", "")), str(facts.pop("label", "")), facts)


def _edge(values: _List, directed: bool) -> Edge:
    facts = _facts(values)
    return Edge(str(facts.pop("source", "")), str(facts.pop("target", "")), directed, facts)


def _facts(values: _List) -> dict[str, Cell]:
    """The facts of a node or an edge; a word that stands there several times has all its values."""
    facts: dict[str, Cell] = {}
    for word, value in _told(values):
        facts[word] = f"{facts[word]} | {value}" if word in facts and word not in _OWN else value
    return facts


def _told(values: _List) -> Iterator[tuple[str, Cell]]:
    """The facts of a node or an edge; of lists inside, those of `graphics` are places, others are left as words."""
    for word, value in values:
        if not isinstance(value, list):
            yield word, value
        elif word == "labelgraphics":
            yield from (("label", inner) for name, inner in value if name == "text" and ("label", inner) not in values)
        elif word == "graphics":
            yield from ((name, inner) for name, inner in value if name in {"x", "y"} and isinstance(inner, str))
        else:
            yield from ((f"{word} {name}", inner) for name, inner in value if isinstance(inner, str))
