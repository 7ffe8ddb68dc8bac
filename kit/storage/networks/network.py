"""A network as a file tells it: nodes and edges with whatever facts stand at them, in the words of the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kit.domain.problems import Problem
from kit.storage.books.book import Cell

Facts = Mapping[str, Cell]


def _none() -> Facts:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Node:
    """One node; `label` is empty where the file gives none beside its facts."""

    id: str
    label: str = ""
    facts: Facts = field(default_factory=_none)


@dataclass(frozen=True, slots=True)
class Edge:
    """One edge by the ids of its ends, empty where the file lacks one; `directed` is None where nobody said."""

    source: str
    target: str
    directed: bool | None = None
    facts: Facts = field(default_factory=_none)
    id: str = ""


@dataclass(frozen=True, slots=True)
class Network:
    """The nodes and edges of one file in its order; `words` is what the file's form calls the two.

    `upward` tells that the form counts the places of nodes from below, as in mathematics, not from the top.
    """

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    words: tuple[str, str] = ("nodes", "edges")
    guessed: tuple[Problem, ...] = ()
    upward: bool = False
