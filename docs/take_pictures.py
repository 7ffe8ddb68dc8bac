"""Takes the pictures of the README and of the maps: `python docs/take_pictures.py` (needs the tools of the tests).

`python docs/take_pictures.py maps` takes those of the maps alone.
"""

import io
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

from kit.bench.tools import browser_page, kit_server, write_notebook

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
PLACES = ("home", "actors", "plan", "report", "practice", "take_away", "together")
SIZES = {"desktop": (1280, 800), "phone": (360, 740)}
COLOURS = 128
MAPS = {20: (1200, 860), 60: (1440, 1000), 300: (2200, 1440)}
"""Actors on each map, and the window that it is pictured in."""

STILL = """() => {
  const now = [...document.querySelectorAll(".kit-node")].map((node) => node.getAttribute("transform")).join();
  const still = window.stoodAt === now;
  window.stoodAt = now;
  return still;
}"""


def take(page: Any, address: str) -> None:
    """Open the example once for each width and picture every screen."""
    for kind, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        page.goto(address)
        page.get_by_role("button", name="Look at the example").click()
        page.locator(".kit-top-name", has_text="Amarani").wait_for()
        page.locator(".kit-note button").click()
        for place in PLACES:
            page.evaluate(f"location.hash = '{place}'")
            page.locator(f"[data-place={place}][aria-current]").first.wait_for(state="attached")
            page.wait_for_load_state("networkidle")
            page.wait_for_timeout(1500)
            keep(page.screenshot(), f"{place}-{kind}")


def take_maps() -> None:
    """Picture invented maps of three sizes: the map with its legend, and the largest one in boxes too."""
    with tempfile.TemporaryDirectory() as folder:
        for count in MAPS:
            code = f"from kit.bench.mapping import open_invented_map\nopen_invented_map({count}, 1.6)"
            write_notebook(Path(folder, f"map{count}.ipynb"), code)
        with kit_server(Path(folder)) as kit, browser_page() as page:
            for count, (width, height) in MAPS.items():
                page.set_viewport_size({"width": width, "height": height})
                page.goto(f"{kit}voila/render/workbooks/map{count}.ipynb")
                page.locator(".kit-node").nth(count - 1).wait_for(state="attached", timeout=60_000)
                picture(page, f"map-{count}")
            page.get_by_label("Group by").select_option(label="Group by: province")
            picture(page, f"map-{count}-provinces")


def picture(page: Any, name: str) -> None:
    """Picture the map and its legend once nothing moves any more."""
    page.add_style_tag(content=".kit-map-keys { display: none; }")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    page.wait_for_function(STILL, polling=300)
    keep(page.locator(".kit-network").screenshot(), name)


def keep(taken: bytes, name: str) -> None:
    """Keep a picture in few colours, which the kit's flat ones do not need more of: a third of the bytes."""
    drawn = Image.open(io.BytesIO(taken)).convert("RGB")
    drawn.quantize(COLOURS, dither=Image.Dither.NONE).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    take_maps()
    if "maps" not in sys.argv:
        with kit_server(ROOT / "workbooks") as served, browser_page() as shown:
            take(shown, served)
