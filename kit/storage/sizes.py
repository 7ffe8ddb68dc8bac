"""The largest files that are read, how far they may unfold, and what a room takes."""

MAX_FILE_MEGABYTES = 20
MAX_FILE = MAX_FILE_MEGABYTES * 1024 * 1024
"""In bytes."""

MAX_UNPACKED_MEGABYTES = 128
MAX_UNPACKED = MAX_UNPACKED_MEGABYTES * 1024 * 1024
"""Bytes that a saved workspace may have when it is unpacked."""
MAX_LINE = 40 * 1024 * 1024
"""Bytes of one change; a register of 50,000 actors brought in at once has about 20 million."""
MAX_VALUES = 4_000_000
"""Values, lists and objects in one log; a small file could hold many more, and each takes some 70 bytes of memory."""
MAX_MANIFEST = 4 * 1024 * 1024
"""Bytes of a manifest."""
MAX_CHANGES = 200_000
"""Changes in one log; a coalition that makes one each minute of its working day reaches this in two years."""
MAX_ROOM_LINE = 8_000_000
"""Characters of one change in a room store, which a hub may keep for many."""
MAX_ROOM = 100_000_000
"""Characters of all changes of a workspace in a room store."""


def values_in(text: bytes) -> int:
    """About how many values JSON holds, never fewer, counted without reading it."""
    return text.count(b",") + text.count(b"[") + text.count(b"{")
