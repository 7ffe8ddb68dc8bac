"""What the server allows: sizes, times and the messages a page may send."""

from dataclasses import dataclass

# A page talks to its widgets and asks whether its kernel is there. It never sends code.
ALLOWED_MESSAGES = (
    "comm_open",
    "comm_close",
    "comm_msg",
    "comm_info_request",
    "kernel_info_request",
    "shutdown_request",
)

# Nothing is posted to the server but a farewell, so no request needs a large body.
REQUEST_BYTES = 1_000_000

SECONDS_BETWEEN_CULLS = 60


@dataclass(frozen=True)
class Limits:
    """The limits of one server. Times are in seconds, sizes in bytes."""

    # A file of 20 MB, with room for the third more that text encoding may take.
    message_bytes: int = 32_000_000
    # A kernel that no page is connected to is kept over a long meal, then let go.
    idle_seconds: int = 7_200
    # A page that hears nothing for twice this long says that the line is broken.
    tick_seconds: float = 2.0
