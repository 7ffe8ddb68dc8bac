"""The addresses of the workbooks, the same on a laptop and under Jupyter, and the templates behind them."""

from typing import Any

from jinja2 import Environment, FileSystemLoader
from jupyter_server.utils import url_path_join
from tornado.web import RedirectHandler
from traitlets.config import Config
from voila.configuration import VoilaConfiguration
from voila.paths import collect_static_paths, collect_template_paths
from voila.shutdown_kernel_handler import VoilaShutdownKernelHandler
from voila.static_file_handler import TemplateStaticFileHandler
from voila.tornado.handler import TornadoVoilaHandler
from voila.utils import create_include_assets_functions, get_voila_labextensions_path

from kit.serve.alive import alive_route
from kit.serve.forgetting import forget_route
from kit.serve.packed import PackedFiles
from kit.serve.page import TEMPLATE

HOME = "/voila/render/workbooks/home.ipynb"

# The part in brackets is where the workbook lies, seen from the folder that the server shows.
FROM_WORKBOOKS = r"/voila/render/workbooks/(\w+\.ipynb)"
FROM_PROJECT = r"/voila/render/(workbooks/\w+\.ipynb)"

_ROOMS = ["voila", "nbconvert"]


class WorkbookPage(TornadoVoilaHandler):
    """Voilà's page, with the token that its farewell needs: without it no kernel ends when its page is closed."""

    async def prepare(self) -> None:
        """Lets the visitor in and gives the token as a cookie."""
        await super().prepare()
        _ = self.xsrf_token


def page_routes(
    base_url: str, workbook: str, configuration: VoilaConfiguration, config: Config, tick_seconds: float
) -> list[tuple[Any, ...]]:
    """Everything that a page asks for, and the way from the bare address to the first page."""
    page = {
        "config": config,
        "template_paths": collect_template_paths(_ROOMS, TEMPLATE, prune=True),
        "voila_configuration": configuration,
    }
    static = {"paths": collect_static_paths(_ROOMS, TEMPLATE)}
    home = {"url": url_path_join(base_url, HOME), "permanent": False}
    return [
        (url_path_join(base_url, workbook), WorkbookPage, page),
        (url_path_join(base_url, r"/voila/templates/(.*)"), TemplateStaticFileHandler),
        (url_path_join(base_url, r"/voila/static/(.*)"), PackedFiles, static),
        (url_path_join(base_url, r"/voila/labextensions/(.*)"), PackedFiles, {"paths": get_voila_labextensions_path()}),
        (url_path_join(base_url, r"/voila/api/shutdown/(.*)"), VoilaShutdownKernelHandler),
        (url_path_join(base_url, "/?"), RedirectHandler, home),
        (url_path_join(base_url, "/voila/?"), RedirectHandler, home),
        alive_route(base_url, tick_seconds),
        forget_route(base_url),
    ]


def page_templates(base_url: str, configuration: VoilaConfiguration) -> Environment:
    """The templates of the pages that tell of an error or of a wrong address."""
    env = Environment(loader=FileSystemLoader(collect_template_paths(_ROOMS, TEMPLATE, prune=True)), autoescape=True)
    env.globals["kit"] = configuration.resources["kit"]
    env.globals.update(create_include_assets_functions(TEMPLATE, base_url))
    return env
