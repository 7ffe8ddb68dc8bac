"""Live following: from an edit in one browser to the repaint in another, against the repaint in the own one."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kit.bench.editing import ONE_EDIT, mapped
from kit.bench.figures import Figure
from kit.bench.tools import browser_page, kit_server, write_notebook
from kit.desk import Desk
from kit.domain.edits.actors import change_actor
from kit.live.address import SQLITE, hand_to_kernels

SIZE = 100
_EDITS = 20
_SHOWN = ".kit-actor-map"
_NOW = "performance.timeOrigin + performance.now()"
_EXPECT = f"""
([shown, text]) => {{
  const place = document.querySelector(shown);
  window.benchSeen = new Promise((done, fail) => {{
    const watch = new MutationObserver(() => {{
      if (!place.textContent.includes(text)) return;
      watch.disconnect();
      requestAnimationFrame(() => done({_NOW}));
    }});
    watch.observe(place, {{ subtree: true, childList: true, characterData: true, attributes: true }});
    setTimeout(() => fail(new Error("no repaint")), 20000);
  }});
}}
"""


def open_table(size: int) -> None:
    """What the measured notebook shows: the Actors screen, the view of the room, and a button that renames an actor."""
    import ipywidgets as w
    from IPython.display import display

    from kit.app import make_frame
    from kit.widgets.views.together.live_room import LiveRoom

    desk = Desk()
    if size:
        desk.open_workspace(mapped(size))
    frame = make_frame(desk)
    frame.go("actors")
    button, count = w.Button(description="Edit"), iter(range(1, 10_000))
    button.add_class("bench-edit")
    button.on_click(lambda _: desk.apply(change_actor, "A-7", name=f"Edited {next(count)}"))
    display(button, LiveRoom(desk, frame).widget, frame.widget)


def following_figures(rounds: int) -> Iterator[Figure]:
    """Milliseconds of twenty edits between two browsers that joined one room."""
    del rounds
    with tempfile.TemporaryDirectory() as folder:
        for name, size in (("sharing", SIZE), ("joining", 0)):
            code = f"from kit.bench.following import open_table\nopen_table({size})"
            write_notebook(Path(folder, f"{name}.ipynb"), code)
        hand_to_kernels(f"{SQLITE}{folder}/room.sqlite3")
        with kit_server(Path(folder)) as kit, browser_page() as page:
            other = page.context.browser.new_context().new_page()
            _meet(page, other, kit)
            times = [_one_edit(page, other, number) for number in range(1, _EDITS + 4)][3:]
    theirs, own = zip(*times, strict=True)
    yield Figure(
        f"live following of an edit of {SIZE} actors", "the repaint in the own browser", "ms", theirs, own, digits=1
    )


def _meet(page: Any, other: Any, kit: str) -> None:
    """Share in one browser and join in the other."""
    page.goto(f"{kit}voila/render/workbooks/sharing.ipynb", timeout=60_000)
    page.get_by_role("button", name="Share this workspace").click(timeout=60_000)
    code = page.locator(".kit-room-here:not(.kit-away) .kit-room-code b").inner_text(timeout=60_000)
    other.goto(f"{kit}voila/render/workbooks/joining.ipynb", timeout=60_000)
    other.get_by_label("Code of the workspace").fill(code, timeout=60_000)
    other.get_by_role("button", name="Join", exact=True).click()
    for each in (page, other):
        each.locator(_SHOWN, has_text="Actor 7").wait_for(timeout=60_000)


def _one_edit(page: Any, other: Any, number: int) -> tuple[float, float]:
    """Milliseconds from the press in one browser to the repaint in the other, and in the own one."""
    edited = [_SHOWN, f"Edited {number}"]
    other.evaluate(_EXPECT, edited)
    began = float(page.evaluate(_NOW))
    own = float(page.evaluate(ONE_EDIT, edited))
    return float(other.evaluate("window.benchSeen")) - began, own
