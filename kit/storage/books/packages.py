"""Whether a workbook's package may be unpacked: judged by its directory before anything is."""

import io
import re
import zlib
from zipfile import BadZipFile, ZipFile, ZipInfo

from kit.storage.books.book import MAX_CELLS, MAX_ROWS
from kit.storage.refusal import Refusal

MAX_UNPACKED = 120 * 1024 * 1024
"""Bytes of all parts of a package together, unpacked."""
MAX_PARTS = 2_000
MAX_TAGS = 2_000_000
"""Tags in all XML parts together; reading takes about two seconds for a million."""
_DOCUMENT_TYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE_DOCUMENT_TYPE = re.compile(rb"<\x00!\x00D\x00O\x00C\x00|\x00<\x00!\x00D\x00O\x00C")


def open_package(data: bytes) -> ZipFile:
    """Open a package whose size, parts and check sums are in order, and whose XML declares no entities."""
    try:
        package = ZipFile(io.BytesIO(data))
        _check_directory(package.infolist())
        tags = sum(_check_part(package, part) for part in package.infolist())
    except (BadZipFile, ValueError, NotImplementedError, OSError, EOFError, zlib.error) as cause:
        raise Refusal("file_damaged") from cause
    except RuntimeError as cause:  # how zipfile says that a part asks for a password
        raise Refusal("file_encrypted") from cause
    if tags > MAX_TAGS:
        raise Refusal("file_too_many_rows", rows=MAX_ROWS, cells=MAX_CELLS)
    return package


def _check_directory(parts: list[ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MAX_UNPACKED or len(parts) > MAX_PARTS:
        raise Refusal("file_too_large", megabytes=MAX_UNPACKED // 1024**2)


def _check_part(package: ZipFile, part: ZipInfo) -> int:
    """Read an XML part through once, so that its check sum is tested; give the number of its tags."""
    if not part.filename.lower().endswith((".xml", ".rels")):
        return 0
    tags, before = 0, b""
    with package.open(part) as stream:
        while block := stream.read(1 << 20):
            if _DOCUMENT_TYPE.search(before + block) or _WIDE_DOCUMENT_TYPE.search(before + block):
                raise Refusal("file_declares_entities")
            tags, before = tags + block.count(b"<"), block[-64:]
    return tags
