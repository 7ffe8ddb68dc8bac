"""The server for one laptop or one room: Voilà alone, which never takes code from a visitor."""

import shutil
from collections.abc import Callable
from typing import Any

from jupyter_core.utils import run_sync
from jupyter_server.base.handlers import Template404
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from traitlets import Bool, Float, Integer
from voila.app import Voila

from kit.serve.addresses import listen_on
from kit.serve.limits import REQUEST_BYTES
from kit.serve.routes import FROM_WORKBOOKS, page_routes, page_templates
from kit.serve.security import web_settings


class WorkbookServer(Voila):
    """Voilà serving the workbooks and nothing else."""

    message_bytes = Integer(0, config=True)
    tick_seconds = Float(0.0, config=True)
    whole_room = Bool(False, config=True)
    announce: Callable[[int], None]

    def init_settings(self) -> dict[str, Any]:
        """Voilà's settings, with compression, headers and our own pages for errors."""
        templates = page_templates(self.base_url, self.voila_configuration)
        own = {
            "voila_jinja2_env": templates,
            "jinja2_env": templates,
            "allow_remote_access": self.whole_room,
            "default_handler_class": Template404,
        }
        settings: dict[str, Any] = super().init_settings()
        return settings | web_settings(self.message_bytes) | own

    def init_handlers(self) -> list[Any]:
        """The kernels of the pages, and the pages. Voilà's other routes list or hand out files, or log people in."""
        kernels = [route for route in super().init_handlers() if "/api/kernels/" in route[0]]
        pages = page_routes(self.base_url, FROM_WORKBOOKS, self.voila_configuration, self.config, self.tick_seconds)
        return [*kernels, *pages]

    def listen(self) -> None:
        """Serves until it is stopped. Another program on the wanted port only moves us to a free one."""
        sockets, port = listen_on(self.port, self.ip)
        HTTPServer(self.app, max_body_size=REQUEST_BYTES).add_sockets(sockets)
        self.ioloop = IOLoop.current()
        self.ioloop.add_callback(self.announce, port)
        try:
            self.ioloop.start()
        except KeyboardInterrupt:
            pass
        finally:
            self.stop()

    def stop(self) -> None:
        """Ends every kernel and leaves no files behind."""
        shutil.rmtree(self.connection_dir, ignore_errors=True)
        run_sync(self.kernel_manager.shutdown_all)()
