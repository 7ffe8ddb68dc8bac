"""The kit under a Jupyter server, as Binder and JupyterHub start one: the same page, the same limits."""

from traitlets.config import Config

from kit.i18n.translator import Translator
from kit.serve.limits import ALLOWED_MESSAGES, Limits
from kit.serve.page import offer_template, page_resources
from kit.serve.routes import HOME
from kit.serve.security import web_settings
from kit.serve.settings import kernel_settings, voila_settings
from kit.serve.visiting import visiting

# Ours brings the pages in; everything else that may be installed stays out.
_EXTENSIONS = {
    "kit.serve.extension": True,
    "voila.server_extension": False,
    "jupyterlab": False,
    "notebook": False,
    "notebook_shim": False,
    "nbclassic": False,
    "jupyter_lsp": False,
    "jupyter_server_terminals": False,
}


def harden(config: Config, language: str = "en") -> None:
    """Turns the configuration of a Jupyter server into that of a server of workbooks."""
    limits = Limits()
    offer_template()
    config.merge(kernel_settings(limits))
    config.merge(voila_settings(page_resources(Translator(language), visiting(hub=True))))
    config.MappingKernelManager.allowed_message_types = list(ALLOWED_MESSAGES)
    config.ServerApp.kernel_manager_class = "kit.serve.kernels.WorkbookKernels"
    config.ServerApp.jpserver_extensions = dict(_EXTENSIONS)
    config.ServerApp.authorizer_class = "kit.serve.visitors.OnlyWorkbooks"
    config.ServerApp.terminals_enabled = False
    config.ServerApp.default_url = HOME
    config.ServerApp.open_browser = False
    config.ServerApp.tornado_settings = web_settings(limits.message_bytes)
