"""The largest file that is read, wherever it comes from."""

MAX_FILE_MEGABYTES = 20
MAX_FILE = MAX_FILE_MEGABYTES * 1024 * 1024
"""In bytes."""
