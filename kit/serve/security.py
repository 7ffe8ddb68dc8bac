"""Headers that keep a page to its own server, on every answer."""

import re
from typing import Any

from tornado.httputil import HTTPHeaders, HTTPServerRequest
from tornado.web import GZipContentEncoding, OutputTransform

from kit.serve.pings import ping_settings

# anywidget loads its modules from blob: addresses; the widget manager and anywidget add <style> elements.
DIRECTIVES = {
    "default-src": "'self'",
    "script-src": "'self' blob:",
    "style-src": "'self' 'unsafe-inline' blob:",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}

_HOST = re.compile(r"[\w.\-\[\]:]+")


def content_security_policy(host: str) -> str:
    """The policy of a page served from `host`, the only server it may talk to."""
    # Older Safari does not count a web socket to the same server as 'self'.
    sockets = f" ws://{host} wss://{host}" if _HOST.fullmatch(host) else ""
    rules = [f"{name} {value}" for name, value in DIRECTIVES.items()]
    return "; ".join([*rules, f"connect-src 'self'{sockets}"])


class SafeHeaders(OutputTransform):
    """Sets the protective headers on an answer, whichever handler wrote it."""

    def __init__(self, request: HTTPServerRequest) -> None:
        super().__init__(request)
        self._policy = content_security_policy(request.host)

    def transform_first_chunk(
        self,
        status_code: int,
        headers: HTTPHeaders,
        chunk: bytes,
        finishing: bool,
    ) -> tuple[int, HTTPHeaders, bytes]:
        """The same chunk, with the headers completed."""
        headers["Content-Security-Policy"] = self._policy
        headers["X-Frame-Options"] = "SAMEORIGIN"
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "no-referrer"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        headers.pop("Server", None)
        return super().transform_first_chunk(status_code, headers, chunk, finishing)


def web_settings(message_bytes: int) -> dict[str, Any]:
    """Settings for a tornado application: compression, headers, size of messages, a silent log of requests."""
    return {
        "transforms": [GZipContentEncoding, SafeHeaders],
        "websocket_compression_options": {},
        "websocket_max_message_size": message_bytes,
        "log_function": _log_nothing,
        **ping_settings(),
    }


def _log_nothing(_handler: object) -> None:
    """Addresses may hold what people typed, so requests are not logged."""
