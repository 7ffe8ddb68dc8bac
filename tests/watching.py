"""A watch on a browser page: what it did that it must never do."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page

OWN_HOSTS = ("127.0.0.1", "localhost")
NO_HOST = ("data", "blob", "about")


@dataclass
class Watch:
    """Errors on the console, and requests to anywhere but the kit."""

    console_errors: list[str] = field(default_factory=list)
    strange_requests: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        """Listens to everything the page says and asks for."""
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.console_errors.append(str(error)))
        page.on("request", lambda request: self._on_request(request.url))
        page.on("websocket", lambda socket: self._on_request(socket.url))

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.console_errors.append(message.text)

    def _on_request(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in NO_HOST and parts.hostname not in OWN_HOSTS:
            self.strange_requests.append(url)
