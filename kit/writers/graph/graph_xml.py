"""What the two graph formats share: types of values, and XML that is the same each time."""

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, indent, tostring

from kit.domain.plain_text import plain
from kit.presenters.actor_map.graph import GraphValue

_DECLARED = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def types_of(records: Iterable[Mapping[str, GraphValue]], number: str) -> dict[str, str]:
    """The names of all values that any record has, each with its type; `number` is the format's word for integers."""
    values = {name: value for record in records for name, value in record.items()}
    return {name: number if isinstance(value, int) else "string" for name, value in values.items()}


def fitting(value: GraphValue | float) -> str:
    """A value as XML can hold it."""
    return plain(value) if isinstance(value, str) else f"{value:g}"


def document(root: Element) -> bytes:
    """The bytes of an XML document, a line an element."""
    indent(root)
    return _DECLARED + tostring(root, encoding="unicode").encode() + b"\n"
