"""What a file is by its first bytes, since its name may say anything."""

import io
import re
import zlib
from enum import StrEnum
from zipfile import BadZipFile, ZipFile

from kit.storage.books.encodings import opening
from kit.storage.refusal import Refusal

TABLE_ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")
"""How names of tables end; which form one has, its bytes say."""


NETWORK_ENDINGS = (".graphml", ".gexf", ".gml", ".json")
"""How names of networks end."""

_OTHER_ENDINGS = (*TABLE_ENDINGS, *NETWORK_ENDINGS, ".docx", ".docm", ".pptx", ".odt", ".pdf")
"""How names of files end that were never a saved workspace, however damaged they are."""


class Form(StrEnum):
    """The forms that are read: three of tables, four of networks."""

    WORKBOOK = "workbook"
    OPEN_WORKBOOK = "open_workbook"
    TEXT = "text"
    GRAPHML = "graphml"
    GEXF = "gexf"
    GML = "gml"
    JSON = "json"

    @property
    def is_network(self) -> bool:
        """Whether nodes and edges are told apart by the form itself."""
        return self in {Form.GRAPHML, Form.GEXF, Form.GML, Form.JSON}


_STARTS = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"BM", "image"),
    (b"II*\x00", "image"),
    (b"{\\rtf", "word"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"SQLite format 3", "database"),
)
_PARTS = (
    ("xl/workbook.bin", "binary_workbook"),
    ("word/document.xml", "word"),
    ("ppt/presentation.xml", "slides"),
    ("content.xml", "open_document"),
    ("Index/Document.iwa", "numbers"),
)
_MARKUP = (
    (b"<!doctype html", "web_page"),
    (b"<html", "web_page"),
    (b"<", "xml"),
    (b"begin:vcalendar", "calendar"),
    (b"from: ", "mail"),
)
_LONGEST_KIND = 200
"""Bytes of the part in which an OpenDocument package says what it is."""
_GRAPH_ROOT = re.compile(rb"<(?:\w+:)?(graphml|gexf)[\s/>]", re.IGNORECASE)
_GML = re.compile(rb"^\s*graph\s*\[", re.IGNORECASE | re.MULTILINE)
_OURS = (b"coalition-kit sha256 ", b"coalition-kit backup", b"manifest.json", b"workspace.json")
"""Signs of a saved workspace that stand in its bytes as they are; damage seldom takes them all."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def form_of(data: bytes) -> Form:
    """Tell which form the bytes have, or refuse with the name of what they are instead."""
    if not data.strip(b"\x00 \r\n\t"):
        raise Refusal("file_empty")
    if data.startswith(b"PK"):
        return _package(data)
    if data.startswith(_OLE):
        raise Refusal(*_ole(data))
    for start, what in _STARTS:
        if data.startswith(start) and not (start == b"BM" and data[:64].isascii()):
            raise Refusal("file_wrong_kind", what=what)
    network = _network(data)
    if network is None:
        _refuse_markup(data)
    return network or Form.TEXT


def _network(data: bytes) -> Form | None:
    start = opening(data, 4096).lstrip()
    if start.startswith(b"<"):
        root = _GRAPH_ROOT.search(start)
        return Form(root.group(1).decode().lower()) if root else None
    if start.startswith((b"{", b"[")):
        return Form.JSON
    return Form.GML if _GML.search(start) else None


def kind_beside_ours(data: bytes, file: str) -> str:
    """The name of what a file is that is no saved workspace, not even a damaged one; empty where it may be one."""
    if any(mark in data for mark in _OURS):
        return ""
    try:
        form = form_of(data)
    except Refusal as refusal:
        if refusal.code == "file_wrong_kind":
            return str(refusal.values["what"])
        if data.startswith(b"PK") and not file.lower().endswith(_OTHER_ENDINGS):
            return ""
        raise Refusal(refusal.code if refusal.code == "file_empty" else "coalition_not_one") from refusal
    if form is not Form.TEXT:
        return form.value
    raise Refusal("coalition_not_one")


def _refuse_markup(data: bytes) -> None:
    beginning = opening(data, 2048).lstrip().lower()
    for start, what in _MARKUP:
        if beginning.startswith(start):
            raise Refusal("file_wrong_kind", what=what)


def _package(data: bytes) -> Form:
    try:
        with ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
            if _is_open_workbook(package, names):
                return Form.OPEN_WORKBOOK
    except (BadZipFile, ValueError, NotImplementedError, OSError, RuntimeError, zlib.error) as cause:
        raise Refusal("file_damaged") from cause
    for part, what in _PARTS:
        if part in names:
            raise Refusal("file_wrong_kind", what=what)
    if not any(name.startswith("xl/") for name in names):
        raise Refusal("file_wrong_kind", what="coalition" if _is_coalition(names) else "archive")
    return Form.WORKBOOK


def _is_open_workbook(package: ZipFile, names: set[str]) -> bool:
    """Whether an OpenDocument package says that it is a spreadsheet, as the first part of each does."""
    if not {"mimetype", "content.xml"} <= names or package.getinfo("mimetype").file_size > _LONGEST_KIND:
        return False
    return package.read("mimetype").startswith(b"application/vnd.oasis.opendocument.spreadsheet")


def _is_coalition(names: set[str]) -> bool:
    return {"manifest.json", "workspace.json"} <= names


def _ole(data: bytes) -> tuple[str]:
    def named(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if named("EncryptedPackage") or named("EncryptionInfo"):
        return ("file_encrypted",)
    if named("WordDocument"):
        return ("file_old_word",)
    return ("file_old_workbook",) if named("Workbook") or named("Book") else ("file_damaged",)
