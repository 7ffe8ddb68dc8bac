"""The page of one workbook, which tells the server when it closes."""

from typing import Any

from voila.tornado.handler import TornadoVoilaHandler


class WorkbookPage(TornadoVoilaHandler):
    """Voilà's page, with the token that its farewell needs: without it no kernel ends when its page is closed."""

    async def prepare(self) -> None:
        """Lets the visitor in and gives the token as a cookie."""
        await super().prepare()
        _ = self.xsrf_token


def with_own_page(route: tuple[Any, ...]) -> tuple[Any, ...]:
    """The same route, shown by our page where it was shown by Voilà's."""
    path, handler, *settings = route
    return (path, WorkbookPage if handler is TornadoVoilaHandler else handler, *settings)
