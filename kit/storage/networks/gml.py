"""Reads GML: words, values and lists in brackets, with or without labels."""

import html
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from kit.storage.books.book import Cell
from kit.storage.books.encodings import decode
from kit.storage.networks.network import Edge, Network, Node
from kit.storage.refusal import Refusal

_List: TypeAlias = list[tuple[str, Any]]
"""Words with their values; a value is a text or such a list again."""

_SIGNS = re.compile(r'"(?P<text>[^"]*)"|(?P<bracket>[\[\]])|(?P<word>[^\s\[\]"]+)|(?P<stray>")')
_REMARK = re.compile(r"^[ \t]*#.*$", re.MULTILINE)


def read_gml(data: bytes) -> Network:
    """The network of a file; refuses by raising `Refusal`."""
    text, _ = decode(data)
    graph = next((value for word, value in _parsed(text) if word == "graph" and isinstance(value, list)), [])
    directed = any(word == "directed" and value == "1" for word, value in graph)
    nodes = tuple(_node(value) for word, value in graph if word == "node" and isinstance(value, list))
    edges = tuple(_edge(value, directed) for word, value in graph if word == "edge" and isinstance(value, list))
    return Network(nodes, edges)


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
            value = sign["word"] if sign["text"] is None else html.unescape(sign["text"])
            open_lists[-1].append((word, value))
            word = ""
        else:
            word = sign["word"] or sign["text"] or ""
    if len(open_lists) > 1:
        raise Refusal("file_breaks_off", line=_line(text, len(text)))
    return open_lists[0]


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _node(values: _List) -> Node:
    facts = dict(_facts(values))
    return Node(str(facts.pop("id", "")), str(facts.pop("label", "")), facts)


def _edge(values: _List, directed: bool) -> Edge:
    facts = dict(_facts(values))
    return Edge(str(facts.pop("source", "")), str(facts.pop("target", "")), directed, facts)


def _facts(values: _List) -> Iterator[tuple[str, Cell]]:
    """The facts of a node or an edge; of lists inside, those of `graphics` are places, others are left as words."""
    for word, value in values:
        if not isinstance(value, list):
            yield word, value
        elif word == "graphics":
            yield from ((name, inner) for name, inner in value if name in {"x", "y"} and isinstance(inner, str))
        else:
            yield from ((f"{word} {name}", inner) for name, inner in value if isinstance(inner, str))
