"""Reads a network of any form that other programs write."""

from kit.storage.books.book import Book
from kit.storage.networks.gexf import read_gexf
from kit.storage.networks.gml import read_gml
from kit.storage.networks.graphml import read_graphml
from kit.storage.networks.json_maps import read_json_map
from kit.storage.networks.sheets import book_of
from kit.storage.refusal import Refusal
from kit.storage.signatures import Form


def read_network(file: str, data: bytes, form: Form) -> Book:
    """The network as a book of two sheets, nodes and edges; refuses by raising `Refusal`."""
    if form is Form.GRAPHML:
        network = read_graphml(data, file)
    elif form is Form.GEXF:
        network = read_gexf(data, file)
    elif form is Form.GML:
        network = read_gml(data, file)
    else:
        network = read_json_map(data, file)
    if not network.nodes and not network.edges:
        raise Refusal("file_without_rows")
    return book_of(file, network)
