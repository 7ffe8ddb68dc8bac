"""A network as two sheets, so that its facts are understood by the same headings as those of a register."""

from collections.abc import Iterable, Sequence

from kit.storage.books.book import MAX_CELLS, MAX_ROWS, Book, Cell, Row, Sheet
from kit.storage.dictionary import SURE, words_of
from kit.storage.networks.network import Edge, Facts, Network, Node
from kit.storage.refusal import Refusal


def book_of(file: str, network: Network) -> Book:
    """The network as a book; its headings have row 0, so that row 1 is the first node or edge of the file."""
    names, ties = network.words
    nodes = _sheet(names, "actor", *_node_rows(network.nodes, upward=network.upward))
    edges = _sheet(ties, "tie", *_edge_rows(network.edges))
    _refuse_large(len(network.nodes) + len(network.edges), (nodes, edges))
    return Book(file, tuple(sheet for sheet in (nodes, edges) if len(sheet.rows) > 1), network.guessed)


def _sheet(name: str, holds: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Sheet:
    numbered = (Row(number, tuple(cells)) for number, cells in enumerate((headings, *rows)))
    return Sheet(name, tuple(numbered), holds=holds)


def _node_rows(nodes: Sequence[Node], *, upward: bool) -> tuple[Sequence[str], list[Sequence[Cell]]]:
    known = _headings(node.facts for node in nodes)
    naming = () if any(node.label for node in nodes) else _naming(known, nodes)
    others = [heading for heading in known if heading not in naming[:1]]
    rows: list[Sequence[Cell]] = []
    for node in nodes:
        named = next((heading for heading in naming if node.facts.get(heading)), "")
        label = node.label or node.facts.get(named) or node.id
        rows.append((node.id, label, *(node.facts.get(heading) if heading != named else None for heading in others)))
    written = ("y upwards" if upward and heading == "y" else heading for heading in others)
    return ("ID", *(naming[:1] or ("Label",)), *written), rows


def _edge_rows(edges: Sequence[Edge]) -> tuple[Sequence[str], list[Sequence[Cell]]]:
    facts = [_said_once(edge) for edge in edges]
    known = _headings(facts)
    words = {True: "directed", False: "undirected", None: None}
    rows: list[Sequence[Cell]] = [
        (edge.id, edge.source, edge.target, words[edge.directed], *(each.get(heading) for heading in known))
        for edge, each in zip(edges, facts, strict=True)
    ]
    return ("ID", "From", "To", "Direction", *known), rows


def _said_once(edge: Edge) -> Facts:
    """The facts of an edge without what repeats others: its label, its id, and a weight drawn from its strength."""
    others = [text for name, text in edge.facts.items() if name != "label"]
    repeats = {
        "label": edge.facts.get("label") in others,
        "tie": edge.id.startswith(str(edge.facts.get("tie", " "))),
        "weight": not edge.facts.keys().isdisjoint({"strength", "kind"}),
    }
    return {name: text for name, text in edge.facts.items() if not repeats.get(name)}


def _headings(facts: Iterable[Facts]) -> list[str]:
    return list(dict.fromkeys(heading for each in facts for heading in each))


def _naming(headings: Sequence[str], nodes: Sequence[Node]) -> tuple[str, ...]:
    """The facts that name nodes without labels, the best first; none where they only count them."""

    def names(heading: str) -> float:
        told = [str(node.facts[heading]) for node in nodes if node.facts.get(heading)]
        worded = sum(any(sign.isalpha() for sign in text) for text in told)
        return words_of("actor").claims(heading).get("name", 0.0) if worded * 2 > len(told) else 0.0

    claims = {heading: names(heading) for heading in headings}
    return tuple(sorted((each for each in claims if claims[each] >= SURE), key=lambda each: -claims[each]))


def _refuse_large(records: int, sheets: Iterable[Sheet]) -> None:
    cells = sum(len(sheet.rows) * len(sheet.rows[0].cells) for sheet in sheets)
    if records > MAX_ROWS or cells > 2 * MAX_CELLS:
        raise Refusal("file_too_many_rows", rows=MAX_ROWS, cells=MAX_CELLS)
