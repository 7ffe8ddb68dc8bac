"""The largest files that are read, wherever they come from, and how far they may unfold."""

MAX_FILE_MEGABYTES = 20
MAX_FILE = MAX_FILE_MEGABYTES * 1024 * 1024
"""In bytes."""

MAX_UNPACKED_MEGABYTES = 128
MAX_UNPACKED = MAX_UNPACKED_MEGABYTES * 1024 * 1024
"""Bytes that a saved workspace may have when it is unpacked."""
MAX_LINE = 40 * 1024 * 1024
"""Bytes of one change; a register of 50,000 actors brought in at once has about 20 million."""
MAX_NESTS = 2_000_000
"""Lists and objects in one change."""
MAX_CHANGES = 200_000
"""Changes in one log; a coalition that makes one each minute of its working day reaches this in two years."""
