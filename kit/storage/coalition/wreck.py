"""Damaged bytes, read as far as they go: every text that was packed in them, found without any directory."""

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator

from kit.storage.coalition.backup import GZIP, GZIP_WINDOW, unfold
from kit.storage.sizes import MAX_UNPACKED

_HEADER = b"PK\x03\x04"
_HEADER_SIZE = 30
_NAMES = re.compile(rb"manifest\.json|workspace\.json|changes(?:/\d{4})?\.jsonl")
_RAW_WINDOW = -15
"""What zlib calls a stream without any head."""
_MOST_STARTS = 10_000


def texts_in(data: bytes) -> Iterator[bytes]:
    """All that can be unpacked from a wreck, and the wreck itself where it never was packed."""
    if data.startswith(GZIP):
        yield unfold(data, GZIP_WINDOW)
    left = MAX_UNPACKED
    for start, end in _stretches(data):
        text = unfold(data[start:end], _RAW_WINDOW)
        left -= len(text)
        if left < 0:
            return
        if text:
            yield text
    yield data


def _stretches(data: bytes) -> Iterator[tuple[int, int]]:
    """Where packed parts may start and must end: behind every local header, and behind every name of a part."""
    headers = [found.start() for found in re.finditer(re.escape(_HEADER), data)]
    names = [found.end() for found in _NAMES.finditer(data)]
    starts = {_behind(data, at) for at in headers} | set(names)
    ends = sorted({*headers, len(data)})
    for start in sorted(start for start in starts if start < len(data))[:_MOST_STARTS]:
        yield start, ends[bisect_right(ends, start)]


def _behind(data: bytes, header: int) -> int:
    lengths = data[header + 26 : header + _HEADER_SIZE]
    name, extra = struct.unpack("<HH", lengths) if len(lengths) == 4 else (0, 0)
    return int(header + _HEADER_SIZE + name + extra)
