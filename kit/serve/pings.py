"""Pings that keep quiet lines open, and end those that nobody answers on."""

import logging

INTERVAL_MS = 30_000
TIMEOUT_MS = 3 * INTERVAL_MS
"""Must be longer than the time between two pings: the first check comes before any answer can."""


def ping_settings() -> dict[str, int]:
    """Settings for the pings of jupyter-server, in thousandths of a second.

    Newer tornado reads the same numbers as seconds for pings of its own, warns that the second is larger than the
    first, and would send the first one after eight hours. That warning is about no one's line, so it is not printed.
    """
    logging.getLogger("tornado.general").addFilter(_says_something)
    return {"ws_ping_interval": INTERVAL_MS, "ws_ping_timeout": TIMEOUT_MS}


def _says_something(record: logging.LogRecord) -> bool:
    return f"websocket_ping_timeout ({TIMEOUT_MS})" not in record.getMessage()
