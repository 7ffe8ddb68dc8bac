"""The map: frames while an actor is dragged, the layout against networkx's own, and how far others move."""

import math
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from kit.analysis.layout import TALL
from kit.bench.figures import Figure, in_turn, timed
from kit.bench.invented_maps import TIES_EACH, invented_map
from kit.bench.tools import browser_page, kit_server, write_notebook
from kit.domain.actors import Actor, Tie
from kit.domain.workspace import Workspace, put

ACTORS = 300
_LARGE = 2000
_SCREEN = 60.0
_SHARE = 5.0
_DRAG = """
() => new Promise((done) => {
  const sheet = document.querySelector(".kit-map-sheet"), box = sheet.getBoundingClientRect();
  const tied = [...document.querySelectorAll(".kit-node")];
  const shape = tied[Math.floor(tied.length / 2)].querySelector(".kit-shape").getBoundingClientRect();
  let x = shape.x + shape.width / 2, y = shape.y + shape.height / 2, frames = 0, began = 0;
  const tell = (kind) => {
    const values = { pointerId: 1, pointerType: "mouse", clientX: x, clientY: y, bubbles: true };
    sheet.dispatchEvent(new PointerEvent(kind, values));
  };
  sheet.setPointerCapture = () => {};
  tell("pointerdown");
  const frame = (now) => {
    began ||= now;
    x = box.x + box.width * (0.5 + 0.3 * Math.sin(frames / 20));
    y = box.y + box.height * (0.5 + 0.3 * Math.cos(frames / 20));
    tell("pointermove");
    frames += 1;
    if (now - began < 3000) requestAnimationFrame(frame);
    else { tell("pointerup"); done(((frames - 1) * 1000) / (now - began)); }
  };
  requestAnimationFrame(frame);
})
"""


def open_invented_map(count: int = ACTORS, ties_each: float = TIES_EACH) -> None:
    """What a notebook shows to be measured or pictured: the Actors screen with an invented map."""
    from IPython.display import display

    from kit.app import make_frame
    from kit.desk import Desk

    desk = Desk()
    frame = make_frame(desk)
    frame.go("home")
    desk.open_workspace(invented_map(count, ties_each))
    frame.go("actors")
    display(frame.widget)


def drag_figures(rounds: int) -> Iterator[Figure]:
    """Frames a second while one of 300 actors with 1,000 ties is dragged for three seconds."""
    with tempfile.TemporaryDirectory() as folder:
        code = "from kit.bench.mapping import open_invented_map\nopen_invented_map()"
        write_notebook(Path(folder, "map.ipynb"), code)
        with kit_server(Path(folder)) as kit, browser_page() as page:
            page.goto(f"{kit}voila/render/workbooks/map.ipynb")
            page.locator(".kit-node").nth(ACTORS - 1).wait_for(state="attached", timeout=60_000)
            page.wait_for_load_state("networkidle")
            frames = tuple(float(page.evaluate(_DRAG)) for _ in range(min(rounds, 3)))
    yield Figure("frames while one of 300 actors is dragged", "a screen", "a second", frames, (_SCREEN,), digits=1)


def layout_figures(rounds: int) -> Iterator[Figure]:
    """Seconds of the layout of a new map, beside networkx's own, and how far one more actor moves the others."""
    workspace = invented_map(ACTORS, TIES_EACH)
    times = in_turn(rounds, lambda: timed(lambda: _placed(workspace)), lambda: timed(lambda: _sprung(workspace)))
    yield Figure("layout of 300 actors", "networkx.spring_layout", "s", *times, digits=3)
    from kit.bench.editing import mapped

    large = mapped(_LARGE)
    seconds = tuple(timed(lambda: _placed(large)) for _ in range(min(rounds, 3)))
    yield Figure(f"layout of {_LARGE} actors", "one second", "s", seconds, (1.0,))
    moved = tuple(100 * others_moved(invented_map(count)) for count in (*range(5, 121), *range(133, ACTORS, 13)))
    over = sum(each >= _SHARE for each in moved)
    note = f"over {_SHARE:.0f} % at {over} of {len(moved)} sizes, {max(moved):.1f} % at most"
    yield Figure("others move when one is added, in the median", "5 % of the width", "%", moved, (_SHARE,), note=note)


def _placed(workspace: Workspace) -> Mapping[str, tuple[float, float]]:
    """The layout as if it were asked for the first time."""
    from kit.analysis import layout

    layout.forget()
    return layout.layout(workspace.actors, workspace.ties)


def _sprung(workspace: Workspace) -> Any:
    from kit.analysis.layout import bare_layout

    return bare_layout(workspace.actors, workspace.ties)


def others_moved(before: Workspace) -> float:
    """How far others stand from where they stood, in parts of the width, when the sheet is drawn anew for one more.

    That one is tied to two of them; the median of all counts.
    """
    ids = tuple(before.actors)
    ends = (ids[len(ids) // 2], ids[len(ids) // 3])
    after = put(before, Actor("new"), *(Tie(f"new-{end}", "new", end) for end in ends))
    old, new = _placed(before), _placed(after)
    return median(math.hypot(old[id][0] - new[id][0], (old[id][1] - new[id][1]) * TALL) for id in ids)
