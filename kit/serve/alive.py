"""A socket that ticks, by which a page knows that its server and its kernel are still there."""

from typing import Any

from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.base.websocket import WebSocketMixin
from jupyter_server.utils import url_path_join
from tornado.ioloop import PeriodicCallback
from tornado.web import HTTPError
from tornado.websocket import WebSocketClosedError, WebSocketHandler

ALIVE = "kit/alive"
HERE, GONE = "here", "gone"
QUIET = "quiet"
"""What a page says that wants to hear no more ticks, but still that its kernel is gone."""


class AliveHandler(WebSocketMixin, WebSocketHandler, JupyterHandler):
    """Says every few seconds whether the kernel of the page is still here."""

    _ticking: PeriodicCallback | None = None
    _quiet = False

    def initialize(self, tick_seconds: float) -> None:
        """Takes the seconds between two ticks."""
        self._tick_seconds = tick_seconds

    def set_default_headers(self) -> None:
        """No headers beyond those of the handshake."""

    async def get(self, *args: Any, **kwargs: Any) -> None:
        """Opens the socket for whoever may see the page."""
        if self.current_user is None:
            raise HTTPError(403)
        await super().get(*args, **kwargs)

    def open(self, *args: Any, **kwargs: Any) -> None:
        """Starts to tick."""
        super().open(*args, **kwargs)
        self._kernel_id = self.get_query_argument("kernel", "")
        self._process = self._process_now()
        self._tick()
        self._ticking = PeriodicCallback(self._tick, self._tick_seconds * 1000)
        self._ticking.start()

    def _process_now(self) -> int | None:
        """The number of the kernel's running process, None where none runs: a restarted one has lost its widgets."""
        if self._kernel_id not in self.kernel_manager:
            return None
        process = getattr(self.kernel_manager.get_kernel(self._kernel_id).provisioner, "process", None)
        return None if process is None or process.poll() is not None else int(process.pid)

    def _tick(self) -> None:
        try:
            here = self._process is not None and self._process_now() == self._process
            if not (here and self._quiet):
                self.write_message(HERE if here else GONE)
        except WebSocketClosedError:
            self.on_close()

    def on_message(self, message: str | bytes) -> None:
        """A page that nobody touches asks for quiet, and for ticks when somebody is there again."""
        self._quiet = message == QUIET

    def on_close(self) -> None:
        """Stops ticking."""
        if self._ticking:
            self._ticking.stop()


def alive_route(base_url: str, tick_seconds: float) -> tuple[str, type[AliveHandler], dict[str, float]]:
    """The route of the ticking socket under `base_url`."""
    return url_path_join(base_url, ALIVE), AliveHandler, {"tick_seconds": tick_seconds}
