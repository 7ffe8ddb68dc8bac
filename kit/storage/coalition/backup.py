"""The backup that the browser makes alone: the lines of the log between a first and a last line, plain or as gzip."""

import json
import zlib
from collections.abc import Iterator
from typing import Any

from kit.storage.refusal import Refusal
from kit.storage.sizes import MAX_UNPACKED, MAX_UNPACKED_MEGABYTES

KIND = "coalition-kit backup"
GZIP = b"\x1f\x8b"
GZIP_WINDOW = 31
"""What zlib calls a stream with the head of gzip."""
_STEP, _BLOCK = 4096, 1 << 20
_MOST_TOLD = 4096
"""Bytes of the first and of the last line."""


def is_backup(data: bytes) -> bool:
    """Whether these bytes look like a backup, whole or not."""
    return KIND.encode() in _opening(data)


def backup_lines(data: bytes, newest: int) -> tuple[bytes, ...]:
    """The lines of the changes, when the backup is whole and its format is not newer than `newest`."""
    text = _gunzip(data) if data.startswith(GZIP) else data
    head, *lines, end = text.removesuffix(b"\n").split(b"\n")
    told = _object(head)
    if told.get("kind") != KIND or type(told.get("format")) is not int:
        raise Refusal("coalition_damaged")
    if told["format"] > newest:
        _refuse_a_newer_one(told, end)
    if _object(end).get("end") != len(lines):
        raise Refusal("coalition_damaged")
    return tuple(lines)


def _refuse_a_newer_one(told: dict[str, Any], end: bytes) -> None:
    """The first line has no checksum: where the last line names another format, it is the first that is damaged."""
    if _object(end).get("format") != told["format"]:
        raise Refusal("coalition_damaged")
    raise Refusal("coalition_newer", kit=str(told.get("kit", ""))[:40])


def unfold(data: bytes, window: int) -> bytes:
    """As much as can be unpacked of a stream that may be cut off or damaged; zlib's `window` says which kind it is."""
    unpacking, made = zlib.decompressobj(window), bytearray()
    for start in range(0, len(data), _STEP):
        step, before = data[start : start + _STEP], unpacking.copy()
        try:
            made += unpacking.decompress(step)
        except zlib.error:
            made += _up_to_the_damage(before, step)
            break
        if unpacking.eof or len(made) > MAX_UNPACKED:
            break
    return bytes(made)


def _up_to_the_damage(unpacking: Any, step: bytes) -> bytes:
    """What zlib gives byte by byte: of a longer piece it gives nothing when it meets damage."""
    made = bytearray()
    try:
        for place in range(len(step)):
            made += unpacking.decompress(step[place : place + 1])
    except zlib.error:
        return bytes(made)
    return bytes(made)


def _opening(data: bytes) -> bytes:
    return unfold(data[:512], GZIP_WINDOW) if data.startswith(GZIP) else data[:512]


def _gunzip(data: bytes) -> bytes:
    """All of a gzip stream, gone through once before so that a huge one never stands in memory."""
    if sum(map(len, _blocks(data))) > MAX_UNPACKED:
        raise Refusal("file_too_large", megabytes=MAX_UNPACKED_MEGABYTES)
    return b"".join(_blocks(data))


def _blocks(data: bytes) -> Iterator[bytes]:
    unpacking, made = zlib.decompressobj(GZIP_WINDOW), 0
    while not unpacking.eof and made <= MAX_UNPACKED:
        block = unpacking.decompress(data, _BLOCK)
        if not block and not unpacking.eof:
            raise Refusal("coalition_damaged")
        data, made = unpacking.unconsumed_tail, made + len(block)
        yield block
    if unpacking.unused_data:
        raise Refusal("coalition_damaged")


def _object(line: bytes) -> dict[str, Any]:
    found = json.loads(line[:_MOST_TOLD])
    if not isinstance(found, dict):
        raise Refusal("coalition_damaged")
    return found
