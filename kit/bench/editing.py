"""One edit, from the event in the browser to the repaint of the map, against a bare ipywidgets round trip."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kit.bench.figures import Figure
from kit.bench.invented_maps import TIES_EACH, invented_map
from kit.bench.tools import bare_voila, browser_page, kit_server, write_notebook
from kit.desk import Desk
from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.edits.actors import change_actor
from kit.domain.workspace import Workspace, put

SIZES = (20, 100, 300)
_EDITS = 20
_BARE = """
import ipywidgets
label = ipywidgets.Label("Edited 0")
button = ipywidgets.Button(description="Edit")
button.add_class("bench-edit"); label.add_class("bench-shown")
count = [0]
def press(_):
    count[0] += 1
    label.value = f"Edited {count[0]}"
button.on_click(press)
ipywidgets.VBox([button, label])
"""
ONE_EDIT = """
([shown, text]) => new Promise((done, fail) => {
  const place = document.querySelector(shown), start = performance.now();
  const look = () => {
    if (!place.textContent.includes(text)) return;
    watch.disconnect();
    requestAnimationFrame(() => done(performance.now() - start));
  };
  const watch = new MutationObserver(look);
  watch.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
  setTimeout(() => fail(new Error("no repaint")), 20000);
  document.querySelector(".bench-edit").click();
})
"""


def open_map(size: int, *, kept: bool = True) -> None:
    """What the measured notebook shows: the Actors screen with so many actors, and a button that renames one.

    Without `kept` the browser is not given the changes.
    """
    import ipywidgets as w
    from IPython.display import display

    from kit.app import make_frame

    desk = Desk()
    frame = make_frame(desk)
    frame.go("home")
    if not kept:
        frame.keeper.stop()
    desk.open_workspace(invented_map(size, TIES_EACH))
    frame.go("actors")
    button, count = w.Button(description="Edit"), iter(range(1, 10_000))
    button.add_class("bench-edit")
    button.on_click(lambda _: desk.apply(change_actor, "A-7", name=f"Edited {next(count)}"))
    display(button, frame.widget)


def mapped(size: int) -> Workspace:
    """A workspace with so many actors, each with about three ties."""
    stances = (*Stance, None)
    actors = [
        Actor(f"A-{n}", name=f"Actor {n}", kind="ngo", stance=stances[n % 6], influence=n % 5 + 1) for n in range(size)
    ]
    kinds = tuple(TieKind)
    ends = {(n, (n * step + 1) % size) for n in range(size) for step in (3, 7, 11)}
    ties = [Tie(f"T-{a}-{b}", f"A-{a}", f"A-{b}", kinds[(a + b) % 5]) for a, b in sorted(ends) if a != b]
    return put(Workspace(), *actors, *ties)


def edit_figures(rounds: int) -> Iterator[Figure]:
    """Milliseconds of twenty edits, each measured by the page itself."""
    del rounds
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Path(folder, "ours"), Path(folder, "bare.ipynb")
        ours.mkdir()
        write_notebook(bare, _BARE)
        for size in SIZES:
            write_notebook(ours / f"map{size}.ipynb", f"from kit.bench.editing import open_map\nopen_map({size})")
        with kit_server(ours) as kit, bare_voila(bare) as floor, browser_page() as page:
            for size in SIZES:
                bare_times = _edits(page, floor, ".bench-shown")
                times = _edits(page, f"{kit}voila/render/workbooks/map{size}.ipynb", ".kit-actor-map")
                yield Figure(
                    f"one edit of {size} actors", "bare ipywidgets round trip", "ms", times, bare_times, digits=1
                )


def keeper_figures(rounds: int) -> Iterator[Figure]:
    """Milliseconds of edits that the browser keeps, against the same ones that it does not."""
    with tempfile.TemporaryDirectory() as folder:
        for name, kept in (("kept", True), ("loose", False)):
            code = f"from kit.bench.editing import open_map\nopen_map({SIZES[-1]}, kept={kept})"
            write_notebook(Path(folder, f"{name}.ipynb"), code)
        with kit_server(Path(folder)) as kit, browser_page() as page:
            kept_times: list[float] = []
            loose_times: list[float] = []
            for _ in range(rounds):
                kept_times += _edits(page, f"{kit}voila/render/workbooks/kept.ipynb", ".kit-actor-map")
                loose_times += _edits(page, f"{kit}voila/render/workbooks/loose.ipynb", ".kit-actor-map")
            what = f"one edit of {SIZES[-1]} actors, kept in the browser"
            yield Figure(what, "the same, not kept", "ms", tuple(kept_times), tuple(loose_times), digits=1)


def _edits(page: Any, address: str, shown: str) -> tuple[float, ...]:
    page.goto(address)
    page.wait_for_selector(".bench-edit", timeout=60_000)
    page.wait_for_function("shown => document.querySelector(shown)?.textContent.length > 0", arg=shown, timeout=60_000)
    times = [float(page.evaluate(ONE_EDIT, [shown, f"Edited {n}"])) for n in range(1, _EDITS + 4)]
    return tuple(times[3:])
