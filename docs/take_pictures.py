"""Takes the pictures of the README: `python docs/take_pictures.py` (needs the tools of the tests)."""

from pathlib import Path
from typing import Any

from kit.bench.tools import browser_page, kit_server

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
PLACES = ("home", "actors", "plan", "report", "practice", "take_away", "together")
SIZES = {"desktop": (1280, 800), "phone": (360, 740)}


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
            page.screenshot(path=PICTURES / f"{place}-{kind}.png")


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    with kit_server(ROOT / "workbooks") as kit, browser_page() as shown:
        take(shown, kit)
