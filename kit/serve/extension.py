"""Brings the workbooks into a Jupyter server."""

from typing import Any

from jupyter_server.serverapp import ServerApp
from voila.configuration import VoilaConfiguration

from kit.serve.limits import Limits
from kit.serve.routes import FROM_PROJECT, page_routes, page_templates


def _jupyter_server_extension_points() -> list[dict[str, Any]]:
    """Tells a Jupyter server where to begin."""
    return [{"module": "kit.serve.extension"}]


def _load_jupyter_server_extension(server: ServerApp) -> None:
    """Adds the routes of the workbooks. Voilà's own extension stays out: it would also list and hand out files."""
    configuration = VoilaConfiguration(parent=server)
    base_url = server.web_app.settings["base_url"]
    server.web_app.settings["voila_jinja2_env"] = page_templates(base_url, configuration)
    routes = page_routes(base_url, FROM_PROJECT, configuration, server.config, Limits().tick_seconds)
    server.web_app.add_handlers(".*$", routes)
