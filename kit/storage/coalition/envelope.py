"""The package of a `.coalition` file: a zip whose comment is a checksum of all bytes before it."""

import hashlib
import io
import json
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from kit.storage.refusal import Refusal
from kit.storage.sizes import MAX_MANIFEST, MAX_UNPACKED, MAX_UNPACKED_MEGABYTES

KIND = "coalition-kit workspace"
MANIFEST, SNAPSHOT = "manifest.json", "workspace.json"
LOG = re.compile(r"changes(?:/\d{4})?\.jsonl")
"""Names of the parts that hold the log: pages since format 2, one part in format 1."""
DAMAGES = (
    BadZipFile,
    zlib.error,
    LookupError,
    OSError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    MemoryError,
    ValueError,
    TypeError,
)
"""What reading damaged bytes may raise; RuntimeError stands for endless nesting too."""
_STAMP = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_CLOSING = b"coalition-kit sha256 "
_DIGITS = 64


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a package holds: its manifest, and all other parts by name."""

    manifest: Mapping[str, Any]
    parts: Mapping[str, bytes]

    @property
    def format(self) -> int:
        """The format that the package was written in."""
        return int(self.manifest["format"])

    @property
    def log(self) -> tuple[bytes, ...]:
        """The pages of the log in order."""
        return tuple(data for name, data in sorted(self.parts.items()) if LOG.fullmatch(name))


def pack(manifest: Mapping[str, Any], parts: Mapping[str, bytes]) -> bytes:
    """The bytes of a package; the manifest gains the checksum of each part. The same parts give the same bytes."""
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}
    head = json.dumps({"kind": KIND, **manifest, "sha256": sums}, ensure_ascii=False, indent=1) + "\n"
    held = io.BytesIO()
    with ZipFile(held, "w") as package:
        for name, data in {MANIFEST: head.encode(), **parts}.items():
            part = ZipInfo(name, _STAMP)
            part.compress_type, part.create_system = ZIP_DEFLATED, _UNIX
            package.writestr(part, data, compresslevel=9)
        package.comment = _CLOSING + b"0" * _DIGITS
    body = held.getvalue()[:-_DIGITS]
    return body + _digits(body)


def unpack(data: bytes, newest: int) -> Envelope:
    """What a package holds, when nothing of it is damaged and its format is not newer than `newest`."""
    with ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        if MANIFEST not in names:
            raise Refusal("coalition_not_one")
        if sum(part.file_size for part in package.infolist()) > MAX_UNPACKED:
            raise Refusal("file_too_large", megabytes=MAX_UNPACKED_MEGABYTES)
        if package.getinfo(MANIFEST).file_size > MAX_MANIFEST:
            raise Refusal("coalition_damaged")
        manifest = _manifest(package.read(MANIFEST), newest)
        if manifest["format"] > 1 and not is_whole(data):
            raise Refusal("coalition_damaged")
        parts = {name: package.read(name) for name in names if name != MANIFEST}
    sums = {name: hashlib.sha256(part).hexdigest() for name, part in parts.items()}
    if len(names) != len(parts) + 1 or sums != manifest["sha256"]:
        raise Refusal("coalition_damaged")
    return Envelope(manifest, parts)


def is_whole(data: bytes) -> bool:
    """Whether the checksum at the end of the bytes is that of all bytes before it."""
    body = data[:-_DIGITS]
    return body.endswith(_CLOSING) and data[-_DIGITS:] == _digits(body)


def _manifest(data: bytes, newest: int) -> Mapping[str, Any]:
    manifest = json.loads(data)
    if not isinstance(manifest, dict) or manifest.get("kind") != KIND or type(manifest.get("format")) is not int:
        raise Refusal("coalition_damaged")
    if manifest["format"] > newest:
        raise Refusal("coalition_newer", kit=str(manifest.get("kit", ""))[:40])
    return manifest


def _digits(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()
