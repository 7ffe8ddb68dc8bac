"""Settings shared by the laptop's server and by a server under Jupyter, as traitlets configuration."""

from typing import Any

from jupyter_server.utils import url_path_join
from traitlets.config import Config

from kit.serve.limits import SECONDS_BETWEEN_CULLS, Limits
from kit.serve.page import EXTENSIONS, TEMPLATE

# Longer than any start takes: the sign of life that Voilà sends instead is an inline script, which our policy refuses.
_NO_SIGN_OF_LIFE = 3600


def voila_settings(resources: dict[str, Any]) -> Config:
    """How Voilà shows a workbook: our page, no code, no errors of Python, no choices by the visitor's address."""
    config = Config()
    config.VoilaConfiguration.template = TEMPLATE
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.strip_sources = True
    config.VoilaConfiguration.show_tracebacks = False
    config.VoilaConfiguration.file_allowlist = []
    config.VoilaConfiguration.extension_allowlist = list(EXTENSIONS)
    config.VoilaConfiguration.http_keep_alive_timeout = _NO_SIGN_OF_LIFE
    config.VoilaConfiguration.http_header_envs = ["Accept-Language"]
    config.VoilaConfiguration.resources = {"kit": resources}
    config.VoilaConfiguration.page_config_hook = _without_formulas
    return config


def _without_formulas(page_config: dict[str, Any], base_url: str, **_others: Any) -> dict[str, Any]:
    """Keeps JupyterLab from loading a typesetter for formulas: a sixth of the page, or a script from another host."""
    stand_in = url_path_join(base_url, "voila/templates", TEMPLATE, "static/no_formulas.js")
    return page_config | {"fullMathjaxUrl": stand_in, "mathjaxConfig": "none"}


def kernel_settings(limits: Limits) -> Config:
    """When kernels end, and how much they may send at once: whole files, which the stock limits would hold back."""
    config = Config()
    config.MappingKernelManager.cull_idle_timeout = limits.idle_seconds
    config.MappingKernelManager.cull_interval = SECONDS_BETWEEN_CULLS
    config.ZMQChannelsWebsocketConnection.limit_rate = False
    return config
