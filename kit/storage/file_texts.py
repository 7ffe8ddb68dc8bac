"""Every text that a written file holds, wherever it stands: words, names of parts, remarks and properties."""

import csv
import io
import struct
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element
from zipfile import ZipFile, is_zipfile

from kit.storage.pdf_texts import pdf_texts

_PNG = b"\x89PNG\r\n\x1a\n"
_WHOLE = frozenset({"p", "si", "is", "text", "title", "desc"})
"""Elements whose text may be cut into runs and is read as one."""
_BREAKS = frozenset({"tab", "br", "cr"})
_SPOKEN = frozenset(
    {"name", "title", "descr", "display", "displayName", "tooltip", "prompt", "promptTitle", "error", "errorTitle"}
    | {"author", "initials", "label", "aria-label", "alt", "href", "location"}
)
"""Attributes that hold words of a person; others hold measures and names of styles."""
_SILENT = frozenset({"lsdException", "latentStyles"})
_GRAPHS = frozenset({"gexf", "graphml"})
"""Documents in which any attribute may hold words of a person."""


def file_texts(data: bytes) -> Iterator[str]:
    """The texts of an Office file, a .pdf, an .svg, a .png, a graph or a text table."""
    if data.startswith(_PNG):
        yield from _png_texts(data)
    elif data.startswith(b"%PDF-"):
        yield from pdf_texts(data)
    elif is_zipfile(io.BytesIO(data)):
        yield from _package_texts(data)
    elif data.lstrip().startswith(b"<"):
        yield from _xml_texts(data)
    else:
        yield from _table_texts(data)


def _table_texts(data: bytes) -> Iterator[str]:
    """The cells of a text table: a name that spans a quoted line end is one name."""
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig", "replace"), newline="")):
        yield from row


def _package_texts(data: bytes) -> Iterator[str]:
    with ZipFile(io.BytesIO(data)) as package:
        yield package.comment.decode("utf-8", "replace")
        for part in package.infolist():
            yield part.filename
            yield part.comment.decode("utf-8", "replace")
            if part.filename.endswith((".xml", ".rels")) and "/theme/" not in part.filename:
                yield from _xml_texts(package.read(part))
            elif part.filename.endswith(".png"):
                yield from _png_texts(package.read(part))


def _xml_texts(data: bytes) -> Iterator[str]:
    from defusedxml.ElementTree import fromstring

    root = fromstring(data)
    any_attribute = _local(root.tag) in _GRAPHS
    for element in root.iter():
        local = _local(element.tag)
        if local in _SILENT:
            continue
        if local in _WHOLE:
            yield "".join(_inner(element))
        yield from filter(None, (element.text if not _is_number(local, element) else "", element.tail))
        yield from element.attrib.values() if any_attribute else _attributes(element)


def _attributes(element: Element) -> Iterator[str]:
    external = element.get("TargetMode") == "External"
    for name, value in element.attrib.items():
        if _local(name) in _SPOKEN or (external and name == "Target"):
            yield value


def _inner(element: Element) -> Iterator[str]:
    for part in element.iter():
        if _local(part.tag) in _BREAKS:
            yield " "
        yield part.text or ""
        if part is not element:
            yield part.tail or ""


def _is_number(local: str, element: Element) -> bool:
    """Whether an element is the value of a cell that holds a number, such as 5 or a date."""
    return local == "v" and (element.text or "").replace(".", "").replace("-", "").isdigit()


def _local(name: object) -> str:
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def _png_texts(data: bytes) -> Iterator[str]:
    """The text chunks of a .png, packed ones unpacked."""
    place = len(_PNG)
    while place + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        body = data[place + 8 : place + 8 + length]
        if kind in {b"tEXt", b"iTXt", b"zTXt", b"eXIf"}:
            yield from _chunk_texts(body)
        place += length + 12


def _chunk_texts(body: bytes) -> Iterator[str]:
    yield body.replace(b"\0", b" ").decode("utf-8", "replace")
    for start in (place for place in range(len(body)) if body[place : place + 1] == b"\x78"):
        try:
            yield zlib.decompress(body[start:]).decode("utf-8", "replace")
        except zlib.error:
            continue
