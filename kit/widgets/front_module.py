"""A front module: plain JavaScript that shows a scene and reports gestures; Python decides what is in the scene."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeGuard

import anywidget

Scene = Mapping[str, Any]

_FRONT = Path(__file__).parent / "front"


class _Face(anywidget.AnyWidget):
    """The least that anywidget asks for: the module's text is given for each face."""

    _esm = ""
    _css = ""


@cache
def _text(name: str) -> str:
    path = _FRONT / name
    return path.read_text("utf-8") if path.exists() else ""


class FrontModule:
    """A module of `front/` on the page: `NAME.js` on top of `base.js`, with `NAME.css` where it has one.

    `tools` names further files of plain functions that the module stands on.
    """

    def __init__(self, name: str, *, style: str = "", tools: Sequence[str] = ()) -> None:
        script = "".join(_text(f"{each}.js") for each in ("base", *tools, name))
        own_style = _text(f"{name}.css")
        # The page keeps one style sheet for each id: modules that shared one would put each other's out.
        self.widget = _Face(_esm=script, _css=style or own_style, _anywidget_id=f"kit.{name}")
        self.widget.add_class(f"kit-{name.replace('_', '-')}")
        self.scene: Scene = {}
        self._handlers: dict[str, Callable[..., object]] = {}
        self.widget.on_msg(self._on_message)

    def show(self, scene: Scene) -> None:
        """Show a scene: plain JSON values by key; only what differs from the last scene travels."""
        parts = difference(self.scene, scene)
        self.scene = scene
        if parts:
            self.widget.send({"scene": parts})

    def tell(self, order: str, data: bytes | None = None, **values: Any) -> None:
        """Ask the module to do something once, with bytes beside it where there are any."""
        self.widget.send({"order": order, **values}, buffers=None if data is None else [data])

    def on_gesture(self, name: str, handler: Callable[..., object]) -> None:
        """Call `handler(values)` for each gesture of this name; for a gesture with bytes `handler(values, data)`."""
        self._handlers[name] = handler

    def _on_message(self, _widget: Any, message: Mapping[str, Any], buffers: list[memoryview]) -> None:
        name = message.get("gesture", "")
        if name == "hello":
            self.widget.send({"scene": difference({}, self.scene), "whole": True})
        elif name in self._handlers:
            self._handlers[name](message, *(bytes(each) for each in buffers))


def difference(before: Scene, after: Scene) -> dict[str, Any]:
    """What the front must be sent: for records by id only the changed and the gone ones, for other keys the value."""
    parts: dict[str, Any] = {}
    for key, value in after.items():
        old = before.get(key)
        if old is value or old == value:
            continue
        parts[key] = _records(old, value) if _by_id(old) and _by_id(value) else {"all": value}
    return parts


def _by_id(value: Any) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping) and bool(value) and all(isinstance(each, Mapping) for each in value.values())


def _records(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    found = {id: record for id, record in new.items() if old.get(id) != record}
    return {"set": found, "drop": [id for id in old if id not in new]}
