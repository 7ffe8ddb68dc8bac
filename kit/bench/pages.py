"""From navigation to a usable home screen, against a bare Voilà that shows one button."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kit.bench.figures import Figure, in_turn
from kit.bench.tools import bare_voila, browser_page, kit_server, write_notebook

BARE = "import ipywidgets\nipywidgets.Button(description='Press')"
HOME = "from kit.app import open_workbook\nopen_workbook('home')"


def home_figures(rounds: int) -> Iterator[Figure]:
    """Seconds until the home screen's buttons can be pressed, each time with an empty browser cache."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Path(folder, "ours"), Path(folder, "bare.ipynb")
        ours.mkdir()
        write_notebook(ours / "home.ipynb", HOME)
        write_notebook(bare, BARE)
        with kit_server(ours) as kit, bare_voila(bare) as floor, browser_page() as page:
            times = in_turn(
                rounds,
                lambda: _usable(page, kit, ".kit-work h1"),
                lambda: _usable(page, floor, "button.jupyter-button"),
            )
    yield Figure("home screen usable", "bare Voilà with one button", "s", *times)


def _usable(page: Any, address: str, selector: str) -> float:
    context = page.context.browser.new_context()
    fresh = context.new_page()
    start = time.perf_counter()
    fresh.goto(address, wait_until="commit")
    fresh.wait_for_selector(selector, timeout=60_000)
    taken = time.perf_counter() - start
    context.close()
    return taken
