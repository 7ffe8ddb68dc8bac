"""Lets the browser wipe the disk: a database that a page deletes stays readable in its files for a long time."""

from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.utils import url_path_join
from tornado.web import authenticated

FORGET = "kit/forget"


class ForgetHandler(JupyterHandler):
    """Asks the browser to throw away all storage of this address. Only our own page can call it: it has the token."""

    @authenticated
    def post(self) -> None:
        """Answers with the order to the browser, which has carried it out before the page hears the answer."""
        self.set_header("Clear-Site-Data", '"storage"')
        self.set_status(204)
        self.finish()


def forget_route(base_url: str) -> tuple[str, type[ForgetHandler]]:
    """The route under `base_url`."""
    return url_path_join(base_url, FORGET), ForgetHandler
