"""What a visitor may ask of a server under Jupyter: the kernel of the page, and nothing else."""

from typing import Any

from jupyter_server.auth.authorizer import Authorizer
from jupyter_server.base.handlers import JupyterHandler

# "execute" is the right to open the socket of a kernel; what may be said there is limited to the talk of widgets.
_MAY = {("read", "kernels"), ("execute", "kernels")}


class OnlyWorkbooks(Authorizer):
    """Refuses files, sessions, terminals and new kernels, which a Jupyter server would offer."""

    def is_authorized(self, handler: JupyterHandler, user: Any, action: str, resource: str) -> bool:  # noqa: ARG002
        """Whether the page may do this."""
        return (action, resource) in _MAY
