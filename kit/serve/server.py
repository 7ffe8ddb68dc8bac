"""The server for one laptop or one room: Voilà alone, which never takes code from a visitor."""

import shutil
from collections.abc import Callable
from typing import Any

from jupyter_core.utils import run_sync
from jupyter_server.base.handlers import Template404
from jupyter_server.utils import url_path_join
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.web import RedirectHandler
from traitlets import Bool, Float, Integer
from voila.app import Voila
from voila.utils import create_include_assets_functions

from kit.serve.addresses import listen_on
from kit.serve.alive import alive_route
from kit.serve.limits import REQUEST_BYTES
from kit.serve.packed import PackedFiles
from kit.serve.page import TEMPLATE
from kit.serve.security import web_settings
from kit.serve.workbook_page import with_own_page

HOME = "voila/render/home.ipynb"

# What Voilà serves that a page needs. The rest lists or hands out files, or logs people in.
_OPEN = ("/api/kernels/", "/voila/templates/", "/voila/api/shutdown/", "/voila/render/")


class WorkbookServer(Voila):
    """Voilà serving the workbooks and nothing else."""

    message_bytes = Integer(0, config=True)
    tick_seconds = Float(0.0, config=True)
    whole_room = Bool(False, config=True)
    announce: Callable[[int], None]

    def init_settings(self) -> dict[str, Any]:
        """Voilà's settings, with compression, headers and our own pages for errors."""
        settings: dict[str, Any] = super().init_settings()
        env = settings["voila_jinja2_env"]
        env.globals["kit"] = self.voila_configuration.resources["kit"]
        env.globals.update(create_include_assets_functions(TEMPLATE, self.base_url))
        own = {"jinja2_env": env, "allow_remote_access": self.whole_room, "default_handler_class": Template404}
        return settings | web_settings(self.message_bytes) | own

    def init_handlers(self) -> list[Any]:
        """The routes that a page needs, and the way from the bare address to the first page."""
        needed = [with_own_page(route) for route in super().init_handlers() if route[0].startswith(_OPEN)]
        home = url_path_join(self.base_url, HOME)
        return [
            *needed,
            (r"/voila/static/(.*)", PackedFiles, {"paths": self.static_paths}),
            (r"/voila/labextensions/(.*)", PackedFiles, {"paths": self.labextensions_path}),
            alive_route(self.base_url, self.tick_seconds),
            (self.base_url, RedirectHandler, {"url": home, "permanent": False}),
        ]

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
