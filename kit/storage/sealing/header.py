"""The header of a file in the age format (age-encryption.org/v1): for whom it is sealed, and its checksum."""

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass

from kit.storage.refusal import Refusal

FAMILY = b"age-encryption.org/"
VERSION = FAMILY + b"v1"
MOST_BYTES = 64 * 1024
"""No header is read further than this: room for several hundred receivers."""
_WIDTH = 64
_END = re.compile(rb"\n--- ?([^\n]*)\n")
_ARGUMENT = re.compile(r"[!-~]+")


@dataclass(frozen=True, slots=True)
class Stanza:
    """The key of the file, wrapped for one receiver or under a passphrase."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """Everything before the payload; `signed` is what the checksum covers, `size` where the payload begins."""

    stanzas: tuple[Stanza, ...]
    checksum: bytes
    signed: bytes
    size: int


def encode(data: bytes) -> str:
    """Base64 without padding, as the format writes it."""
    return base64.b64encode(data).decode().rstrip("=")


def decode(text: str) -> bytes:
    """The bytes of a base64 text that is written in the one way allowed."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as cause:
        raise Refusal("sealed_damaged") from cause
    if encode(data) != text:
        raise Refusal("sealed_damaged")
    return data


def write_header(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    """The header for a file key that these stanzas wrap."""
    lines = [VERSION.decode()]
    for stanza in stanzas:
        body = encode(stanza.body)
        lines.append(" ".join(("->", stanza.kind, *stanza.arguments)))
        # The last line of a body is shorter than the others, so a full one is followed by an empty one.
        lines += [body[at : at + _WIDTH] for at in range(0, len(body) + 1, _WIDTH)]
    signed = "\n".join([*lines, "---"]).encode()
    return signed + b" " + encode(checksum(signed, file_key)).encode() + b"\n"


def checksum(signed: bytes, file_key: bytes) -> bytes:
    """The checksum that only who has the file key can make."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    key = HKDF(SHA256(), 32, salt=None, info=b"header").derive(file_key)
    return hmac.digest(key, signed, hashlib.sha256)


def read_header(data: bytes) -> Header:
    """The header of a sealed file; raises a Refusal where it is of another version, or damaged."""
    first, _, _ = data[:MOST_BYTES].partition(b"\n")
    if not first.startswith(FAMILY):
        raise Refusal("sealed_not_one")
    if first != VERSION:
        raise Refusal("sealed_newer")
    end = _END.search(data, len(VERSION), MOST_BYTES)
    if end is None:
        raise Refusal("sealed_damaged")
    signed = data[: end.start() + len(b"\n---")]
    return Header(_stanzas(signed), decode(_text(end[1])), signed, end.end())


def _text(data: bytes) -> str:
    try:
        return data.decode("ascii")
    except UnicodeDecodeError as cause:
        raise Refusal("sealed_damaged") from cause


def _stanzas(signed: bytes) -> tuple[Stanza, ...]:
    """Stanzas by their lines: one that begins with an arrow, then the body up to a short line."""
    lines = iter(_text(signed).split("\n")[1:-1])
    found = []
    for line in lines:
        arrow, *words = line.split(" ")
        if arrow != "->" or not words or not all(map(_ARGUMENT.fullmatch, words)):
            raise Refusal("sealed_damaged")
        body = ""
        for part in lines:
            body += part
            if len(part) != _WIDTH:
                break
        else:
            raise Refusal("sealed_damaged")
        found.append(Stanza(words[0], tuple(words[1:]), decode(body)))
    if not found:
        raise Refusal("sealed_damaged")
    return tuple(found)
